/** The short view of a record for a person at a terminal: what was found, and on which line. */
import type { DateRecord } from '../schema/dates.js'
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { CasualtyRecord, CountRecord } from '../schema/figures.js'
import type { MentionRecord } from '../schema/pointer.js'
import { amountOf } from './amount.js'
import type { Format } from './format.js'
import { sourceText } from './source-text.js'
import { terminalLine } from './terminal-text.js'

/** How parts of the view are coloured; the text is safe already. */
export interface Paint {
  readonly title: (text: string) => string
  readonly heading: (text: string) => string
  readonly value: (text: string) => string
  readonly faint: (text: string) => string
  readonly warning: (text: string) => string
  readonly added: (text: string) => string
  readonly lost: (text: string) => string
}

const plain = (text: string): string => text
export const NO_PAINT: Paint = {
  title: plain,
  heading: plain,
  value: plain,
  faint: plain,
  warning: plain,
  added: plain,
  lost: plain,
}

/** A line of the view: the value, what it says in the text, and the lines where. */
type Row = readonly [value: string, words: string, lines: string]

const VALUE_WIDTH = 34
const WORDS_WIDTH = 52
/** What a figure's words may always take where its source stands beside them. */
const CLAIM_WIDTH = 28
/** More lines than this are told by a number. */
const LINES_SHOWN = 6

/** The view, in the given colours or in none (`NO_PAINT`). */
export function pretty(paint: Paint): Format {
  return {
    head: '',
    record: (record, index) => (index === 0 ? '' : '\n') + view(record, paint),
    tail: () => '',
  }
}

function view(record: DocumentRecord, paint: Paint): string {
  const lines = headOf(record, paint)
  const casualties = record.casualties.filter((one) => one.sameAs === null)
  const counts = record.counts.filter((one) => one.sameAs === null)
  const events = record.events
  section(lines, paint, 'Dates', record.dates.map(dateRow))
  section(
    lines,
    paint,
    'Places',
    record.places.map((place) => [
      place.name,
      [place.type, place.admin1, place.country].filter((part) => part !== null).join(', '),
      linesOf(place.mentions),
    ]),
  )
  section(
    lines,
    paint,
    'Actors',
    record.actors.map((actor) => [
      actor.name,
      [actor.type, actor.country].filter((part) => part !== null).join(', '),
      linesOf(actor.mentions),
    ]),
  )
  section(lines, paint, 'Figures', [
    ...casualties.map((one) => casualtyRow(one, record)),
    ...counts.map((one) => countRow(one, record)),
  ])
  section(
    lines,
    paint,
    'Events',
    events.map((event) => eventRow(event, record)),
  )
  for (const note of record.diagnostics)
    if (note.severity !== 'info') lines.push(paint.warning(`  ! ${terminalLine(note.message, VALUE_WIDTH + WORDS_WIDTH)}`))
  return `${lines.join('\n')}\n`
}

/** The title, and the line below it; a document without title is headed by its path, which then is not said twice. */
function headOf({ source, title, published, outlet }: DocumentRecord, paint: Paint): string[] {
  const limit = VALUE_WIDTH + WORDS_WIDTH
  const path = source.path === '-' ? 'standard input' : source.path
  const where = terminalLine(path + (source.line === undefined ? '' : `:${source.line}`), limit)
  const heading = title?.quote ?? source.title ?? null
  const about = [
    published.value === null ? 'no date of publication' : `published ${published.value} (${published.basis})`,
    ...(outlet === null ? [] : [terminalLine(outlet.name, VALUE_WIDTH)]),
  ].join(' · ')
  if (heading === null) return [paint.title(where), paint.faint(about)]
  return [paint.title(terminalLine(heading, limit)), paint.faint(`${where} · ${about}`)]
}

function section(lines: string[], paint: Paint, heading: string, rows: readonly Row[]): void {
  if (rows.length === 0) return
  lines.push(paint.heading(`  ${heading}`))
  for (const [value, words, where] of rows) {
    const left = terminalLine(value, VALUE_WIDTH)
    const middle = terminalLine(words, WORDS_WIDTH)
    lines.push(
      `    ${paint.value(left)}${' '.repeat(VALUE_WIDTH - width(left) + 1)}${middle}${' '.repeat(WORDS_WIDTH - width(middle) + 1)}${paint.faint(where)}`,
    )
  }
}

function width(text: string): number {
  return [...text].length
}

function linesOf(mentions: readonly MentionRecord[]): string {
  const numbers = [...new Set(mentions.map((mention) => mention.line))]
  const shown = numbers.slice(0, LINES_SHOWN).join(', ')
  const more = numbers.length - LINES_SHOWN
  return `${numbers.length > 1 ? 'lines' : 'line'} ${shown}${more > 0 ? ` and ${more} more` : ''}`
}

function dateRow(date: DateRecord): Row {
  return [date.value ?? '?', quoted(date.mention), linesOf([date.mention])]
}

function quoted(mention: MentionRecord, limit = WORDS_WIDTH): string {
  return `“${terminalLine(mention.quote, limit - 2)}”`
}

function casualtyRow(one: CasualtyRecord, record: DocumentRecord): Row {
  const status = one.status === 'reported' ? '' : ` (${one.status})`
  return [`${one.measure} ${amountOf(one)}${status}`, claimed(one, record), linesOf([one.mention])]
}

function countRow(count: CountRecord, record: DocumentRecord): Row {
  const unit = count.unit === 'percent' ? '%' : ''
  const per = count.per === null ? '' : ` per ${count.per}`
  return [`${count.what} ${amountOf(count)}${unit}${per}`, claimed(count, record), linesOf([count.mention])]
}

/** `“at least 20 people” — police`, `“30 fighters” — denied by the ministry`: the words, and who says so. */
function claimed({ mention, attribution }: CasualtyRecord | CountRecord, record: DocumentRecord): string {
  if (attribution === null) return quoted(mention)
  const source = sourceText(attribution, record.actors)
  if (source === '') return quoted(mention)
  return `${quoted(mention, Math.max(CLAIM_WIDTH, WORDS_WIDTH - width(source) - 3))} — ${source}`
}

function eventRow(event: EventRecord, record: DocumentRecord): Row {
  const date = record.dates.find(({ id }) => id === event.date)?.value
  const place = record.places.find(({ id }) => id === event.places[0])?.name
  const actors = event.actors
    .filter(({ role }) => role !== 'source')
    .map(({ actor }) => record.actors.find(({ id }) => id === actor)?.name)
  const status = event.status === 'occurred' ? '' : ` (${event.status})`
  const details = [date, place, ...new Set(actors)].filter((part) => part !== undefined && part !== null)
  return [`${event.type}${status}`, details.join(' · ') || quoted(event.trigger), linesOf([event.trigger])]
}
