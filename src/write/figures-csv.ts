/** The figures as CSV (RFC 4180): one row a claim or total, the same columns always. */
import { type Cell, csvText } from './csv-text.js'
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
  head: csvText([COLUMNS]),
  record: (record) => csvText(figureRows(record).map((row) => COLUMNS.map((column) => cell(row[column])))),
  tail: () => '',
}

function cell(value: string | number | readonly string[] | null): Cell {
  return typeof value === 'object' && value !== null ? value.join(' ') : value
}
