/** The tables as the tests read them: every row with its file, line and cells by column. */
import { readTableFiles } from '../../src/lexicon/compile/main.js'
import { TABLES } from '../../src/lexicon/rows.js'
import { parseTable } from '../../src/lexicon/tsv.js'
import type { HitKind } from '../../src/model/hit.js'

export interface Row {
  readonly file: string
  readonly line: number
  readonly cells: readonly string[]
  readonly at: Readonly<Record<string, string>>
}

/** All rows of a table, in the order of its files: a row's place here is its number in the lexicon. */
export function rowsOf(kind: HitKind): Row[] {
  const spec = TABLES[kind]
  return readTableFiles(spec).flatMap((file) =>
    parseTable(file.name, file.text, spec.columns).rows.map(({ line, cells }) => ({
      file: file.name,
      line,
      cells,
      at: Object.fromEntries(spec.columns.map((column, i) => [column, cells[i] as string])),
    })),
  )
}

/** `file.tsv:12 first cell`, for messages. */
export function show(row: Row): string {
  return `${row.file}:${row.line} ${row.cells[0]}`
}
