import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HAND_COLUMNS, parseHandPlaces } from '../../src/gazetteer/hand.js'
import { parseTable } from '../../src/lexicon/tsv.js'

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')
const COUNTRIES = 'code name key adjectives people aliases capitals geonames latitude longitude'.split(' ')

/** The tables are sorted by their first columns, with no row twice. */
function expectSorted(keys: readonly string[]): void {
  expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)))
  expect(new Set(keys).size).toBe(keys.length)
}

describe('countries.tsv', () => {
  const rows = parseTable('countries.tsv', read('lexicon/countries.tsv'), COUNTRIES).rows.map((row) => row.cells)

  test('is sorted and complete', () => {
    expectSorted(rows.map(([code]) => code as string))
    expect(rows.length).toBeGreaterThanOrEqual(250)
  })

  test('has unique keys in small letters, and a GeoNames id and a middle each', () => {
    const keys = rows.map((row) => row[2] as string)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    for (const row of rows) expect(row.slice(7).join(' ')).toMatch(/^\d+ -?\d+\.\d\d -?\d+\.\d\d$/)
  })
})

test('places.tsv is sorted, has known types and whole rows', () => {
  const text = read('gazetteer/places.tsv')
  expectSorted(parseTable('places.tsv', text, HAND_COLUMNS).rows.map(({ cells }) => `${cells[0]}\t${cells[2]}`))
  expect(parseHandPlaces('places.tsv', text, null).length).toBeGreaterThan(400)
})

test('divisions.tsv and its spellings are sorted and hold a code once', () => {
  const keyed = (path: string, columns: string): string[] =>
    parseTable(path, read(`gazetteer/${path}`), columns.split(' ')).rows.map(({ cells }) => `${cells[0]}.${cells[1]}`)
  const divisions = keyed('divisions.tsv', 'country code name geonames latitude longitude aliases')
  const spellings = keyed('division-spellings.tsv', 'country code name aliases')
  expectSorted(divisions)
  expectSorted(spellings)
  for (const code of spellings) expect(divisions).toContain(code)
})
