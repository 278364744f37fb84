/** The two databases as tests use them: a script in, rows out. */
import { PGlite } from '@electric-sql/pglite'
import sqlite from 'node-sqlite3-wasm'

export type Row = Readonly<Record<string, unknown>>

export interface TestDatabase {
  /** Runs a script. */
  load(script: string): Promise<void>
  rows(query: string): Promise<Row[]>
}

export function sqliteDatabase(file?: string): TestDatabase & { readonly database: InstanceType<typeof sqlite.Database> } {
  const database = new sqlite.Database(file)
  return {
    database,
    load: async (script) => database.exec(script),
    rows: async (query) => database.all(query) as Row[],
  }
}

/** Runs each statement whatever became of those before it, as a client does that goes on. Whether any was refused. */
export function refuses({ database }: ReturnType<typeof sqliteDatabase>, statements: readonly string[]): boolean {
  let refused = false
  for (const statement of statements)
    try {
      database.exec(statement)
    } catch {
      refused = true
    }
  return refused
}

let server: Promise<PGlite> | null = null
let schemas = 0

/** A schema of its own in the one server of the test file: a server takes seconds to start. */
export async function postgresDatabase(): Promise<TestDatabase> {
  server ??= PGlite.create()
  const database = await server
  const schema = `s${++schemas}`
  await database.exec(`CREATE SCHEMA ${schema}`)
  const here = (): Promise<unknown> => database.exec(`SET search_path TO ${schema}`)
  return {
    load: async (script) => {
      await here()
      try {
        await database.exec(script)
      } catch (error) {
        // As a client does that ends: the next test has a server that listens.
        await database.exec('ROLLBACK')
        throw error
      }
    },
    rows: async (query) => {
      await here()
      // The sums of integers are numbers here, and days text.
      return (await database.query<Row>(query, [], { parsers: { 20: Number, 1700: Number, 1082: (day) => day } })).rows
    },
  }
}
