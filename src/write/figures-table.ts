/** The table of figures for a person at a terminal: the claim, what marks it, who says so, and the line. */
import type { DocumentRecord } from '../schema/document.js'
import { amountOf } from './amount.js'
import { type FigureRow, figureRows } from './figures.js'
import type { Format } from './format.js'
import type { Paint } from './pretty.js'
import { terminalLine } from './terminal-text.js'

const WIDTHS = { id: 5, what: 30, words: 40, marks: 22, source: 30 } as const

export function figuresTable(paint: Paint): Format {
  return {
    head: '',
    record: (record, index) => (index === 0 ? '' : '\n') + table(record, paint),
    tail: () => '',
  }
}

function table(record: DocumentRecord, paint: Paint): string {
  const rows = figureRows(record)
  const lines = [paint.title(terminalLine(record.source.path, WIDTHS.what + WIDTHS.words))]
  if (rows.length === 0) lines.push('  no figures')
  for (const row of rows) if (row.kind !== 'total') lines.push(claimLine(row, paint))
  const totals = rows.filter(({ kind }) => kind === 'total')
  if (totals.length > 0) lines.push(paint.heading('  Totals'))
  for (const row of totals) lines.push(totalLine(row, paint))
  return `${lines.join('\n')}\n`
}

function claimLine(row: FigureRow, paint: Paint): string {
  const percent = row.unit === 'percent' ? '%' : ''
  const per = row.per === null ? '' : ` per ${row.per}`
  return [
    `  ${cell(row.id ?? '', WIDTHS.id)}`,
    paint.value(cell(`${row.what} ${amountOf(row)}${percent}${per}`, WIDTHS.what)),
    cell(row.quote ?? '', WIDTHS.words),
    cell(marksOf(row), WIDTHS.marks),
    cell([row.stance === 'says' ? '' : (row.stance ?? ''), row.source ?? ''].join(' ').trim(), WIDTHS.source),
    paint.faint(`line ${row.line}`),
  ].join(' ')
}

/** Why a claim is in no total: "part of c1", "as c2", "denied", a running total's dates. */
function marksOf(row: FigureRow): string {
  const { subset_of: whole, same_as: told, period, status, kind } = row
  return [
    told === null ? '' : `as ${told}`,
    whole === null ? '' : `part of ${whole}`,
    kind === 'casualty' && period !== 'incident' ? `over ${period ?? 'a time'}` : '',
    status === null || status === 'reported' ? '' : status,
  ]
    .filter((mark) => mark !== '')
    .join(', ')
}

function totalLine(row: FigureRow, paint: Paint): string {
  const where = [row.date, row.place].filter((part) => part !== null).join(' · ')
  return [
    `  ${cell(row.event ?? '', WIDTHS.id)}`,
    paint.value(cell(`${row.what} ${amountOf(row)}`, WIDTHS.what)),
    cell(where, WIDTHS.words),
    paint.faint(`from ${row.rests_on.join(', ')}`),
  ].join(' ')
}

function cell(text: string, width: number): string {
  const shown = terminalLine(text, width)
  return shown + ' '.repeat(Math.max(0, width - [...shown].length))
}
