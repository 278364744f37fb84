/** A database as the tests use it: a script in, rows out. */

export type Row = Readonly<Record<string, unknown>>

export interface Database {
  /** Runs a script as its own client does. @throws Error with what the client says */
  load(script: string): Promise<void>
  rows(query: string): Promise<Row[]>
  /** What the client prints for a query: names and values with `|` between. */
  shown(query: string): Promise<string>
  /** Leaves nothing behind. */
  close(): Promise<void>
}
