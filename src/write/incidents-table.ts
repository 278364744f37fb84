/** The table of incidents for a person at a terminal: the reports under letters, then what they agree and differ on, and why they stand together. */
import type { ComparisonRecord, ToldFigureRecord } from '../schema/comparison.js'
import type { EntityRecord } from '../schema/entity.js'
import type { IncidentRecord, ReportRecord } from '../schema/incident.js'
import { amountOf } from './amount.js'
import type { Paint } from './pretty.js'
import { terminalLine } from './terminal-text.js'

const WIDTHS = { head: 100, path: 44, words: 40, figure: 14, group: 36, trigger: 28, reasons: 150, source: 40 } as const

/** The table, incident by incident, then the spellings of actors and places. */
export function* incidentsTable(
  incidents: readonly IncidentRecord[],
  entities: readonly EntityRecord[],
  paint: Paint,
): Generator<string> {
  if (incidents.length === 0) yield 'no happening is told by several reports\n'
  for (const [index, incident] of incidents.entries()) yield (index === 0 ? '' : '\n') + view(incident, paint)
  // What a table of ours knows under one name is no suggestion.
  const suggested = entities.filter(({ key, members }) => key === null && new Set(members.map(({ name }) => name)).size > 1)
  if (suggested.length === 0) return
  yield `\n${paint.title('Perhaps one, spelt differently')}\n`
  for (const entity of suggested) yield `${spellingLine(entity, paint)}\n`
}

function view(incident: IncidentRecord, paint: Paint): string {
  const letters = new Map(incident.reports.map(({ document }, i) => [document, letterOf(i)]))
  return [
    headOf(incident, paint),
    ...incident.reports.map((report) => reportLine(report, letters, paint)),
    ...section('Agree', incident.agreements, letters, paint),
    ...section('Differ', incident.differences, letters, paint),
    paint.heading('  Put together because'),
    ...incident.links.map((link) => whyLine(link, letters, paint)),
    '',
  ].join('\n')
}

/** A … Z, AA, AB … */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

function headOf({ date, place, type, status, reports, id }: IncidentRecord, paint: Paint): string {
  const where = place === null ? 'no place' : [place.name, place.country].filter((part) => part !== null).join(', ')
  const parts = [
    date?.value ?? 'no date',
    where,
    status === 'occurred' ? type : `${type} (${status})`,
    `${reports.length} reports`,
  ]
  return `${paint.title(terminalLine(parts.join(' · '), WIDTHS.head))} ${paint.faint(id)}`
}

function reportLine(report: ReportRecord, letters: ReadonlyMap<string, string>, paint: Paint): string {
  const { path, line, evidence, published, trigger, outlet, wordsOf } = report
  const where = `${path === '-' ? 'standard input' : path}${line === undefined ? '' : `:${line}`}`
  const notes = [
    outlet,
    published === null ? 'undated article' : `published ${published}`,
    wordsOf === null ? null : `in the words of ${letters.get(wordsOf)}`,
  ].filter((note) => note !== null)
  return [
    `  ${letters.get(report.document)} `,
    cell(where, WIDTHS.path),
    cell(`line ${evidence.line} “${terminalLine(trigger.quote, WIDTHS.trigger - 12)}”`, WIDTHS.trigger),
    paint.faint(terminalLine(notes.join(', '), WIDTHS.words * 2)),
  ].join(' ')
}

function section(
  heading: string,
  comparisons: readonly ComparisonRecord[],
  letters: ReadonlyMap<string, string>,
  paint: Paint,
): string[] {
  if (comparisons.length === 0) return []
  return [paint.heading(`  ${heading}`), ...comparisons.flatMap((one) => comparisonLines(one, letters, paint))]
}

/** `killed  2  US soldiers  A, B`; what differs has a line for each who tells it. */
function comparisonLines(one: ComparisonRecord, letters: ReadonlyMap<string, string>, paint: Paint): string[] {
  const { told, relation, silent, group, scope, period } = one
  const of = scope === 'subset' ? 'of them ' : ''
  const over = period === null ? '' : ` from ${period.earliest ?? '?'} to ${period.latest ?? '?'}`
  const what = `${of}${one.measure}${over}`
  const who = `not told by ${silent.map((id) => letters.get(id)).join(', ')}`
  if (relation === 'same') {
    const amount = amountOf(told[0] as ToldFigureRecord)
    const tellers = [...new Set(told.map(({ document }) => letters.get(document)))].join(', ')
    return [`    ${paint.value(cell(`${what} ${amount}`, WIDTHS.figure))} ${cell(group, WIDTHS.group)} ${tellers}`]
  }
  const mark = relation === 'disputed' ? paint.warning('disputed') : relation === 'one-sided' ? who : 'these can both hold'
  const rest = relation !== 'one-sided' && silent.length > 0 ? paint.faint(` (${who})`) : ''
  const head = `    ${paint.value(cell(what, WIDTHS.figure))} ${cell(group, WIDTHS.group)} ${mark}${rest}`
  return [head, ...told.map((figure) => toldLine(figure, letters, paint))]
}

function toldLine(figure: ToldFigureRecord, letters: ReadonlyMap<string, string>, paint: Paint): string {
  const { source, status, mentions } = figure
  const quotes = mentions.map(({ quote }) => `“${terminalLine(quote, WIDTHS.words)}”`).join(' and ')
  const says = source === null ? '' : ` — ${source.stance === 'says' ? '' : `${source.stance}: `}${source.name}`
  const marked = status === 'reported' ? '' : ` (${status})`
  const words = `${quotes}${marked}${terminalLine(says, WIDTHS.source)}`
  return `      ${letters.get(figure.document)} ${cell(amountOf(figure), 6)} ${words} ${paint.faint(`line ${mentions[0]?.line}`)}`
}

function whyLine(
  { documents, score, reasons }: IncidentRecord['links'][number],
  letters: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const pair = documents
    .map((id) => letters.get(id))
    .sort()
    .join('–')
  const told = reasons.map(({ text, weight }) => `${text} ${weight > 0 ? '+' : ''}${weight}`).join('; ')
  return `    ${pair} ${score}: ${paint.faint(terminalLine(told, WIDTHS.reasons))}`
}

function spellingLine({ spellings, members, links, kind }: EntityRecord, paint: Paint): string {
  const reasons = [...new Set(links.flatMap((link) => link.reasons.map(({ text }) => text)))].join('; ')
  const names = spellings.join(' / ')
  const where = `${new Set(members.map(({ document }) => document)).size} documents`
  return `  ${paint.value(terminalLine(names, WIDTHS.head))} ${kind}, ${where}: ${paint.faint(terminalLine(reasons, WIDTHS.reasons))}`
}

function cell(text: string, width: number): string {
  const shown = terminalLine(text, width)
  return shown + ' '.repeat(Math.max(0, width - [...shown].length))
}
