/** Dates: what an expression says (recognised) and what day or days it means (resolved). */
import type { Span } from '../text/span.js'

/** How fine a date is known, finest first. */
export const GRAINS = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half-year',
  'year',
  'decade',
  'century',
] as const
export type Grain = (typeof GRAINS)[number]
export const DATE_TYPES = ['date', 'interval', 'duration', 'time', 'set'] as const
export type DateType = (typeof DATE_TYPES)[number]
export const RESOLUTIONS = ['explicit', 'published', 'context', 'unresolved'] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** A found date expression; `reading` is private to the date stages (see recognise/dates/reading.ts). */
export interface DateMention<R = unknown> extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly reading: R
  readonly by: string
}

export interface DateValue extends Span {
  /** `d1`, `d2` … in order of the text. */
  readonly id: string
  readonly type: DateType
  /** EDTF, an ISO 8601 duration, or null. */
  readonly value: string | null
  /** Plain ISO days, null at an open end. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly grain: Grain
  readonly resolution: Resolution
  readonly sentence: number
  readonly by: string
  /** Ids of dates it was worked out from. */
  readonly from: readonly string[]
}

export const PUBLISHED_BASES = ['stated', 'updated', 'option', 'metadata', 'inferred', 'none'] as const
export type PublishedBasis = (typeof PUBLISHED_BASES)[number]

/** When the article appeared. */
export interface Published {
  readonly value: string | null
  readonly basis: PublishedBasis
  readonly at: Span | null
  /** The mentions an inferred date rests on. */
  readonly from: readonly Span[]
}
