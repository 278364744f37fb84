import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { xmlAttribute, xmlText } from '../../src/write/xml-text.js'
import { anyText, wellFormed } from './any-text.js'

/** What a strict parser reads in `<a b="…">…</a>`. */
function readBack(xml: string): { attribute: string; text: string; tags: number } {
  const read = { attribute: '', text: '', tags: 0 }
  const parser = new SaxesParser()
  parser.on('opentag', ({ attributes }) => {
    read.tags++
    read.attribute = String(attributes.b)
  })
  parser.on('text', (text) => {
    read.text += text
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return read
}

test('markup is text', () => {
  expect(xmlText('a < b & c ]]>')).toBe('a &lt; b &amp; c ]]&gt;')
  expect(xmlAttribute('name', '"x"\n')).toBe(' name="&quot;x&quot;&#10;"')
})

test('what XML cannot hold is shown', () => {
  expect(xmlText('a\0b\x1b[31m\ufffe\ud800')).toBe('a␀b␛[31m\ufffd\ufffd')
})

/** Shown in place of what XML cannot hold. */
const shown = (text: string): string =>
  wellFormed(
    text
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
      .replace(/[\ufffe\uffff]/g, '\ufffd'),
  )

test('any text and attribute are read back as they were', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, attribute) => {
      const xml = `<a${xmlAttribute('b', attribute)}>${xmlText(text)}</a>`
      expect(readBack(xml)).toEqual({ attribute: shown(attribute), text: shown(text), tags: 1 })
    }),
  )
})
