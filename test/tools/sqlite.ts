/** SQLite's own command line on a file in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database, Row } from './database.js'

/** @param program the `sqlite3` to run */
export async function openSqlite(program: string): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'extract-sqlite-'))
  const file = join(folder, 'records.db')
  const run = (args: readonly string[], input: string): string => {
    const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
    const { status, stdout, stderr } = spawnSync(program, ['-batch', '-init', '/dev/null', ...args, file], options)
    if (status !== 0 || stderr !== '') throw new Error(`sqlite3 exited ${status}: ${stderr}`)
    return stdout
  }
  return {
    load: async (script) => {
      run(['-bail'], script)
    },
    rows: async (query) => JSON.parse(run(['-json'], query) || '[]') as Row[],
    shown: async (query) => run(['-header'], query),
    close: async () => rmSync(folder, { recursive: true, force: true }),
  }
}
