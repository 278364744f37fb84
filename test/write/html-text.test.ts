import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlText, jsonInHtml } from '../../src/write/html-text.js'
import { type Element, elementsOf, textOf } from './report/html.js'

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '-->',
  '" onmouseover="alert(1)',
  "' autofocus='",
  '</title><img src=x onerror=alert(1)>',
  '&lt;&amp;&#60;&notit;',
  '\u202e\u2066abc\u2069',
  '\0',
  '\r\n\r',
  '\ud800',
  '\udc00x\ud800',
  '\ufeff\u2028\u2029\u0085\u009b',
  ']]>',
  '`$' + '{x}`',
]
/** What a parser gives back: it knows no null character and no half of one. */
const sound = (text: string): string => text.replace(/\p{Surrogate}|\0/gu, '\ufffd')
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
    .map((parts) => parts.join('')),
)

/** Reads one page with the text as text, attribute and JSON, and tells what a parser sees. */
function readBack(text: string) {
  // A letter before it, for a parser drops the first line break of some elements.
  const html = `<!doctype html><html><head><title>t${htmlText(text)}</title></head><body><p title="${htmlText(text)}">t${htmlText(text)}</p><script type="application/json">${jsonInHtml({ text })}</script></body></html>`
  const elements = elementsOf(html)
  const [title, p, script] = ['title', 'p', 'script'].map(
    (name) => elements.find(({ tagName }) => tagName === name) as Element,
  ) as [Element, Element, Element]
  return {
    tags: elements.map(({ tagName }) => tagName),
    title: textOf(title),
    p: textOf(p),
    attributes: p.attrs,
    json: JSON.parse(textOf(script)),
  }
}

describe('text that is written into HTML is read back as it was and as nothing else', () => {
  const check = (text: string): void => {
    const read = readBack(text)
    expect(read.tags).toEqual(['html', 'head', 'title', 'body', 'p', 'script'])
    expect(read.title).toBe(`t${sound(text)}`)
    expect(read.p).toBe(`t${sound(text)}`)
    expect(read.attributes).toEqual([{ name: 'title', value: sound(text) }])
    expect(read.json).toEqual({ text })
  }
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text] as const))('%s', (_, text) => check(text))
  test('any text', () => {
    fc.assert(fc.property(anyText, check), { numRuns: 500 })
  })
})

test('inline JSON holds nothing that a parser of HTML acts on', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const json = jsonInHtml(value)
      expect(json).not.toMatch(/[<\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
