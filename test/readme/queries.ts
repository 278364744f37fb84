/** The queries that a page shows with their output: a `sql` block with a `text` block behind it, run on the seeds in SQLite. */
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
  const script = spawnSync(process.execPath, [join(root, 'bin', 'extract.js'), 'seeds/', '--format', 'sql', '--quiet'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }).stdout
  const database = new sqlite.Database()
  database.exec(script)
  const outputs = queries.map((query) => {
    const rows = database.all(query)
    const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map((value) => value ?? ''))]
    return rows.length === 0 ? '' : lines.map((line) => `${line.join('|')}\n`).join('')
  })
  database.close()
  return outputs
}
