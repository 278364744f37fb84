/** What must hold of every record, whatever the text was. */
import assert from 'node:assert/strict'
import { createExtractor, type DocumentRecord } from '../../src/index.js'
import { documentSchema } from '../../src/schema/document.js'
import { findPointers } from '../../src/schema/find-pointers.js'
import { jsonText } from '../../src/write/json-text.js'

const extractor = createExtractor()

/** Texts of a few thousand characters take some ten milliseconds; a busy machine may need much longer once, not three times. */
const MILLISECONDS_A_KILOBYTE = 100
const LEAST_MILLISECONDS = 500

/** Reads a text and holds its record against all rules. */
export function checkArticle(text: string, published?: string): DocumentRecord {
  const options = published === undefined ? {} : { published }
  const record = timed(text, () => extractor.extract(text, options))
  const { error } = documentSchema.safeParse(record)
  assert.equal(error, undefined, String(error))
  assert.equal(jsonText(extractor.extract(text, options)), jsonText(record), 'a second run gives other bytes')
  checkPointers(record, text)
  for (const { value, earliest, latest } of record.dates) checkDate(value, earliest, latest)
  for (const figure of [...record.casualties, ...record.counts]) checkAmount(figure)
  return record
}

/** Fails when all of three tries are slow. */
function timed<T>(text: string, read: () => T): T {
  const limit = LEAST_MILLISECONDS + (MILLISECONDS_A_KILOBYTE * text.length) / 1024
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3; tries++) {
    const before = performance.now()
    const result = read()
    least = Math.min(least, performance.now() - before)
    if (least <= limit) return result
  }
  assert.fail(`${text.length} characters take ${Math.round(least)} ms`)
}

function checkPointers(record: DocumentRecord, text: string): void {
  const characters = [...text.replace(/\p{Surrogate}/gu, '\ufffd')]
  assert.equal(record.source.length, characters.length)
  for (const { path, mention } of findPointers(record)) {
    assert.notEqual(mention.quote, '', path)
    assert.equal(characters.slice(mention.start, mention.end).join(''), mention.quote, path)
  }
  let end = 0
  for (const block of record.blocks) {
    assert.ok(block.start >= end && block.end > block.start && block.end <= characters.length, `block ${block.start}`)
    end = block.end
  }
}

/** Days, months, years, seasons, decades and centuries of EDTF, durations, intervals of them, and times of day. */
const YEAR = String.raw`-?\d{4}`
const DAY = String.raw`(?:${YEAR}(?:-\d{2}(?:-\d{2})?)?|\d{3}X|-?\d{2}XX|XXXX-(?:WXX-\d|\d{2}(?:-\d{2})?))`
const TIME = String.raw`T\d{2}(?::\d{2}(?::\d{2})?)?`
const POINT = `(?:${DAY}(?:${TIME})?|${TIME})[~?%]?`
const DURATION = String.raw`P[\dXYMWDTHS.]+~?`
const VALUE = new RegExp(`^(?:${POINT}|${DURATION}|(?:${POINT}|\\.\\.)?/(?:${POINT}|\\.\\.)?)$`)

/** A date is one that EDTF can write, and its first day is not behind its last. */
export function checkDate(value: string | null, earliest: string | null, latest: string | null): void {
  if (value !== null) assert.match(value, VALUE)
  if (earliest !== null && latest !== null) assert.ok(earliest <= latest, `${earliest} is after ${latest}`)
}

interface Amount {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** An amount is no less than nothing, in order, and held exactly. */
export function checkAmount({ low, best, high }: Amount): void {
  for (const value of [low, best, high])
    assert.ok(value === null || (value >= 0 && value <= Number.MAX_SAFE_INTEGER), `the amount ${value}`)
  if (low !== null && high !== null) assert.ok(low <= high, `${low} is more than ${high}`)
}
