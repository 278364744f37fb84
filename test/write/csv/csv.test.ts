import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv } from '../../../src/write/csv/csv.js'
import { TABLES, type TableName } from '../../../src/write/format-options.js'
import { readArticles } from '../../articles.js'
import { held } from '../any-text.js'
import { newsText } from '../texts.js'
import { codePoints, extracted, extractedText, type Read, stubbed, written } from '../written.js'

type Row = Readonly<Record<string, string>>

const rowsOf = (table: TableName, read: readonly Read[]): Row[] =>
  parse(written(csv(table, { hxl: false }), read), { columns: true })

/** A cell without the apostrophe that keeps it from being run as a formula. */
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')

const ATTACK =
  'On 3 June 2025 Islamic State militants attacked a checkpoint near Mosul, killing two soldiers and wounding five, police said.'

test('an event is one row in the columns of ACLED and UCDP', () => {
  const [row] = rowsOf('events', extractedText(ATTACK)) as [Row]
  expect(row).toMatchObject({
    event_date: '2025-06-03',
    date_prec: '1',
    actor1: 'Islamic State',
    inter1: '2',
    country: 'IQ',
    location: 'Mosul',
    geo_precision: '2',
    where_prec: '2',
    deaths_low: '2',
    deaths_best: '2',
    deaths_high: '2',
    wounded_best: '5',
    notes: ATTACK,
    quote: 'attacked a checkpoint',
    path: 'news/a.txt',
  })
})

test('each casualty names its event, date and place by the ids of those tables, and who says so', () => {
  const read = extractedText(ATTACK)
  const [killed] = rowsOf('casualties', read) as [Row]
  const named = (table: TableName, id: string | undefined): Row | undefined =>
    rowsOf(table, read).find((row) => row.document === killed.document && row.id === id)
  expect(killed).toMatchObject({ measure: 'killed', best: '2', class: 'military', quote: 'two soldiers', trigger: 'killing' })
  expect(named('events', killed.event)?.quote).toBe('attacked a checkpoint')
  expect(named('dates', killed.date)?.value).toBe('2025-06-03')
  expect(named('places', killed.place)?.name).toBe('Mosul')
  expect(killed.source).toBe('police')
})

test('with HXL, the second line has the tags', () => {
  const [head, tags] = parse(written(csv('events', { hxl: true }), [])) as [string[], string[]]
  const tagOf = (name: string): string | undefined => tags[head.indexOf(name)]
  expect(tags.length).toBe(head.length)
  expect(['event_date', 'latitude', 'deaths_best', 'admin1'].map(tagOf)).toEqual([
    '#date+occurred',
    '#geo+lat',
    '#affected+killed',
    '#adm1+name',
  ])
  for (const table of TABLES) {
    const [names, line] = parse(written(csv(table, { hxl: true }), [])) as [string[], string[]]
    expect(new Set(names).size, table).toBe(names.length)
    for (const tag of line) expect(tag).toMatch(/^(?:#[a-z0-9]+(?:\+[a-z0-9_]+)*)?$/)
  }
})

test('any text: a row a record, and every pointer of every table leads to its words', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const read = stubbed(text)
      for (const table of TABLES) {
        const rows = rowsOf(table, read)
        expect(rows.map(({ id }) => id)).toEqual(read[0]?.record[table].map(({ id }) => id))
        for (const { start, end, quote = '', mentions = '' } of rows) {
          expect(plain(quote)).toBe(held(codePoints(text, Number(start), Number(end))))
          for (const [, from, to] of mentions.matchAll(/char=(\d+),(\d+)/g))
            expect(codePoints(text, Number(from), Number(to))).not.toBe('')
        }
      }
    }),
    { numRuns: 40 },
  )
})

describe('the seeds and fixtures', async () => {
  const read = extracted(await readArticles())

  test.each(TABLES)('%s: as many rows as records, and every name of another row is there', (table) => {
    const rows = rowsOf(table, read)
    expect(rows.length).toBe(read.reduce((sum, { record }) => sum + record[table].length, 0))
    const known = new Set(TABLES.flatMap((other) => rowsOf(other, read).map(({ document, id }) => `${document} ${id}`)))
    for (const row of rows)
      for (const name of [
        'event',
        'date',
        'place',
        'places',
        'casualties',
        'counts',
        'within',
        'affiliation',
        'subset_of',
        'same_as',
      ])
        for (const id of (row[name] ?? '').split(' ').filter((one) => one !== ''))
          expect(known.has(`${row.document} ${id}`), `${table} ${name} ${id}`).toBe(true)
  })
})
