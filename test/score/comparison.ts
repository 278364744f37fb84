/** One record beside the truth of its article. */
import type { DocumentRecord } from '../../src/schema/document.js'
import type { Stretch } from './matching.js'
import type { Scoreboard } from './tally.js'
import type { Truth } from './truth.js'

export interface Comparison {
  /** The fixture's name. */
  readonly document: string
  readonly record: DocumentRecord
  readonly truth: Truth
  readonly board: Scoreboard
  /** Whether a stretch is part of the article; in the furniture of the page nothing is judged. */
  readonly isLive: (stretch: Stretch) => boolean
  /** EDTF value of a date id of the record. */
  readonly dateOf: (id: string | null) => string | null
  /** Name of a place or actor id of the record. */
  readonly nameOf: (id: string | null) => string | null
}

export function comparisonOf(document: string, record: DocumentRecord, truth: Truth, board: Scoreboard): Comparison {
  const dates = new Map(record.dates.map(({ id, value }) => [id, value]))
  const names = new Map([...record.places, ...record.actors].map(({ id, name }) => [id, name]))
  return {
    document,
    record,
    truth,
    board,
    isLive: ({ start, end }) => !truth.boilerplate.some((dead) => dead.start <= start && end <= dead.end),
    dateOf: (id) => (id === null ? null : (dates.get(id) ?? null)),
    nameOf: (id) => (id === null ? null : (names.get(id) ?? null)),
  }
}
