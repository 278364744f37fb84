/** The SQL scripts of the seeds in SQLite and PostgreSQL, by their own clients. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIALECTS } from '../../src/write/sql/dialect.js'
import { views } from '../../src/write/sql/views.js'
import type { Database } from './database.js'
import { startPostgres } from './postgres.js'
import { isLeftOut, onPath, postgresFolder } from './programs.js'
import { countsOf, extract, incidents, pointerLine, pointerLines, RECORD_KINDS, records, textOf, wordsAt } from './seeds.js'
import { openSqlite } from './sqlite.js'

const SQLITE = onPath('sqlite3')
const POSTGRES = postgresFolder()

const DATABASES = [
  {
    dialect: 'sqlite' as const,
    leftOut: isLeftOut(SQLITE, 'SQLite', 'sqlite3'),
    open: async (): Promise<Database> => openSqlite(SQLITE as string),
  },
  {
    dialect: 'postgres' as const,
    leftOut: isLeftOut(POSTGRES, 'PostgreSQL', 'postgresql'),
    open: async (): Promise<Database> => {
      const server = await startPostgres(POSTGRES as string)
      const database = await server.open('records')
      return { ...database, close: server.stop }
    },
  },
]

for (const { dialect, leftOut, open } of DATABASES)
  describe.skipIf(leftOut)(dialect, () => {
    const script = extract('seeds/', '--format', 'sql', '--dialect', dialect)
    let database: Database

    beforeAll(async () => {
      database = await open()
      await database.load(script)
    })
    afterAll(async () => database?.close())

    /** A number for each document. */
    const byDocument = async (query: string): Promise<Record<string, number>> =>
      Object.fromEntries((await database.rows(query)).map(({ document, n }) => [document, Number(n)]))

    test.each(RECORD_KINDS)('%s: as many as in the JSON Lines', async (kind) => {
      const query = `SELECT d.id AS document, count(x.id) AS n FROM documents AS d LEFT JOIN ${kind} AS x ON x.document = d.id GROUP BY d.id`
      expect(await byDocument(query)).toEqual(countsOf(kind))
    })

    test('the articles are the files', async () => {
      const articles = await database.rows('SELECT document, text FROM articles')
      expect(articles.length).toBe(records.length)
      for (const { document, text } of articles) expect(text).toBe(textOf(document as string))
    })

    test('all pointers of the JSON Lines, and each leads to its words', async () => {
      const rows = (await database.rows('SELECT document, start_char, end_char, quote FROM mentions')).map((row) => ({
        document: row.document as string,
        start: Number(row.start_char),
        end: Number(row.end_char),
        quote: row.quote as string,
      }))
      expect(rows.map(({ document, ...pointer }) => pointerLine(document, pointer)).sort()).toEqual(pointerLines)
      for (const { document, start, end, quote } of rows) expect(wordsAt(document, start, end)).toBe(quote)
      expect(await database.rows('SELECT * FROM broken_mentions')).toEqual([])
    })

    test('every name of another record is that of a row', async () => {
      const named = records.flatMap(({ events }) => events.flatMap(({ actors }) => actors))
      expect((await database.rows('SELECT * FROM event_participants')).length).toBe(named.length)
      expect((await database.rows('SELECT * FROM casualty_claims')).length).toBe(
        records.reduce((sum, { casualties }) => sum + casualties.length, 0),
      )
    })

    test.each(Object.keys(views(DIALECTS[dialect])))('the view %s answers', async (view) => {
      await database.rows(`SELECT * FROM ${view}`)
    })

    test('the full text is searched', async () => {
      const found =
        dialect === 'sqlite'
          ? "SELECT count(*) AS n FROM articles_fts WHERE articles_fts MATCH 'ambush AND palmyra'"
          : "SELECT count(*) AS n FROM articles WHERE search @@ websearch_to_tsquery('english', 'ambush palmyra')"
      expect(Number((await database.rows(found))[0]?.n)).toBeGreaterThanOrEqual(1)
    })

    test('incidents beside their records, as extract link has them in JSON Lines', async () => {
      await database.load(extract('link', 'seeds/', '--format', 'sql', '--dialect', dialect))
      const count = async (table: string) => Number((await database.rows(`SELECT count(*) AS n FROM ${table}`))[0]?.n)
      const told = incidents.flatMap(({ agreements, differences }) => [...agreements, ...differences].flatMap((one) => one.told))
      expect(await count('incidents')).toBe(incidents.length)
      expect(await count('incident_reports')).toBe(incidents.flatMap(({ reports }) => reports).length)
      expect(await count('incident_figures')).toBe(told.length)
      const claims = (await database.rows('SELECT document, start_char, end_char, quote FROM incident_claims')).map((row) =>
        pointerLine(row.document as string, {
          start: Number(row.start_char),
          end: Number(row.end_char),
          quote: row.quote as string,
        }),
      )
      expect(claims.sort()).toEqual(
        told.flatMap(({ document, mentions }) => mentions.map((one) => pointerLine(document, one))).sort(),
      )
      const reported = incidents.flatMap(({ reports }) => reports.flatMap(({ also }) => [1, ...also])).length
      const events = records.reduce((sum, record) => sum + record.events.length, 0)
      expect(await count('happenings')).toBe(events - reported + incidents.length)
    })

    test('loaded again, it is the same', async () => {
      await database.load(script)
      expect(Number((await database.rows('SELECT count(*) AS n FROM mentions'))[0]?.n)).toBe(pointerLines.length)
      expect(Number((await database.rows('SELECT count(*) AS n FROM sources'))[0]?.n)).toBe(records.length)
      // Incidents have to be found anew when their reports were read anew.
      expect(await database.rows('SELECT * FROM incidents')).toEqual([])
    })
  })
