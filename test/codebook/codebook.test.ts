/** The codebook: every sentence of `examples.tsv` gives what the table says, and every value has its definition and examples. */
import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index.js'
import { definitions, examples, isPositive, VALUES } from './tables.js'
import { CODEBOOK_FIELDS, shown } from './views.js'

const extractor = createExtractor()

describe.each(CODEBOOK_FIELDS)('%s', (field) => {
  const own = examples.filter((example) => example.field === field)

  test('every value is defined, once, in the order of the schema', () => {
    expect(definitions.filter((one) => one.field === field).map(({ value }) => value)).toEqual(VALUES[field])
  })

  test.each(own.map(({ sentence, gives }) => [sentence, gives]))('%s', (sentence, gives) => {
    expect(shown(field, extractor.extract(sentence))).toBe(gives)
  })

  test('the examples stand in the order of the values, those of a value with the positive ones first, none twice', () => {
    const places = own.map((example) => VALUES[field].indexOf(example.value) * 2 + (isPositive(example) ? 0 : 1))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(new Set(own.map(({ sentence }) => sentence)).size).toBe(own.length)
  })
})

/** At least so many sentences for each value, of which so many must give it. */
const LEAST: Readonly<Partial<Record<string, readonly [sentences: number, positive: number]>>> = {
  type: [6, 4],
  status: [4, 3],
  certainty: [4, 3],
  role: [3, 3],
  measure: [4, 3],
}

test.each(CODEBOOK_FIELDS)('every value of %s has its sentences', (field) => {
  const [sentences, positive] = LEAST[field] ?? [1, 1]
  for (const value of VALUES[field]) {
    const own = examples.filter((example) => example.field === field && example.value === value)
    expect(own.length, value).toBeGreaterThanOrEqual(sentences)
    expect(own.filter(isPositive).length, value).toBeGreaterThanOrEqual(positive)
  }
})

test('there are enough sentences about events, and about their status and certainty', () => {
  const of = (...fields: string[]) => examples.filter(({ field }) => fields.includes(field)).length
  expect(of('type', 'status', 'certainty', 'role')).toBeGreaterThanOrEqual(150)
  expect(of('status', 'certainty')).toBeGreaterThanOrEqual(60)
})
