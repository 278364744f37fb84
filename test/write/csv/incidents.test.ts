import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { link } from '../../../src/link/link.js'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import { incidentsCsv } from '../../../src/write/csv/incidents/incidents-csv.js'
import { INCIDENT_TABLES, type IncidentTableName } from '../../../src/write/format-options.js'
import { readArticles } from '../../articles.js'
import { held } from '../any-text.js'
import { codePoints, extracted, type Read } from '../written.js'

type Row = Readonly<Record<string, string>>

const textOf = (table: IncidentTableName, read: readonly Read[], hxl = false): string => {
  const records = read.map(({ record }) => record)
  return [...incidentsCsv(table, link(records).incidents, records, { hxl })].join('')
}
const rowsOf = (table: IncidentTableName, read: readonly Read[]): Row[] => parse(textOf(table, read), { columns: true })
const reports = (...texts: readonly string[]): Read[] =>
  extracted(texts.map((text, i) => sourceOfText(`news/${'abc'[i]}.txt`, text, NOTHING_GIVEN)))

const POLICE =
  'BAGHDAD, 4 March 2024 - Islamic State militants killed 12 people and wounded 30 in an attack on a market in Mosul on 3 March 2024, police said.\n'
const DOCTOR =
  'Market attack\n\n5 March 2024 - Islamic State militants killed 14 people, including five children, and wounded 30 in an attack on a market in Mosul on 3 March 2024, a doctor said.\n'
const SILENT = 'Iraq\n\n6 March 2024 - Islamic State militants attacked a market in Mosul on 3 March 2024, killing 12 people.\n'

describe('an incident is one row', () => {
  const [row] = rowsOf('incidents', reports(POLICE, DOCTOR, SILENT)) as [Row]

  test('in the columns of the table of events', () => {
    expect(row).toMatchObject({
      event_date: '2024-03-03',
      date_prec: '1',
      type: 'attack',
      status: 'occurred',
      perpetrators: 'Islamic State',
      country: 'IQ',
      location: 'Mosul',
      where_prec: '1',
      reports: '3',
      paths: 'news/a.txt; news/b.txt; news/c.txt',
    })
    expect(Number(row.latitude)).toBeCloseTo(36.34, 1)
  })

  test('with the span of what its reports tell, and no best number where they differ', () => {
    expect(row).toMatchObject({ deaths_low: '12', deaths_best: '', deaths_high: '14', deaths_reports: '3' })
    expect(row).toMatchObject({ deaths_relation: 'disputed', disputed: 'true' })
  })

  test('where one is silent, the others are not made less', () => {
    expect(row).toMatchObject({ wounded_low: '30', wounded_best: '30', wounded_high: '30', wounded_reports: '2' })
    expect(row).toMatchObject({ detained_low: '', detained_reports: '', detained_relation: '' })
  })
})

test('a figure is a row for each report that tells it, with who says it and where', () => {
  const read = reports(POLICE, DOCTOR)
  const killed = rowsOf('figures', read).filter(({ measure, scope }) => measure === 'killed' && scope === 'total')
  expect(killed.map(({ document, best, source, quote }) => [document, best, source, quote])).toEqual([
    [read[0]?.record.id, '12', 'Iraqi police', '12 people'],
    [read[1]?.record.id, '14', 'a doctor', '14 people'],
  ])
  expect(new Set(killed.map(({ comparison }) => comparison)).size).toBe(1)
})

test('a number told of all victims at once is not added to that of a part of them', () => {
  const [row] = rowsOf('incidents', reports(DOCTOR, DOCTOR.replace('Market', 'Big market'))) as [Row]
  expect(row).toMatchObject({ deaths_low: '14', deaths_best: '14', deaths_high: '14', deaths_relation: 'same' })
})

test('one agency in two papers is a copy', () => {
  const [row] = rowsOf('incidents', reports(POLICE, `${POLICE}The city was quiet later in the day.\n`)) as [Row]
  expect(row).toMatchObject({ reports: '2', copies: '1' })
})

test('with HXL, the second line has the tags', () => {
  for (const table of INCIDENT_TABLES) {
    const [names, tags] = parse(textOf(table, [], true)) as [string[], string[]]
    expect(new Set(names).size, table).toBe(names.length)
    expect(tags.length).toBe(names.length)
    for (const tag of tags) expect(tag).toMatch(/^(?:#[a-z0-9]+(?:\+[a-z0-9_]+)*)?$/)
  }
})

test('what a spreadsheet would run is kept as text', () => {
  const read = reports(POLICE, DOCTOR).map(({ record, text }) => ({
    text,
    record: { ...record, source: { ...record.source, path: `=cmd|${record.source.path}` } },
  }))
  for (const { path } of rowsOf('reports', read)) expect(path).toMatch(/^'=cmd/)
})

describe('the seeds and fixtures', async () => {
  const read = extracted(await readArticles())
  const { incidents } = link(read.map(({ record }) => record))
  const textOf = (document: string | undefined): string => read.find(({ record }) => record.id === document)?.text ?? ''

  test('as many rows as there are incidents, reports and figures told', () => {
    expect(incidents.length).toBeGreaterThanOrEqual(2)
    const told = incidents.flatMap(({ agreements, differences }) => [...agreements, ...differences].flatMap((one) => one.told))
    expect(rowsOf('incidents', read).map(({ id }) => id)).toEqual(incidents.map(({ id }) => id))
    expect(rowsOf('reports', read).length).toBe(incidents.reduce((sum, one) => sum + one.reports.length, 0))
    expect(rowsOf('figures', read).length).toBe(told.length)
  })

  test.each(['reports', 'figures'] as const)('%s: every pointer leads to its words', (table) => {
    for (const { document, start, end, quote, notes, notes_start, notes_end } of rowsOf(table, read)) {
      expect(held(codePoints(textOf(document), Number(start), Number(end)))).toBe(quote)
      if (notes !== undefined) expect(codePoints(textOf(document), Number(notes_start), Number(notes_end))).toBe(notes)
    }
  })

  test('the pointers of an incident lead to the words that name it', () => {
    const named = rowsOf('reports', read).map(({ quote }) => quote)
    const pointed = rowsOf('incidents', read).flatMap(({ mentions = '' }) =>
      [...mentions.matchAll(/([0-9a-f]{16})#char=(\d+),(\d+)/g)].map(([, document, start, end]) =>
        codePoints(textOf(document), Number(start), Number(end)),
      ),
    )
    expect(pointed).toEqual(named)
  })
})
