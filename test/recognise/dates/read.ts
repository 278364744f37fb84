/** The dates of a text, and how they are shown. */
import type { DateMention } from '../../../src/model/date.js'
import type { DateReading } from '../../../src/model/date-reading.js'
import { findDates } from '../../../src/recognise/dates/index.js'
import { type ResolvedDates, resolveDates } from '../../../src/resolve/dates/index.js'
import { readerOf } from '../reading.js'

export interface ReadDates extends ResolvedDates {
  readonly text: string
  readonly mentions: readonly DateMention<DateReading>[]
}

/** Finds and resolves every date. */
export function readDates(text: string, published: string | null = null): ReadDates {
  const reader = readerOf(text, published)
  const mentions = findDates(reader)
  return { ...resolveDates({ ...reader.article, dateMentions: mentions }), text, mentions }
}

/** `2025-12-13 date day` of each date in order, `?` for no value; `-` when there is none. */
export function showDates({ dates }: ResolvedDates): string {
  return dates.map(({ value, type, grain }) => `${value ?? '?'} ${type} ${grain}`).join(' | ') || '-'
}
