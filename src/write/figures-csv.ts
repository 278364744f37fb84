/** The figures as CSV (RFC 4180): one row a claim or total, the same columns always. */
import { type FigureRow, figureRows } from './figures.js'
import type { Format } from './format.js'

const COLUMNS = [
  'document',
  'kind',
  'id',
  'event',
  'what',
  'low',
  'best',
  'high',
  'quantifier',
  'unit',
  'per',
  'victims',
  'class',
  'subset_of',
  'same_as',
  'period',
  'status',
  'date',
  'place',
  'source',
  'stance',
  'line',
  'column',
  'quote',
  'rests_on',
] as const satisfies readonly (keyof FigureRow)[]

export const figuresCsv: Format = {
  head: `${COLUMNS.join(',')}\r\n`,
  record: (record) =>
    figureRows(record)
      .map((row) => `${COLUMNS.map((column) => field(row[column])).join(',')}\r\n`)
      .join(''),
  tail: () => '',
}

function field(value: string | number | readonly string[] | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? guarded(value) : value.join(' ')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet runs what begins like a formula; an apostrophe in front keeps it text. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
