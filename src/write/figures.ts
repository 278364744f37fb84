/** All figures of a record in rows, and what the claims of each event come to, with the ids of the records they rest on. */

import { MEASURES } from '../model/figure.js'
import type { DocumentRecord } from '../schema/document.js'
import type { CasualtyRecord, CountRecord } from '../schema/figures.js'
import { speakerOf } from './source-text.js'
import { ownClaims, totalOf } from './toll.js'

/** One figure, or one total of an event. */
export interface FigureRow {
  readonly document: string
  readonly kind: 'casualty' | 'count' | 'total'
  /** Id of the record; null for a total, which rests on several. */
  readonly id: string | null
  readonly event: string | null
  /** `killed`, or the counted noun. */
  readonly what: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly quantifier: string | null
  readonly unit: 'count' | 'percent'
  readonly per: string | null
  readonly victims: string | null
  readonly class: string | null
  /** A part of which record, a repeat of which. */
  readonly subset_of: string | null
  readonly same_as: string | null
  /** `incident`, or the dates of a running total. */
  readonly period: string | null
  readonly status: string | null
  readonly date: string | null
  readonly place: string | null
  /** Who says so, and how. */
  readonly source: string | null
  readonly stance: string | null
  readonly line: number | null
  readonly column: number | null
  readonly quote: string | null
  /** The records that a total adds up. */
  readonly rests_on: readonly string[]
}

/** The rows of one document: its figures in order of the text, then the totals of its events. */
export function figureRows(record: DocumentRecord): FigureRow[] {
  const claims = [
    ...record.casualties.map((one) => [one.mention.start, casualtyRow(one, record)] as const),
    ...record.counts.map((one) => [one.mention.start, countRow(one, record)] as const),
  ]
  claims.sort((a, b) => a[0] - b[0])
  return [...claims.map(([, row]) => row), ...totalRows(record)]
}

function casualtyRow(one: CasualtyRecord, record: DocumentRecord): FigureRow {
  return {
    ...shared(one, record),
    kind: 'casualty',
    event: one.event,
    what: one.measure,
    unit: 'count',
    per: null,
    victims: one.victims.text,
    class: one.victims.class,
    subset_of: one.subsetOf,
    period: one.period === 'incident' ? one.period : dateOf(record, one.period),
    status: one.status,
    date: dateOf(record, one.date),
  }
}

function countRow(one: CountRecord, record: DocumentRecord): FigureRow {
  return {
    ...shared(one, record),
    kind: 'count',
    event: record.events.find(({ counts }) => counts.includes(one.id))?.id ?? null,
    what: one.what,
    unit: one.unit,
    per: one.per,
    victims: null,
    class: null,
    subset_of: null,
    period: dateOf(record, one.period),
    status: null,
    date: null,
  }
}

/** What all claims have. */
function shared(one: CasualtyRecord | CountRecord, record: DocumentRecord) {
  const { attribution, mention } = one
  return {
    document: record.source.path,
    id: one.id,
    low: one.low,
    best: one.best,
    high: one.high,
    quantifier: one.quantifier,
    same_as: one.sameAs,
    place: placeOf(record, one.place),
    source: attribution === null ? null : speakerOf(attribution, record.actors) || null,
    stance: attribution?.stance ?? null,
    line: mention.line,
    column: mention.column,
    quote: mention.quote,
    rests_on: [],
  }
}

function totalRows(record: DocumentRecord): FigureRow[] {
  return record.events.flatMap((event) =>
    MEASURES.flatMap((measure) => {
      const claims = ownClaims(record, event, measure)
      if (claims.length === 0) return []
      return [
        {
          document: record.source.path,
          kind: 'total' as const,
          id: null,
          event: event.id,
          what: measure,
          ...totalOf(claims),
          quantifier: null,
          unit: 'count' as const,
          per: null,
          victims: null,
          class: null,
          subset_of: null,
          same_as: null,
          period: null,
          status: null,
          date: dateOf(record, event.date),
          place: placeOf(record, event.places[0] ?? null),
          source: null,
          stance: null,
          line: null,
          column: null,
          quote: null,
          rests_on: claims.map(({ id }) => id),
        },
      ]
    }),
  )
}

function dateOf(record: DocumentRecord, id: string | null): string | null {
  return record.dates.find((date) => date.id === id)?.value ?? null
}

function placeOf(record: DocumentRecord, id: string | null): string | null {
  return record.places.find((place) => place.id === id)?.name ?? null
}
