/** `duckdb -c SQL` and `duckdb -csv -c SQL`, as DuckDB's own shell has them, on its package for Node: that brings no shell. */
import { DuckDBInstance } from '@duckdb/node-api'

const args = process.argv.slice(2)
const csv = args[0] === '-csv'
const [flag, sql, ...rest] = csv ? args.slice(1) : args
if (flag !== '-c' || sql === undefined || rest.length > 0) throw new Error('usage: duckdb [-csv] -c SQL')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
// What it writes as CSV is its own; what the shell draws for people is not shown anywhere.
await connection.run(csv ? `COPY (${sql.replace(/;\s*$/, '')}) TO '/dev/stdout' (FORMAT csv, HEADER)` : sql)
