/** Reads a lexicon table: TSV, `#` comments, one header line, every row as wide as the header. */
import { Fault } from '../model/fault.js'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** 1-based line in the file, for messages. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * @param file name for messages
 * @param text the file's text
 * @param columns the columns it must have, in order
 * @throws Fault `lexicon/bad-row` naming file, line and what is wrong
 */
export function parseTable(file: string, text: string, columns: readonly string[]): Table {
  const rows: TableRow[] = []
  let header: readonly string[] | null = null
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).replace(/\r$/, '')
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (header === null) {
      header = cells
      const wrong = columns.findIndex((column, k) => cells[k] !== column)
      if (wrong >= 0 || cells.length !== columns.length)
        throw new Fault(
          'lexicon/bad-header',
          `${file}:${i + 1}: expected the columns ${columns.join(', ')}; found ${cells.join(', ')}`,
        )
      continue
    }
    if (cells.length !== columns.length)
      throw new Fault('lexicon/bad-row', `${file}:${i + 1}: expected ${columns.length} columns, found ${cells.length}`)
    rows.push({ line: i + 1, cells })
  }
  if (header === null)
    throw new Fault('lexicon/bad-header', `${file}: no header line; expected the columns ${columns.join(', ')}`)
  return { columns, rows }
}
