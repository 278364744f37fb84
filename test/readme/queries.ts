/** The queries that a page shows with their output: a `sql` block with a `text` block behind it, run on the seeds and what is linked of them in SQLite. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { root, type Shown } from './blocks.js'

const BLOCK = /```sql\n([^`]{1,2000})\n```\n\n```text\n([^`]{0,20000})```/g

export const QUERY_PAGES = ['docs/recipes.md']

/** Every query with shown output, in order. */
export function findQueries(page: string): Shown[] {
  return [...page.matchAll(BLOCK)].map((match) => {
    const output = match[2] as string
    const end = match.index + match[0].length - 3
    return { command: match[1] as string, output, start: end - output.length, end }
  })
}

/** Runs queries on the database of the seeds; their rows as `sqlite3 -header` prints them. */
export function runQueries(queries: readonly string[]): string[] {
  const database = new sqlite.Database()
  for (const command of [[], ['link']]) database.exec(scriptOf(...command, 'seeds/', '--format', 'sql', '--quiet'))
  const outputs = queries.map((query) => {
    const rows = database.all(query)
    const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map((value) => value ?? ''))]
    return rows.length === 0 ? '' : lines.map((line) => `${line.join('|')}\n`).join('')
  })
  database.close()
  return outputs
}

function scriptOf(...args: readonly string[]): string {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 } as const
  return spawnSync(process.execPath, [join(root, 'bin', 'extract.js'), ...args], options).stdout
}
