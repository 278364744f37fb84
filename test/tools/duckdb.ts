/** DuckDB in memory, through its own package for Node. */
import { DuckDBInstance } from '@duckdb/node-api'

export type Row = Readonly<Record<string, unknown>>

export interface DuckDB {
  /** The rows of a query; integers beyond 32 bits come as text. */
  rows(query: string): Promise<Row[]>
  close(): void
}

/** A database of its own; nothing is fetched from the network. */
export async function openDuckDB(): Promise<DuckDB> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  return {
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson() as Row[],
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** A text as a literal of SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
