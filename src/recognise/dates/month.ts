/** A month's name, with the dot of its abbreviation. */
import type { Reader } from '../../rule/reader.js'
import { isMark } from './numbers.js'
import { MONTHS, WEEKDAYS } from './words.js'

export interface Month {
  readonly month: number
  readonly last: number
  /** A word that is usually no month (`may`, `march`) or an abbreviation: it needs a number or a cue beside it. */
  readonly doubtful: boolean
  readonly short: boolean
}

export function monthAt(reader: Reader, at: number, limit: number): Month | null {
  if (at >= limit) return null
  const word = MONTHS.get(reader.tokens, at)
  if (word === undefined) return null
  const dot = word.short && isMark(reader, at + 1, '.') && at + 1 < limit
  return { month: word.month, last: dot ? at + 2 : at + 1, doubtful: word.doubtful, short: word.short }
}

/** `Friday`, `Fri.` */
export function weekdayAt(
  reader: Reader,
  at: number,
  limit: number,
): { weekday: number; last: number; short: boolean; plural: boolean } | null {
  if (at >= limit) return null
  const word = WEEKDAYS.get(reader.tokens, at)
  if (word === undefined) return null
  const dot = word.short && isMark(reader, at + 1, '.') && at + 1 < limit
  return { weekday: word.weekday, last: dot ? at + 2 : at + 1, short: word.short, plural: word.plural }
}
