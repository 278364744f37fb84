import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOTHING_GIVEN, sourceOfBytes, sourceOfText } from '../../src/read/source.js'
import { documentSchema } from '../../src/schema/document.js'
import { findPointers } from '../../src/schema/find-pointers.js'
import { documentRecord } from '../../src/write/record.js'
import { stubRecord, stubRelated, VERSIONS } from './stub.js'
import { newsText } from './texts.js'

const sourceOf = (text: string) => sourceOfText('a.txt', text, NOTHING_GIVEN)

test('a record says where its values stand', () => {
  const record = stubRecord(sourceOf('Blast\r\nIn @Mosul 😀 12 people'))
  expect(record.places[0]?.mentions).toEqual([{ start: 10, end: 16, line: 2, column: 4, quote: '@Mosul', precision: 'exact' }])
  expect(record.casualties[0]?.mention).toEqual({ start: 19, end: 28, line: 2, column: 13, quote: '12 people' })
  expect(record.source).toMatchObject({ path: 'a.txt', length: 28, bytes: 31, encoding: 'utf-8', bom: false })
  expect(record.id).toBe(record.source.sha256.slice(0, 16))
})

test('coordinates have five decimals, forms other than a name are told', () => {
  const record = stubRecord(sourceOf('@Mosul #Gunmen'))
  expect(record.places[0]?.latitude).toBe(36.34)
  expect(record.actors[0]?.mentions[0]?.form).toBe('nominal')
})

test('fields stand in the order of the schema', () => {
  const record = stubRecord(sourceOf('@Mosul #Gunmen 12 people 2025-12-13 !raid =gun'))
  // `redactions` are there in a redacted record alone.
  expect(Object.keys(record)).toEqual(Object.keys(documentSchema.shape).filter((field) => field !== 'redactions'))
  expect(Object.keys(record.events[0] ?? {})).toEqual(Object.keys(documentSchema.shape.events.element.shape))
  // `background` is left out where it is not so.
  const always = Object.keys(documentSchema.shape.casualties.element.shape).filter((field) => field !== 'background')
  expect(Object.keys(record.casualties[0] ?? {})).toEqual(always)
})

test('every pointer of every text slices to its quote, counted by code points, from bytes with and without a mark', () => {
  fc.assert(
    fc.property(newsText, fc.boolean(), (text, bom) => {
      fc.pre(!text.startsWith('\ufeff') && !/[\u0000-\u0008\u000e-\u001a]/.test(text))
      const bytes = Buffer.from((bom ? '\ufeff' : '') + text)
      const record = stubRecord(sourceOfBytes('a.txt', bytes, NOTHING_GIVEN))
      const chars = [...Buffer.from(text).toString()]
      expect(record.source.bom).toBe(bom)
      expect(record.source.length).toBe(chars.length)
      for (const { mention } of findPointers(record)) {
        expect(chars.slice(mention.start, mention.end).join('')).toBe(mention.quote)
        const before = chars
          .slice(0, mention.start)
          .join('')
          .split(/\r\n|\r|\n/)
        expect([mention.line, mention.column]).toEqual([before.length, [...(before.at(-1) as string)].length + 1])
      }
      expect(documentSchema.safeParse(record).error).toBeUndefined()
    }),
    { numRuns: 200 },
  )
})

test('a pointer that cuts a character, is empty or lies outside stops the record', () => {
  const found = stubRelated(sourceOf('a😀b'))
  const titled = (start: number, end: number) => () => documentRecord({ ...found, title: { start, end } }, VERSIONS)
  expect(titled(0, 3)).not.toThrow()
  expect(titled(0, 2)).toThrow('cuts a character')
  expect(titled(2, 4)).toThrow('cuts a character')
  expect(titled(1, 1)).toThrow('does not lead back')
  expect(titled(0, 5)).toThrow('outside the text')
  expect(titled(-1, 2)).toThrow('outside the text')
  expect(titled(0.5, 3)).toThrow('outside the text')
})

test('an id that nothing has stops the record', () => {
  const found = stubRelated(sourceOf('@Mosul'))
  const place = found.places[0] as (typeof found.places)[number]
  expect(() => documentRecord({ ...found, places: [{ ...place, within: 'p9' }] }, VERSIONS)).toThrow('p1 names p9')
  expect(() => documentRecord({ ...found, places: [place, place] }, VERSIONS)).toThrow('two records have the id p1')
})
