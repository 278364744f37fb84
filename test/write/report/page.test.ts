import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadParts } from '../../../src/write/report/parts.js'
import { newsText } from '../texts.js'
import { attributeOf, elementsOf, textOf } from './html.js'
import { pageOf } from './pages.js'

const ARTICLE = 'Raid in @Mosul\n\n#Gunmen made a !raid on 2025-12-13 and killed 12 people.'
/** What the page consists of, with one article. */
const TAGS = [
  'html',
  'head',
  'meta',
  'meta',
  'meta',
  'meta',
  'meta',
  'meta',
  'title',
  'style',
  'body',
  'noscript',
  'script',
  'script',
  'script',
  'script',
  'script',
]

describe('the page', () => {
  const elements = elementsOf(pageOf([ARTICLE]))
  const policy = attributeOf(
    elements.find((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy'),
    'content',
  )

  test('consists of what we wrote and nothing else', () => {
    expect(elements.map(({ tagName }) => tagName)).toEqual(TAGS)
  })
  test('names nothing outside itself', () => {
    const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
    expect(
      names.filter((name) => ['src', 'href', 'srcset', 'action', 'data', 'style'].includes(name) || name.startsWith('on')),
    ).toEqual([])
  })
  test('allows its own script and style by their hashes and nothing else', () => {
    const hash = (tag: string): string => {
      const own = elements.filter(({ tagName, attrs }) => tagName === tag && attrs.length === 0)
      expect(own.length).toBe(1)
      return createHash('sha256').update(textOf(own[0])).digest('base64')
    }
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash('script')}'`,
      `style-src 'sha256-${hash('style')}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
  })
  test('is the same bytes each time', () => {
    expect(pageOf([ARTICLE, 'Two'])).toBe(pageOf([ARTICLE, 'Two']))
  })
})

describe('hostile text stays text', () => {
  const check = (text: string): void => {
    const elements = elementsOf(pageOf([text], { title: text, path: text }))
    expect(elements.map(({ tagName }) => tagName)).toEqual(TAGS)
    const article = JSON.parse(textOf(elements.find((element) => attributeOf(element, 'id') === 'article-0')))
    expect(article.text).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  }
  test.each([
    '</script><script>alert(1)</script>',
    '</title></style></script>-->]]>',
    '<!--<script>',
    '"><img src=x onerror=alert(1)>',
    '\u202e\u2066 turned \u0000 around',
    'half \ud800 a letter',
    `${'word'.repeat(50_000)}`,
  ])('%#', check)
  test('whatever it is', () => {
    fc.assert(fc.property(fc.oneof(newsText, fc.string({ unit: 'binary' })), check), { numRuns: 60 })
  }, 120_000)
})

describe('the script in the page', () => {
  const { script, style } = loadParts()
  test.each([
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'document.write',
    'eval(',
    'new Function',
    'fetch(',
    'XMLHttpRequest',
    'WebSocket',
    'import(',
    'Math.random',
    'Date.now',
    '</',
    '<!--',
  ])('has no %s', (word) => {
    expect(script).not.toContain(word)
  })
  test('asks no clock', () => expect(script).not.toMatch(/new Date\(\)|new Date[;,)]/))
  test('is small', () => expect(Buffer.byteLength(script)).toBeLessThan(48 * 1024))
  test('its style names no address', () => expect(style).not.toMatch(/url\(|@import|@font-face|<\//))
})
