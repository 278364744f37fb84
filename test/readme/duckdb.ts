/** `duckdb -c SQL` and `duckdb -csv -c SQL`, as DuckDB's own shell has them, on its package for Node: that brings no shell. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

const args = process.argv.slice(2)
const csv = args[0] === '-csv'
const [flag, sql, ...rest] = csv ? args.slice(1) : args
if (flag !== '-c' || sql === undefined || rest.length > 0) throw new Error('usage: duckdb [-csv] -c SQL')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
if (!csv) await connection.run(sql)
else {
  // What DuckDB itself writes as CSV; the tables that its shell draws are shown nowhere.
  const folder = mkdtempSync(join(tmpdir(), 'extract-csv-'))
  try {
    const file = join(folder, 'rows.csv')
    await connection.run(`COPY (${sql.replace(/;\s*$/, '')}) TO '${file}' (FORMAT csv, HEADER)`)
    process.stdout.write(readFileSync(file))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
