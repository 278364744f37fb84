/** The accuracy table of the README, between its two markers. */
import type { Scoreboard } from './tally.js'

const BEGIN = '<!-- accuracy:begin -->'
const END = '<!-- accuracy:end -->'

/** What the table tells of, in the reader's words. */
const ROWS: readonly (readonly [measure: string, words: string])[] = [
  ['dates.found', 'dates found'],
  ['dates.value', 'dates with the right value'],
  ['places.mentions', 'mentions of places'],
  ['places.entities', 'places, all mentions together'],
  ['actors.mentions', 'mentions of actors'],
  ['actors.entities', 'actors, all mentions together'],
  ['casualties.value', 'casualty figures with the right number'],
  ['counts.value', 'other counts with the right number'],
  ['events.found', 'events found'],
  ['events.type', 'events of the right type'],
  ['events.actor-roles', 'actors in the right role of an event'],
]

const SHARES: readonly (readonly [measure: string, words: string])[] = [
  ['title', 'title'],
  ['published', 'publication date'],
  ['dates.type', 'type of a date found'],
  ['places.located', 'coordinates of a place found'],
  ['places.country', 'country of a place found'],
  ['places.type', 'type of a place found'],
  ['actors.type', 'type of an actor found'],
  ['casualties.status', 'status of a casualty figure found'],
  ['casualties.victim-class', 'class of its victims'],
  ['casualties.place', 'its place'],
  ['casualties.date', 'its date'],
  ['casualties.source', 'who says so, or nobody'],
  ['casualties.subset', 'what total it is part of, or none'],
  ['casualties.repeats', 'whether it was said before'],
  ['counts.what', 'what a count counts'],
  ['counts.unit+per', 'its unit and period'],
  ['events.status', 'status of an event found'],
  ['events.date', 'its date'],
  ['events.place', 'its place'],
]

/** A set of articles with a name, measured. */
export interface Measured {
  readonly name: string
  readonly board: Scoreboard
}

/** Two Markdown tables: precision, recall and F1 by kind, and the share of right fields. */
export function accuracyTables(sets: readonly Measured[]): string {
  const head = ['', ...sets.flatMap(({ name }) => [`${name}: precision`, 'recall', 'F1'])]
  const rows = ROWS.map(([measure, words]) => [
    words,
    ...sets.flatMap(({ board }) => {
      const { precision, recall, f1 } = board.tally(measure)
      return [precision, recall, f1].map((value) => value.toFixed(2))
    }),
  ])
  const shares = SHARES.map(([measure, words]) => [
    words,
    ...sets.map(({ board }) => {
      const { right, of } = board.share(measure)
      return `${right} of ${of}`
    }),
  ])
  return `${table(head, rows)}\n${table(['right', ...sets.map(({ name }) => name)], shares)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const rule = line(head.map((_, i) => (i === 0 ? '---' : '--:')))
  return line(head) + rule + rows.map(line).join('')
}

/** The text between the markers, or null when they are not there. */
export function tablesIn(readme: string): string | null {
  const { start, end } = boundsOf(readme)
  return start === -1 || end < start ? null : readme.slice(start, end)
}

/** The README with the tables in place of the old ones. @throws Error when it has no place for them */
export function withTables(readme: string, tables: string): string {
  const { start, end } = boundsOf(readme)
  if (start === -1 || end < start) throw new Error(`README.md has no lines ${BEGIN} and ${END}`)
  return readme.slice(0, start) + tables + readme.slice(end)
}

function boundsOf(readme: string): { start: number; end: number } {
  const begin = readme.indexOf(`${BEGIN}\n`)
  return { start: begin === -1 ? -1 : begin + BEGIN.length + 1, end: readme.indexOf(END) }
}
