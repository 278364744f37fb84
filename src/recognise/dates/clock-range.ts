/**
 * From one time of day to another, with its day if it is said.
 *
 *     from 9 am to 5 pm · between 10 and 11:30 am · 3-8pm yesterday · Monday 9:00-10:30
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { clockAt } from './clock-time.js'
import { Cue, type DateRule } from './cues.js'
import { inPart, partAt } from './day-part.js'
import { isDayLong } from './day-then-time.js'
import { isDash, isMark } from './numbers.js'
import { findPoint } from './point.js'
import type { Clock, DateReading } from './reading.js'
import { tonightAt } from './tonight.js'

export const clockRange: DateRule = {
  id: 'dates/clock-range',
  cue: Cue.digit | Cue.range | Cue.number | Cue.weekday | Cue.month | Cue.day | Cue.turn | Cue.part,
  match(reader, at, limit) {
    const pair = clockPair(reader, at, limit)
    if (pair !== null) {
      const on = /^(?:on|of)$/.test(reader.norm(pair.last)) ? pair.last + 1 : pair.last
      const point = findPoint(reader, on, limit)
      if (point !== null && isDayLong(point.value)) {
        const part = partAt(reader, point.last, limit)
        return make(at, part?.last ?? point.last, pair, point.value)
      }
      const spoken = pair.sure || pair.led ? tonightAt(reader, pair.last, limit) : null
      if (spoken?.value.kind === 'timed' && spoken.value.clock === null) {
        // "between 7 and 9 last night"
        const { part } = spoken.value
        return make(at, spoken.last, { ...pair, from: inPart(pair.from, part), to: inPart(pair.to, part) }, spoken.value.on)
      }
      return pair.sure ? make(at, pair.last, pair, null) : null
    }
    const point = findPoint(reader, at, limit)
    if (point === null || !isDayLong(point.value)) return null
    let i = point.last
    const part = partAt(reader, i, limit)
    if (part !== null && !/^(?:on|at)$/.test(reader.norm(i))) i = part.last
    if (isMark(reader, i, ',')) i++
    if (reader.norm(i) === 'at') i++
    const times = clockPair(reader, i, limit)
    if (times === null) return null
    if (!times.sure && !times.led) return null
    return make(at, times.last, times, point.value)
  },
  examples: {
    'from 9 am to 5 pm': 'T09/T17',
    'between 10 and 11:30 am on Monday': 'Mon T10/Mon T11:30',
    'between 10 and 11 people': null,
    'they won 5-4': null,
  },
}

interface Pair {
  readonly from: Clock
  readonly to: Clock
  readonly last: number
  readonly sure: boolean
  readonly led: boolean
}

function clockPair(reader: Reader, at: number, limit: number): Pair | null {
  const lead = reader.norm(at)
  const led = lead === 'from' || lead === 'between'
  const start = led ? at + 1 : at
  const a = clockAt(reader, start, limit)
  if (a === null) return null
  const partA = /^in$/.test(reader.norm(a.last)) ? partAt(reader, a.last, limit) : null
  const joint = partA?.last ?? a.last
  const word = reader.norm(joint)
  const dash = isDash(reader, joint)
  if (
    !dash &&
    word !== 'to' &&
    word !== 'until' &&
    word !== 'till' &&
    word !== 'through' &&
    !(word === 'and' && lead === 'between')
  )
    return null
  const b = clockAt(reader, joint + 1, limit)
  if (b === null) return null
  const partB = /^(?:in|at)$/.test(reader.norm(b.last)) ? partAt(reader, b.last, limit) : null
  let to = inPart(b.clock, partB?.part ?? null)
  let from = inPart(a.clock, partA?.part ?? null)
  // "3-8pm": the half said once is for both, unless that would turn them round.
  if (from.half === null && partA === null && to.half !== null && from.hour <= 12) {
    const moved = to.half === 'pm' && from.hour < 12 ? { ...from, hour: from.hour + 12 } : from
    if (before(moved, to)) from = moved
  }
  // "from 10 to 4": the end is past noon.
  if (to.half === null && from.hour < 12 && !before(from, to) && to.hour < 12) to = { ...to, hour: to.hour + 12 }
  const sure =
    to.half !== null || partB !== null || (a.clock.sure && b.clock.sure) || (a.clock.sure && led) || (b.clock.sure && led)
  if (!sure && reader.has(b.last, Shape.punctuation) && isMark(reader, b.last, '%')) return null
  return { from, to, last: partB?.last ?? b.last, sure, led }
}

function before(a: Clock, b: Clock): boolean {
  return a.hour * 60 + (a.minute ?? 0) < b.hour * 60 + (b.minute ?? 0)
}

function make(first: number, last: number, pair: Pair, on: DateReading | null): ReturnType<DateRule['match']> {
  return {
    first,
    last,
    value: {
      kind: 'range',
      from: { kind: 'timed', on, clock: pair.from, part: null },
      to: { kind: 'timed', on, clock: pair.to, part: null },
    },
  }
}
