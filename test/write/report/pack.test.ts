import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import { Coordinates } from '../../../src/write/coordinates.js'
import { unpackRecord } from '../../../src/write/report/client/unpack.js'
import { packArticle } from '../../../src/write/report/pack.js'
import { stubRecord } from '../stub.js'
import { newsText } from '../texts.js'

test('the page makes of a packed record and its text the same record again', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const source = sourceOfText('a.txt', text, NOTHING_GIVEN)
      const record = stubRecord(source)
      const packed = JSON.parse(JSON.stringify(packArticle(record, source.text)))
      expect(unpackRecord(packed, new Coordinates(source.text))).toEqual(record)
    }),
  )
})

test('a pointer is two numbers, and what else it says', () => {
  const { record } = packArticle(stubRecord(sourceOfText('a.txt', 'Raid\n@Mosul 2025-12-13', NOTHING_GIVEN)), '')
  expect(record.dates[0]?.mention).toEqual([12, 22])
  expect(record.places[0]?.mentions).toEqual([[5, 11, { precision: 'exact' }]])
})
