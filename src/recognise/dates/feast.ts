/**
 * A day that is known by a name, with the words that say of which year it is.
 *
 *     last Christmas;  Easter Sunday 2019;  New Year's Eve of that year
 */
import type { Reader } from '../../rule/reader.js'
import type { FoundDate } from './cues.js'
import type { Calendar } from './reading.js'
import { looksAhead } from './tense.js'
import { whichAt } from './which.js'
import { yearTail } from './year-tail.js'

export interface Feast {
  readonly day: Pick<Calendar, 'month' | 'day' | 'easter'>
  /** The token after its name. */
  readonly last: number
}

/** The feast that `nameAt` finds after "last" or "next", or at once. */
export function feastAt(
  reader: Reader,
  at: number,
  limit: number,
  nameAt: (reader: Reader, at: number, limit: number) => Feast | null,
): FoundDate | null {
  const which = whichAt(reader, at, limit)
  const feast = nameAt(reader, which?.last ?? at, limit)
  if (feast === null) return null
  const tail = yearTail(reader, feast.last, limit)
  const year = tail?.year
  return {
    first: at,
    last: tail?.last ?? feast.last,
    value: {
      kind: 'calendar',
      ...feast.day,
      ahead: year === undefined && looksAhead(reader, at),
      ...(year === undefined ? {} : { year }),
      ...(which === null || year !== undefined ? {} : { which: which.which }),
    },
  }
}
