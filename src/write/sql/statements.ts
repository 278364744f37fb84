/** The statements that make and fill tables. */
import type { SqlDialect } from '../format-options.js'
import { type SqlValue, sqlLiteral } from '../sql-literal.js'
import type { Dialect } from './dialect.js'
import type { SqlTable } from './tables.js'

/** Makes the tables that are not there yet; what they refer to by its key stands among them or in `before`. */
export function createTables(
  tables: Readonly<Record<string, SqlTable>>,
  dialect: Dialect,
  before: Readonly<Record<string, SqlTable>> = {},
): string {
  const all = { ...before, ...tables }
  return Object.entries(tables)
    .map(([name, table]) => createTable(name, table, all, dialect))
    .join('')
}

function createTable(
  name: string,
  { columns, key, references, unique = [], indexes = [] }: SqlTable,
  all: Readonly<Record<string, SqlTable>>,
  { types }: Dialect,
): string {
  const lines = [
    ...Object.entries(columns).map(([column, type]) =>
      type.endsWith('?')
        ? `${column} ${types[type.slice(0, -1) as keyof typeof types]}`
        : `${column} ${types[type as keyof typeof types]} NOT NULL`,
    ),
    `PRIMARY KEY (${key.join(', ')})`,
    ...references.map(
      ([own, table, others = all[table]?.key ?? []]) =>
        `FOREIGN KEY (${own.join(', ')}) REFERENCES ${table} (${others.join(', ')}) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED`,
    ),
  ]
  const once = unique.length === 0 ? '' : `CREATE UNIQUE INDEX IF NOT EXISTS ${name}_once ON ${name} (${unique.join(', ')});\n`
  const made = indexes.map((own) => `CREATE INDEX IF NOT EXISTS ${name}_${own.join('_')} ON ${name} (${own.join(', ')});\n`)
  return `CREATE TABLE IF NOT EXISTS ${name} (\n  ${lines.join(',\n  ')}\n);\n${once}${made.join('')}`
}

/** Fills a table, in one statement; nothing for no rows. */
export function insert(
  table: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, SqlValue>>[],
  dialect: SqlDialect,
): string {
  if (rows.length === 0) return ''
  const values = rows.map((row) => `(${columns.map((column) => sqlLiteral(row[column] ?? null, dialect)).join(', ')})`)
  const again = table === 'sources' ? '\nON CONFLICT DO NOTHING' : ''
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES\n${values.join(',\n')}${again};\n`
}
