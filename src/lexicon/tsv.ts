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

/** What is wrong with one line of a table. */
export interface TableProblem {
  /** Null when it is the file as a whole. */
  readonly line: number | null
  readonly what: string
}

/**
 * @param file name for messages
 * @param text the file's text
 * @param columns the columns it must have, in order
 * @throws Fault `lexicon/bad-row` naming file, line and what is wrong
 */
export function parseTable(file: string, text: string, columns: readonly string[]): Table {
  const { rows, problems, header } = checkTable(text, columns)
  const [first] = problems
  if (first !== undefined) throw new Fault(header ? 'lexicon/bad-row' : 'lexicon/bad-header', tableMessage(file, first))
  return { columns, rows }
}

/** `my.tsv:3: expected 10 columns, found 9` */
export function tableMessage(file: string, { line, what }: TableProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${what}`
}

/** The rows that are as wide as they must be, and all lines that are not; without its header nothing of a table is read. */
export function checkTable(
  text: string,
  columns: readonly string[],
): { readonly rows: readonly TableRow[]; readonly problems: readonly TableProblem[]; readonly header: boolean } {
  const rows: TableRow[] = []
  const problems: TableProblem[] = []
  let header = false
  const expected = `expected the columns ${columns.join(', ')}`
  for (const { line, cells } of linesOf(text)) {
    if (header && cells.length === columns.length) rows.push({ line, cells })
    else if (header) problems.push({ line, what: `expected ${columns.length} columns, found ${cells.length}` })
    else if (cells.length === columns.length && columns.every((column, i) => cells[i] === column)) header = true
    else return { rows, problems: [{ line, what: `${expected}; found ${cells.join(', ')}` }], header }
  }
  if (!header) problems.push({ line: null, what: `no header line; ${expected}` })
  return { rows, problems, header }
}

/** The columns that a table names in its first line; none when it has no line. */
export function columnsOf(text: string): readonly string[] {
  return linesOf(text).next().value?.cells ?? []
}

/** The lines that are no comment and not empty, in cells. */
function* linesOf(text: string): Generator<TableRow, undefined> {
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).replace(/\r$/, '')
    if (line !== '' && !line.startsWith('#')) yield { line: i + 1, cells: line.split('\t') }
  }
}
