/** "in the early morning", "at dawn", "night": the words for a part of the day, without or with their prepositions. */
import type { Reader } from '../../rule/reader.js'
import { isDash } from './numbers.js'
import type { Clock, DayPart } from './reading.js'
import { PARTS } from './words.js'

export interface PartFound {
  readonly part: DayPart
  readonly last: number
}

/** [in|at|during] [the] [early|late|mid] PART. */
export function partAt(reader: Reader, at: number, limit: number): PartFound | null {
  let i = at
  if (/^(?:in|at|during|on)$/.test(reader.norm(i))) i++
  if (reader.norm(i) === 'the') i++
  if (/^(?:early|late|mid|pre|earlier|later)$/.test(reader.norm(i))) {
    i++
    if (isDash(reader, i)) i++
    if (reader.norm(i) === 'in' && reader.norm(i + 1) === 'the') i += 2
    if (reader.norm(i) === 'hours' && i > at + 1) return { part: 'night', last: i + 1 }
  }
  const part = i < limit ? PARTS.get(reader.tokens, i) : undefined
  return part === undefined || part.plural ? null : { part: part.part, last: i + 1 }
}

/** "7 in the afternoon" is 19. */
export function inPart(clock: Clock, part: DayPart | null): Clock {
  if (part === null || clock.half !== null || clock.hour >= 12 || clock.hour === 0) return clock
  const late = part === 'afternoon' || part === 'evening' || part === 'dusk' || (part === 'night' && clock.hour >= 5)
  return late ? { ...clock, hour: clock.hour + 12, half: 'pm' } : clock
}
