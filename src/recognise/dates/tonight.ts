/** "tonight at 8", "last night", "this morning", "that evening": a part of the day that tells its day. */
import type { Reader } from '../../rule/reader.js'
import { countsNothing } from './bare-hour.js'
import { clockAt } from './clock-time.js'
import type { FoundDate } from './cues.js'
import { inPart, partAt } from './day-part.js'
import { isMark } from './numbers.js'
import type { DateReading, DayPart, Turn } from './reading.js'

const TODAY: Turn = { kind: 'turn', unit: 'day', offset: 0, anchor: 'published' }

/** Such a part of the day at a token, with the clock time behind it. */
export function tonightAt(reader: Reader, at: number, limit: number): FoundDate | null {
  const word = reader.norm(at)
  let on: DateReading | null = null
  let part: DayPart | null = null
  let last = at + 1
  if (word === 'tonight') {
    on = TODAY
    part = 'night'
  } else if (/^(?:last|this|that|same|early|late|later|earlier|the|next|following)$/.test(word)) {
    let i = /^(?:early|late|later|earlier)$/.test(word) ? at + 1 : at
    const the = reader.norm(i) === 'the'
    if (the) i++
    const which = reader.norm(i)
    // "the next morning", but "the last night of the siege" is none.
    if (!(the ? /^(?:next|following|same)$/ : /^(?:last|this|that|same)$/).test(which)) return null
    i++
    if (which !== 'same' && reader.norm(i) === 'same') i++
    if (/^(?:early|late|mid)$/.test(reader.norm(i))) i++
    const found = i < limit && !/^(?:in|at|on|the)$/.test(reader.norm(i)) ? partAt(reader, i, limit) : null
    if (found === null || found.part === 'day' || (which === 'last' && found.part !== 'night' && found.part !== 'evening'))
      return null
    const offset = which === 'last' ? -1 : which === 'next' || which === 'following' ? 1 : 0
    on = { ...TODAY, offset, anchor: which === 'last' || which === 'this' ? 'published' : 'context' }
    part = found.part
    last = found.last
  }
  if (on === null || part === null) return null
  const i = /^(?:at|around|about|by)$/.test(reader.norm(last)) ? last + 1 : isMark(reader, last, ',') ? last + 1 : last
  const clock = clockAt(reader, i, limit)
  if (clock !== null && (clock.clock.sure || i > last) && countsNothing(reader, clock, limit))
    return { first: at, last: clock.last, value: { kind: 'timed', on, clock: inPart(clock.clock, part), part } }
  return { first: at, last, value: { kind: 'timed', on, clock: null, part } }
}
