import { describe, expect, test } from 'vitest'
import { link } from '../../../src/link/link.js'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import { SQL_DIALECTS } from '../../../src/write/format-options.js'
import { incidentsSql } from '../../../src/write/sql/incidents-sql.js'
import { sql } from '../../../src/write/sql/sql.js'
import { inFolder } from '../../read/folder.js'
import { extracted, type Read, written } from '../written.js'
import { postgresDatabase, refuses, sqliteDatabase, type TestDatabase } from './databases.js'

const OPEN = { sqlite: async () => sqliteDatabase(), postgres: postgresDatabase }
const POLICE =
  'BAGHDAD, 4 March 2024 - Islamic State militants killed 12 people and wounded 30 in an attack on a market in Mosul on 3 March 2024, police said.\n'
const DOCTOR =
  "Market's end\n\n5 March 2024 - Islamic State militants killed 14 people and wounded 30 in an attack on a market in Mosul on 3 March 2024, a doctor said.\n"
const ALONE = '6 March 2024 - A roadside bomb killed two soldiers near Kirkuk on 2 March 2024, the army said.\n'

const reports = (...texts: readonly string[]): Read[] =>
  extracted(texts.map((text, i) => sourceOfText(`news/${'abc'[i]}.txt`, text, NOTHING_GIVEN)))

describe.each(SQL_DIALECTS)('%s', (dialect) => {
  const recordsScript = (read: readonly Read[]): string => written(sql(dialect), read)
  const incidentsScript = (read: readonly Read[]): string => {
    const records = read.map(({ record }) => record)
    return [...incidentsSql(link(records).incidents, records, dialect)].join('')
  }
  const loaded = async (read: readonly Read[]): Promise<TestDatabase> => {
    const database = await OPEN[dialect]()
    await database.load(recordsScript(read))
    await database.load(incidentsScript(read))
    return database
  }

  test('an incident: where, when, who, and from the lowest to the highest that a report tells', async () => {
    const database = await loaded(reports(POLICE, DOCTOR))
    const [incident] = await database.rows('SELECT * FROM incident_overview')
    expect(incident).toMatchObject({ type: 'attack', earliest: '2024-03-03', place: 'Mosul', country: 'IQ', reports: 2 })
    expect(incident).toMatchObject({ perpetrators: 'Islamic State', killed_low: 12, killed_best: null, killed_high: 14 })
    expect(incident).toMatchObject({ wounded_low: 30, wounded_best: 30, wounded_high: 30 })
  })

  test('each figure with who says it and the words', async () => {
    const database = await loaded(reports(POLICE, DOCTOR))
    expect(
      await database.rows(
        "SELECT published, relation, best, source, quote FROM incident_claims WHERE measure = 'killed' ORDER BY best",
      ),
    ).toEqual([
      { published: '2024-03-04', relation: 'disputed', best: 12, source: 'Iraqi police', quote: '12 people' },
      { published: '2024-03-05', relation: 'disputed', best: 14, source: 'a doctor', quote: '14 people' },
    ])
  })

  test('every happening once, so that sums over many articles count nothing twice', async () => {
    const database = await loaded(reports(POLICE, DOCTOR, ALONE))
    expect(
      await database.rows(
        'SELECT place, reports, killed_low, killed_high FROM happenings WHERE killed_low IS NOT NULL ORDER BY earliest',
      ),
    ).toEqual([
      { place: 'Kirkuk', reports: 1, killed_low: 2, killed_high: 2 },
      { place: 'Mosul', reports: 2, killed_low: 12, killed_high: 14 },
    ])
  })

  test('without incidents, every event is a happening', async () => {
    const database = await OPEN[dialect]()
    await database.load(recordsScript(reports(POLICE, ALONE)))
    const [events] = await database.rows('SELECT count(*) AS n FROM events')
    expect((await database.rows('SELECT count(*) AS n FROM happenings'))[0]).toEqual(events)
  })

  test('an incident goes with a report that is read anew or has changed, and comes back when it is linked anew', async () => {
    const read = reports(POLICE, DOCTOR)
    const database = await loaded(read)
    await database.load(recordsScript(read.slice(0, 1)))
    expect(await database.rows('SELECT id FROM incidents')).toEqual([])
    expect(await database.rows('SELECT * FROM incident_figures')).toEqual([])
    await database.load(incidentsScript(read))
    await database.load(incidentsScript(read))
    expect((await database.rows('SELECT id FROM incidents')).length).toBe(1)
  })

  test('records that were read with other tables are told: their ids may be of other events', async () => {
    const read = reports(POLICE, DOCTOR)
    const other = read.map(({ record, text }) => ({
      text,
      record: { ...record, producedBy: { ...record.producedBy, lexicon: `${record.producedBy.lexicon}+1234567890ab` } },
    }))
    const database = await OPEN[dialect]()
    await database.load(recordsScript(other))
    await expect(database.load(incidentsScript(read))).rejects.toThrow(/foreign key/i)
  })

  test('a database without the records is told, and keeps nothing', async () => {
    const read = reports(POLICE, DOCTOR)
    const database = await OPEN[dialect]()
    await expect(database.load(incidentsScript(read))).rejects.toThrow(/incidents/)
  })
})

test('a client that goes on after a failed statement cannot make an incident last that lost a report or a figure', async () => {
  inFolder({})
  const read = reports(POLICE, DOCTOR)
  const records = read.map(({ record }) => record)
  const script = [...incidentsSql(link(records).incidents, records, 'sqlite')].join('')
  const statements = script.split(/(?<=;)\n+/).filter((one) => one.trim() !== '')
  const lost = statements.filter((one) => /^INSERT INTO (?:incidents|incident_reports|incident_figures) \(.*VALUES$/m.test(one))
  expect(lost.length).toBe(3)
  for (const left of lost) {
    const database = sqliteDatabase()
    await database.load(written(sql('sqlite'), read))
    const others = statements.filter((one) => one !== left)
    expect(refuses(database, others), left).toBe(true)
    database.database.close()
  }
})
