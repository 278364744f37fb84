import { expect, test } from 'vitest'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import { figuresCsv } from '../../src/write/figures-csv.js'
import { stubRecord } from './stub.js'

test('quotes, commas and what a spreadsheet would run are kept as text', () => {
  const record = stubRecord(sourceOfText('=a,"b".txt', '12 people dead', NOTHING_GIVEN))
  expect(figuresCsv.record(record, 0, '')).toMatch(/^"'=a,""b""\.txt",casualty,c1,/)
})
