import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRecords } from '../../src/compare/compare.js'
import { fingerprints } from '../../src/compare/fingerprint.js'
import type { JsonObject } from '../../src/compare/json-value.js'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import { stubRecord } from '../write/stub.js'
import { newsText } from '../write/texts.js'

const recordOf = (text: string): JsonObject => JSON.parse(JSON.stringify(stubRecord(sourceOfText('a.txt', text, NOTHING_GIVEN))))

/** The record as if the figure had been read wrong. */
const misread = (record: JsonObject, low: number): JsonObject => ({
  ...record,
  casualties: (record.casualties as JsonObject[]).map((one, i) => (i === 0 ? { ...one, low } : one)),
})

const printsOf = (text: string, low: number): string[] => {
  const record = recordOf(text)
  return fingerprints('a', compareRecords(misread(record, low), record))
}

test('a difference keeps its fingerprint when lines move and records are renumbered', () => {
  const [print] = printsOf('12 people dead in @Mosul', 11)
  expect(print).toMatch(/^[0-9a-f]{16}$/)
  expect(printsOf('A title\n\nOn 2025-12-13 in @Tadmur:\n12 people dead in @Mosul, #Gunmen !raid', 11)).toEqual([print])
})

test('another document, field or value has another', () => {
  const record = recordOf('12 people dead')
  const changes = compareRecords(misread(record, 11), record)
  const all = [
    ...fingerprints('a', changes),
    ...fingerprints('b', changes),
    ...fingerprints('a', compareRecords(misread(record, 10), record)),
    ...fingerprints('a', compareRecords(record, misread(record, 11))),
  ]
  expect(new Set(all).size).toBe(4)
})

test('the ids inside a value do not matter, what they stand for does', () => {
  const linked = (text: string) => {
    const record = recordOf(text)
    const [first] = record.casualties as JsonObject[]
    const unlinked = { ...record, casualties: [{ ...first, attribution: null }] } as JsonObject
    return fingerprints('a', compareRecords(unlinked, record))
  }
  expect(linked('#Gunmen 3 people')).toEqual(linked('#Gunmen\n\n3 people'))
  expect(linked('#Gunmen 3 people')).not.toEqual(linked('#Others 3 people'))
})

test('no two differences of a document share one', () => {
  fc.assert(
    fc.property(newsText, newsText, (before, after) => {
      const changes = compareRecords(recordOf(before), recordOf(after))
      expect(new Set(fingerprints('a', changes)).size).toBe(changes.length)
    }),
  )
})
