import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../../src/schema/document.js'
import { findPointers } from '../../../src/schema/find-pointers.js'
import { SQL_DIALECTS } from '../../../src/write/format-options.js'
import { sql } from '../../../src/write/sql/sql.js'
import { readArticles } from '../../articles.js'
import { inFolder } from '../../read/folder.js'
import { held } from '../any-text.js'
import { newsText } from '../texts.js'
import { codePoints, extracted, extractedText, type Read, stubbed, written } from '../written.js'
import { postgresDatabase, refuses, sqliteDatabase, type TestDatabase } from './databases.js'

const LISTS = ['dates', 'places', 'actors', 'casualties', 'counts', 'events'] as const
const OPEN = { sqlite: async () => sqliteDatabase(), postgres: postgresDatabase }

/** One attack, of which the first source says 12 dead, and the second 15 dead and three soldiers. */
function twoTolls(): Read[] {
  const [{ record, text }] = stubbed('#Ministry and #Doctors: !blast killed 12 people, 15 people and 3 people.') as [Read]
  const casualties = record.casualties.map((one, i) => ({
    ...one,
    victims: i === 2 ? { ...one.victims, text: 'soldiers', class: 'military' as const } : one.victims,
    attribution: one.attribution && { ...one.attribution, actor: i === 0 ? 'a1' : 'a2' },
  }))
  return [{ record: { ...record, casualties }, text }]
}

const countOf = async (database: TestDatabase, table: string): Promise<number> =>
  Number((await database.rows(`SELECT count(*) AS n FROM ${table}`))[0]?.n)

describe.each(SQL_DIALECTS)('%s', async (dialect) => {
  const script = (read: readonly Read[]): string => written(sql(dialect), read)
  const loaded = async (read: readonly Read[]): Promise<TestDatabase> => {
    const database = await OPEN[dialect]()
    await database.load(script(read))
    return database
  }

  describe('the seeds and fixtures', async () => {
    const all = extracted(await readArticles())
    const database = await loaded(all)
    // A seed stands in two folders: one document from two sources.
    const records = [...new Map(all.map(({ record }) => [record.id, record])).values()]
    const sum = (of: (record: DocumentRecord) => number): number => records.reduce((total, record) => total + of(record), 0)

    test('are as many rows as there are records', async () => {
      expect(await countOf(database, 'documents')).toBe(records.length)
      expect(await countOf(database, 'sources')).toBe(all.length)
      for (const list of LISTS) expect(await countOf(database, list), list).toBe(sum((record) => record[list].length))
    })

    test('have all their pointers, and each leads to its words', async () => {
      expect(await countOf(database, 'mentions')).toBe(sum((record) => findPointers(record).length))
      expect(await database.rows('SELECT * FROM broken_mentions')).toEqual([])
    })

    test('have every event in the overview, once', async () => {
      expect(await countOf(database, 'event_overview')).toBe(sum((record) => record.events.length))
      expect(await countOf(database, 'casualty_claims')).toBe(sum((record) => record.casualties.length))
    })

    test('have as many figures in totals as the totals rest on', async () => {
      const numberOf = async (query: string): Promise<number> => Number((await database.rows(query))[0]?.n)
      const counted = await numberOf('SELECT count(*) AS n FROM casualty_claims WHERE in_total')
      expect(counted).toBeGreaterThan(20)
      for (const tolls of ['event_tolls', 'event_source_tolls'])
        expect(await numberOf(`SELECT sum(claims) AS n FROM ${tolls}`), tolls).toBe(counted)
    })

    test('loaded again are the same', async () => {
      const before = await database.rows('SELECT * FROM mentions ORDER BY document, record, field, start_char, end_char')
      await database.load(script(all))
      expect(await database.rows('SELECT * FROM mentions ORDER BY document, record, field, start_char, end_char')).toEqual(before)
      expect(await countOf(database, 'sources')).toBe(all.length)
    })
  })

  test('casualties by event and source, and the figures that disagree', async () => {
    const database = await loaded(twoTolls())
    expect(await database.rows('SELECT source, measure, claims, low, best, high FROM casualties_by_source ORDER BY low')).toEqual(
      [
        { source: 'Ministry', measure: 'killed', claims: 1, low: 12, best: 12, high: 12 },
        { source: 'Doctors', measure: 'killed', claims: 2, low: 18, best: 18, high: 18 },
      ],
    )
    expect(await database.rows('SELECT source, low, other_source, other_low FROM disagreeing_figures')).toEqual([
      { source: 'Ministry', low: 12, other_source: 'Doctors', other_low: 18 },
    ])
  })

  test('a total that a source gives anew is no further dead', async () => {
    const database = await loaded(
      extractedText(
        'A bomb killed 12 people in Mosul on 3 June 2025, Iraqi police said. The death toll from the bombing in Mosul rose to 15, Iraqi police said.',
      ),
    )
    expect(await database.rows('SELECT low, high, claims FROM casualties_by_source')).toEqual([{ low: 12, high: 15, claims: 2 }])
    expect(await database.rows('SELECT low, best, high FROM event_tolls')).toEqual([{ low: 12, best: null, high: 15 }])
  })

  test('who harmed whom, by figures that a sum may count', async () => {
    const database = await loaded(
      extractedText(
        'Islamic State militants killed 12 people, including five soldiers, in an attack on Mosul on 3 June 2025, Iraqi police said.',
      ),
    )
    expect(
      await database.rows(
        'SELECT perpetrators, victims, victims_class, low, source FROM casualty_claims WHERE in_total ORDER BY casualty',
      ),
    ).toEqual([{ perpetrators: 'Islamic State', victims: 'people', victims_class: 'unknown', low: 12, source: 'Iraqi police' }])
    expect(
      await database.rows("SELECT kind, what, low FROM sourced_claims WHERE source_key = 'iraqi-police' ORDER BY record"),
    ).toEqual(expect.arrayContaining([{ kind: 'casualties', what: 'killed', low: 12 }]))
  })

  test('an actor under its names', async () => {
    const database = await loaded(extractedText('Islamic State claimed the attack. ISIS fighters fled. ISIS and Daesh are one.'))
    expect(
      await database.rows(
        "SELECT alias, mentions, documents FROM actor_aliases WHERE key = 'islamic-state' ORDER BY mentions DESC, alias",
      ),
    ).toEqual([
      { alias: 'ISIS', mentions: 2, documents: 1 },
      { alias: 'Daesh', mentions: 1, documents: 1 },
      { alias: 'Islamic State', mentions: 1, documents: 1 },
    ])
  })

  test('an event with its day and place', async () => {
    const database = await loaded(extractedText('Islamic State militants attacked a checkpoint in Mosul on 3 June 2025.'))
    const [event] = await database.rows(
      'SELECT earliest, place, country, latitude, perpetrators, quote, start_char FROM event_overview',
    )
    expect(event).toMatchObject({
      earliest: '2025-06-03',
      place: 'Mosul',
      country: 'IQ',
      perpetrators: 'Islamic State',
      start_char: 24,
    })
    expect(event?.latitude).toBeCloseTo(36.34, 1)
  })

  test('no document, and one that nothing was found in', async () => {
    const database = await loaded(stubbed())
    expect(await countOf(database, 'documents')).toBe(0)
    await database.load(script(stubbed('nothing')))
    expect(await countOf(database, 'documents')).toBe(1)
  })

  test('a file that changed replaces what was read of it before', async () => {
    const database = await loaded(stubbed('@Mosul', '@Tadmur'))
    await database.load(script(stubbed('@Mosul and @Rutba')))
    expect(
      await database.rows('SELECT s.path, p.name FROM sources s JOIN places p ON p.document = s.document ORDER BY 1, 2'),
    ).toEqual([
      { path: 'news/0.txt', name: 'Mosul' },
      { path: 'news/0.txt', name: 'Rutba' },
      { path: 'news/1.txt', name: 'Tadmur' },
    ])
  })

  test('any text is kept as it is, and every pointer leads to its words', async () => {
    const database = await loaded([])
    await fc.assert(
      fc.asyncProperty(newsText, async (text) => {
        const read = stubbed(text) as [Read]
        await database.load(script(read))
        const { id } = read[0].record
        expect(await database.rows(`SELECT * FROM broken_mentions`)).toEqual([])
        const rows = await database.rows(`SELECT start_char, end_char, quote FROM mentions WHERE document = '${id}'`)
        expect(rows.length).toBe(findPointers(read[0].record).length)
        for (const { start_char, end_char, quote } of rows)
          expect(quote).toBe(held(codePoints(text, Number(start_char), Number(end_char))))
        const length = await database.rows(`SELECT length(text) AS n FROM articles WHERE document = '${id}'`)
        expect(Number(length[0]?.n)).toBe([...text].length)
      }),
      { numRuns: 40 },
    )
  })
})

test('a line of a feed keeps its number and its own id', async () => {
  const [{ record, text }] = stubbed('@Mosul') as [Read]
  const database = sqliteDatabase()
  await database.load(
    written(sql('sqlite'), [{ record: { ...record, source: { ...record.source, path: 'feed.jsonl', line: 3, id: 'x' } }, text }]),
  )
  expect(await database.rows('SELECT path, line, source_id FROM sources')).toEqual([
    { path: 'feed.jsonl', line: 3, source_id: 'x' },
  ])
})

describe('full-text search', () => {
  const read = stubbed('Ambush near @Mosul, a raid', 'Nothing of that kind')

  test('SQLite: fts5 over title and text', async () => {
    const database = sqliteDatabase()
    await database.load(written(sql('sqlite'), read))
    const found = 'SELECT a.title FROM articles_fts f JOIN articles a ON a.number = f.rowid WHERE articles_fts MATCH'
    expect(await database.rows(`${found} 'ambush AND raid'`)).toEqual([{ title: 'Ambush near @Mosul, a raid' }])
    // A document that is gone is found no more.
    await database.load(written(sql('sqlite'), stubbed('Quiet day')))
    expect(await database.rows(`${found} 'ambush'`)).toEqual([])
  })

  test('PostgreSQL: English words in any form', async () => {
    const database = await postgresDatabase()
    await database.load(written(sql('postgres'), read))
    expect(
      await database.rows("SELECT title FROM articles WHERE search @@ websearch_to_tsquery('english', 'ambushes raids')"),
    ).toEqual([{ title: 'Ambush near @Mosul, a raid' }])
    const long = `${'wörter '.repeat(10)}${Array.from({ length: 300_000 }, (_, i) => String.fromCodePoint(0x10000 + (i % 900), 0x10400 + (i % 40))).join(' ')}`
    await database.load(written(sql('postgres'), stubbed(long)))
    expect(await countOf(database, 'documents')).toBe(2)
  })
})

describe('all or nothing', () => {
  const read = stubbed('Blast in @Mosul\n12 people dead on 2025-12-13, #Gunmen !raid', '@Tadmur 3 people')
  const script = written(sql('sqlite'), read)
  const tables = "SELECT count(*) AS n FROM sqlite_master WHERE type = 'table'"

  test('a script that breaks off leaves the file as it was', async () => {
    inFolder({})
    // Behind each statement; the last of a trigger is no whole one.
    const cuts = [...script.matchAll(/;\n(?!END;)/g)].map(({ index }) => index + 2)
    for (const cut of cuts.slice(0, -1).filter((_, i) => i % 7 === 0)) {
      const half = sqliteDatabase('half.db')
      half.database.exec(script.slice(0, cut))
      half.database.close()
    }
    const after = sqliteDatabase('half.db')
    expect(await after.rows(tables)).toEqual([{ n: 0 }])
    after.database.close()
  })

  test('a client that goes on after a failed statement cannot make it last', async () => {
    inFolder({})
    const records = script.slice(script.indexOf('DELETE FROM documents WHERE id'))
    const statements = records.split(/(?<=;)\n+/).filter((one) => one.trim() !== '')
    const lost = statements.filter((one) => /^INSERT INTO (?:documents|dates|places|actors|casualties|counts|events) /.test(one))
    expect(lost.length).toBeGreaterThan(6)
    for (const left of lost) {
      const database = sqliteDatabase('whole.db')
      database.database.exec(script.slice(0, script.indexOf('DELETE FROM documents WHERE id')))
      const others = statements.filter((one) => one !== left)
      expect(refuses(database, others), left).toBe(true)
      database.database.close()
      const after = sqliteDatabase('whole.db')
      expect(await after.rows(tables), left).toEqual([{ n: 0 }])
      after.database.close()
    }
  })
})

const hasShell = spawnSync('sqlite3', ['--version']).status === 0

test.skipIf(!hasShell)("SQLite's own command line keeps every line end", () => {
  inFolder({})
  const texts = ['a\r\nb\rc\n@Mosul\r\n\r\n12 people', ".quit\n;\n'@Tadmur'\n/\ngo\n--\n#x", '\x1a @Rutba \\r\r']
  writeFileSync('script.sql', written(sql('sqlite'), stubbed(...texts)))
  expect(spawnSync('sqlite3', ['-bail', 'records.db'], { input: readFileSync('script.sql'), encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  })
  const read = spawnSync('sqlite3', ['records.db', 'SELECT hex(text) FROM articles ORDER BY number'], { encoding: 'utf8' }).stdout
  expect(
    read
      .trim()
      .split('\n')
      .map((hex) => Buffer.from(hex, 'hex').toString()),
  ).toEqual(texts)
  expect(spawnSync('sqlite3', ['records.db', 'SELECT count(*) FROM broken_mentions'], { encoding: 'utf8' }).stdout).toBe('0\n')
})
