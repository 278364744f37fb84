/** The commands of the pages with the databases' own clients, and the queries they show in both databases. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findCommands, PAGES, runCommands } from '../readme/blocks.js'
import { findQueries, QUERY_PAGES } from '../readme/queries.js'
import type { Database } from './database.js'
import { type PostgresServer, startPostgres } from './postgres.js'
import { isLeftOut, onPath, postgresFolder } from './programs.js'
import { extract, ROOT } from './seeds.js'
import { openSqlite } from './sqlite.js'

const SQLITE = onPath('sqlite3')
const POSTGRES = postgresFolder()
const noSqlite = isLeftOut(SQLITE, 'SQLite', 'sqlite3')
const noPostgres = isLeftOut(POSTGRES, 'PostgreSQL', 'postgresql')

const queries = QUERY_PAGES.flatMap((path) => findQueries(readFileSync(join(ROOT, path), 'utf8')))
let server: PostgresServer | null = null

beforeAll(async () => {
  if (!noPostgres) server = await startPostgres(POSTGRES as string)
})
afterAll(async () => server?.stop())

/** What cannot be run here; a clean clone is built and tested by `.ci/run`. */
const without = new RegExp(
  ['npm (?:ci|test)', ...(noSqlite ? ['sqlite3'] : []), ...(noPostgres ? ['psql'] : [])]
    .map((words) => `\\b${words}\\b`)
    .join('|'),
)

test.each(PAGES)('the commands of $path run, and print what it shows', (page) => {
  const blocks = findCommands(readFileSync(join(ROOT, page.path), 'utf8'))
  const commands = blocks.map(({ command }) => command)
  const printed = runCommands(commands, page, { without, environment: server?.environment ?? {} })
  for (const [i, block] of blocks.entries()) if ('output' in block) expect(printed[i], block.command).toBe(block.output)
})

/** The records and the incidents of the seeds. */
async function filled(database: Database, dialect: string): Promise<Database> {
  for (const command of [[], ['link']])
    await database.load(extract(...command, 'seeds/', '--format', 'sql', '--dialect', dialect))
  return database
}

describe.skipIf(noSqlite)('the queries in SQLite', () => {
  let database: Database
  beforeAll(async () => {
    database = await filled(await openSqlite(SQLITE as string), 'sqlite')
  })
  afterAll(async () => database?.close())

  test.each(queries)('$command', async ({ command, output }) => {
    expect(await database.shown(command)).toBe(output)
  })
})

describe.skipIf(noPostgres)('the queries in PostgreSQL', () => {
  let database: Database
  beforeAll(async () => {
    database = await filled(await (server as PostgresServer).open('queries'), 'postgres')
  })

  // Each has its own full-text search.
  test.each(queries.filter(({ command }) => !command.includes('MATCH')))('$command', async ({ command, output }) => {
    expect(await database.shown(command)).toBe(output)
  })
})
