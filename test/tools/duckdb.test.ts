/** The seeds as Parquet, written and read by DuckDB as docs/recipes.md has it, and the tables of CSV as DuckDB reads them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pointersText } from '../../src/write/csv/column.js'
import { INCIDENT_TABLES } from '../../src/write/format-options.js'
import { type DuckDB, literal, openDuckDB, type Row } from './duckdb.js'
import { countsOf, extract, incidents, lines, RECORD_KINDS, ROOT, records, wordsAt } from './seeds.js'

let folder: string
let duckdb: DuckDB

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'extract-duckdb-'))
  duckdb = await openDuckDB()
})
afterAll(() => {
  duckdb?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What has a value: a table has every column for every row, the JSON Lines leave out what there is none of. */
function valued(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valued)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, entry]) => entry !== null)
  return Object.fromEntries(kept.map(([key, entry]) => [key, valued(entry)]))
}

describe('Parquet', () => {
  let parquet: string

  beforeAll(async () => {
    writeFileSync(join(folder, 'records.jsonl'), lines)
    parquet = literal(join(folder, 'records.parquet'))
    const jsonl = literal(join(folder, 'records.jsonl'))
    await duckdb.rows(
      `COPY (FROM read_ndjson(${jsonl}, maximum_object_size = 67108864)) TO ${parquet} (FORMAT parquet, COMPRESSION zstd)`,
    )
  })

  test.each(RECORD_KINDS)('%s: as many as in the JSON Lines', async (kind) => {
    const rows = await duckdb.rows(`SELECT id, len(${kind})::INTEGER AS n FROM ${parquet}`)
    expect(Object.fromEntries(rows.map(({ id, n }) => [id, n]))).toEqual(countsOf(kind))
  })

  test('every record is the one of the JSON Lines, pointers and all', async () => {
    const rows = await duckdb.rows(`SELECT to_json(r)::VARCHAR AS record FROM ${parquet} AS r`)
    expect(rows.map(({ record }) => valued(JSON.parse(record as string)))).toEqual(records.map(valued))
  })

  test.each([
    ['dates', 'r.mention'],
    ['places', 'unnest(r.mentions)'],
    ['actors', 'unnest(r.mentions)'],
    ['casualties', 'r.mention'],
    ['counts', 'r.mention'],
    ['events', 'r.trigger'],
  ])('%s: DuckDB finds the words at their positions', async (kind, pointer) => {
    const [row] = await duckdb.rows(`
      SELECT count(*)::INTEGER AS n, count(*) FILTER (a.content[m.start + 1 : m.end] <> m.quote)::INTEGER AS broken
      FROM (SELECT path, ${pointer} AS m FROM (SELECT source.path AS path, unnest(${kind}) AS r FROM ${parquet})) AS p
      JOIN read_text(${literal(join(ROOT, 'seeds', '*.txt'))}) AS a ON parse_filename(a.filename) = parse_filename(p.path)`)
    expect(row?.broken).toBe(0)
    const lists = records.flatMap((record) => record[kind as 'places'])
    expect(row?.n).toBe(lists.reduce((sum, one) => sum + (pointer.startsWith('unnest') ? one.mentions.length : 1), 0))
  })
})

/** A table as DuckDB reads it, every cell as text. */
async function tableOf(name: string, csv: string): Promise<Row[]> {
  const path = join(folder, `${name}.csv`)
  writeFileSync(path, csv)
  return duckdb.rows(`FROM read_csv(${literal(path)}, header = true, all_varchar = true)`)
}

/** A quotation without the apostrophe that keeps a spreadsheet from running it. */
const plain = (cell: unknown): string => String(cell).replace(/^'(?=[=+\-@\t\r])/, '')

function expectWords(rows: readonly Row[]): void {
  for (const { document, start, end, quote } of rows)
    expect(plain(quote)).toBe(wordsAt(document as string, Number(start), Number(end)))
}

describe('CSV', () => {
  test.each(RECORD_KINDS)('%s: a row a record, and each pointer leads to its words', async (kind) => {
    const rows = await tableOf(kind, extract('seeds/', '--format', 'csv', '--table', kind))
    const ids = records.flatMap((record) => record[kind].map(({ id }) => `${record.id} ${id}`))
    expect(rows.map(({ document, id }) => `${document} ${id}`)).toEqual(ids)
    expectWords(rows)
    if (kind !== 'places' && kind !== 'actors') return
    const mentions = records.flatMap((record) => record[kind].map((one) => pointersText(one.mentions)))
    expect(rows.map((row) => row.mentions)).toEqual(mentions)
  })

  test('incidents, their reports and figures: as many as extract link has in JSON Lines', async () => {
    expect(incidents.length).toBeGreaterThanOrEqual(2)
    const told = incidents.flatMap(({ agreements, differences }) => [...agreements, ...differences].flatMap((one) => one.told))
    const numbers = { incidents: incidents.length, reports: incidents.flatMap((one) => one.reports).length, figures: told.length }
    for (const table of INCIDENT_TABLES) {
      const rows = await tableOf(table, extract('link', 'seeds/', '--format', 'csv', '--table', table))
      expect(rows.length, table).toBe(numbers[table])
      if (table !== 'incidents') expectWords(rows)
    }
  })
})
