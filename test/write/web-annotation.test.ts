import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPointers } from '../../src/schema/find-pointers.js'
import { Surroundings } from '../../src/write/context.js'
import { webAnnotation } from '../../src/write/web-annotation.js'
import { readArticles } from '../articles.js'
import { newsText } from './texts.js'
import { codePoints, extracted, extractedText, type Read, stubbed, written } from './written.js'

interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value?: string; readonly source?: string }[]
  readonly target: {
    readonly source: string
    readonly selector: readonly [
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
      { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix?: string; readonly suffix?: string },
    ]
  }
}

const collectionOf = (read: readonly Read[]) => JSON.parse(written(webAnnotation(), read))
const annotationsOf = (read: readonly Read[]): Annotation[] => collectionOf(read).first.items

test('a place: both selectors, the words around, the address in GeoNames', () => {
  const mosul = annotationsOf(extractedText('Gunmen killed two people in Mosul on 3 June 2025.')).find(
    ({ target }) => target.selector[1].exact === 'Mosul',
  )
  expect(mosul?.target).toEqual({
    source: 'news/a.txt',
    selector: [
      { type: 'TextPositionSelector', start: 28, end: 33 },
      { type: 'TextQuoteSelector', exact: 'Mosul', prefix: 'Gunmen killed two people in ', suffix: ' on 3 June 2025.' },
    ],
  })
  expect(mosul?.body.map(({ purpose }) => purpose)).toEqual(['tagging', 'describing', 'identifying'])
  expect(mosul?.body[2]?.source).toBe('https://sws.geonames.org/99072/')
  expect(JSON.parse(mosul?.body[1]?.value ?? '')).toMatchObject({ name: 'Mosul', country: 'IQ', type: 'city' })
})

test('the address of a document: its own, else its path; a line of a feed by its number', () => {
  const [read] = stubbed('@Mosul') as [Read]
  const addressed = (source: object): string | undefined =>
    annotationsOf([{ ...read, record: { ...read.record, source: { ...read.record.source, ...source } } }])[0]?.target.source
  expect(addressed({ url: 'https://example.org/a b' })).toBe('https://example.org/a%20b')
  expect(addressed({ url: 'javascript:alert(1)', path: 'a#1 b/c?.txt' })).toBe('a%231%20b/c%3F.txt')
  expect(addressed({ path: 'feed.jsonl', line: 3 })).toBe('feed.jsonl#line=2,3')
})

test('no annotation at all is still a collection', () => {
  expect(collectionOf([])).toMatchObject({ type: 'AnnotationCollection', total: 0, first: { type: 'AnnotationPage', items: [] } })
})

describe('the words around', () => {
  test('are cut between whole characters as readers see them', () => {
    const family = '👨‍👩‍👧‍👦'
    const text = `${family.repeat(4)}HERE${family.repeat(4)}`
    const start = text.indexOf('HERE')
    expect(new Surroundings(text).of(start, start + 4)).toEqual({ prefix: family.repeat(2), suffix: family.repeat(2) })
  })

  test('are left out where a single character is longer than they may be', () => {
    const text = `a${'\u0301'.repeat(100)}b`
    expect(new Surroundings(text).of(101, 102)).toEqual({ prefix: '', suffix: '' })
  })
})

test('any text: position and quotation lead to the same words, and nothing around them is cut in two', () => {
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
  fc.assert(
    fc.property(newsText, (text) => {
      const read = stubbed(text)
      const annotations = annotationsOf(read)
      expect(annotations.length).toBe(findPointers(read[0]?.record).length)
      const edges = new Set([...characters.segment(text)].map(({ index }) => index).concat(text.length))
      for (const { target } of annotations) {
        const [{ start, end }, { exact, prefix = '', suffix = '' }] = target.selector
        expect(codePoints(text, start, end)).toBe(exact)
        const from = codePoints(text, 0, start).length
        expect(text.slice(from - prefix.length, from + exact.length + suffix.length)).toBe(prefix + exact + suffix)
        if (prefix !== '') expect(edges).toContain(from - prefix.length)
        if (suffix !== '') expect(edges).toContain(from + exact.length + suffix.length)
      }
    }),
    { numRuns: 60 },
  )
})

describe('the seeds and fixtures', async () => {
  const read = extracted(await readArticles())
  const collection = collectionOf(read)

  test('have what the Web Annotation model asks for', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(collection.id).toMatch(/^urn:extract:annotations:[0-9a-f]{16}$/)
    expect(collection.first.id).toBe(`${collection.id}:1`)
    expect(collection.total).toBe(collection.first.items.length)
    for (const { id, type, body, target } of collection.first.items as Annotation[]) {
      expect(id).toMatch(/^urn:extract:[0-9a-f]{16}:[a-z][A-Za-z0-9.-]*$/)
      expect(type).toBe('Annotation')
      for (const one of body) expect(one.type === 'TextualBody' ? typeof one.value : typeof one.source).toBe('string')
      expect(URL.canParse(target.source, 'https://example.org/')).toBe(true)
      expect(target.selector.map((selector) => selector.type)).toEqual(['TextPositionSelector', 'TextQuoteSelector'])
    }
  })

  test('have an annotation for every pointer', () => {
    expect(collection.total).toBe(read.reduce((sum, { record }) => sum + findPointers(record).length, 0))
  })
})
