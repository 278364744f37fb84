/** Rows as CSV (RFC 4180): commas, CRLF, double quotes where they are needed. */
import { stringify } from 'csv-stringify/sync'
import { holdable } from './visible.js'

export type Cell = string | number | boolean | null

const OPTIONS = {
  record_delimiter: '\r\n',
  // Of line ends the package itself quotes CRLF alone.
  quoted_match: /[\r\n]/,
  // A spreadsheet runs what begins with = + - @ or a tab; an apostrophe in front keeps it text. Numbers stay numbers.
  escape_formulas: true,
}

/** The rows, each with its line end. A cell that is null is empty; U+0000 is shown as `␀`. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(cell)),
    OPTIONS,
  )
}

function cell(value: Cell): string | number | null {
  return typeof value === 'string' ? holdable(value) : typeof value === 'boolean' ? String(value) : value
}
