/** A day, then a time: "14 August at 10:30", "Wednesday night", "yesterday in the morning". */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { countsNothing } from './bare-hour.js'
import { type ClockFound, clockAt } from './clock-time.js'
import type { FoundDate } from './cues.js'
import { inPart, type PartFound, partAt } from './day-part.js'
import { isDash, isMark } from './numbers.js'
import { findPoint } from './point.js'
import type { Calendar, DateReading, DayPart } from './reading.js'

/** Whether a reading is one day, to which a time of day can be added. */
export function isDayLong(value: DateReading): boolean {
  if (value.kind === 'calendar') return value.easter !== undefined || value.day !== undefined || value.weekday !== undefined
  if (value.kind === 'turn') return value.unit === 'day'
  if (value.kind === 'nth') return value.unit === 'day' || value.unit === 'weekday'
  return (
    value.kind === 'shift' &&
    value.from !== 'event' &&
    value.amounts.every(({ count, unit }) => count !== null && (unit === 'day' || unit === 'week'))
  )
}

/** Such a day and time at a token. */
export function dayThenTime(reader: Reader, at: number, limit: number): FoundDate | null {
  const point = findPoint(reader, at, limit)
  if (point === null || !isDayLong(point.value)) return null
  let last = point.last
  let part: DayPart | null = null
  const found = partAfter(reader, last, limit)
  if (found !== null) {
    part = found.part
    last = found.last
    // "Wednesday evening next week"
    const week = point.value.kind === 'calendar' && point.value.weekday !== undefined ? findPoint(reader, last, limit) : null
    const { weekday, which } = point.value as Calendar
    if (week?.value.kind === 'turn' && week.value.unit === 'week' && weekday !== undefined && which === undefined) {
      const on: DateReading = { kind: 'nth', unit: 'weekday', weekday, index: 1, count: 1, of: week.value }
      return { first: at, last: week.last, value: { kind: 'timed', on, clock: null, part } }
    }
  }
  const clock = clockAfter(reader, last, limit)
  if (clock === null && part === null) return null
  if (clock !== null) {
    let end = clock.last
    if (part === null) {
      const after = partAt(reader, end, limit)
      if (after !== null && !/^(?:on|at)$/.test(reader.norm(end))) {
        part = after.part
        end = after.last
      }
    }
    return { first: at, last: end, value: { kind: 'timed', on: point.value, clock: inPart(clock.clock, part), part } }
  }
  return { first: at, last, value: { kind: 'timed', on: point.value, clock: null, part } }
}

/** A part of the day behind a day. */
export function partAfter(reader: Reader, at: number, limit: number): PartFound | null {
  const i = isMark(reader, at, ',') ? at + 1 : at
  if (reader.norm(i) === 'at' && i > at) return null
  const found = partAt(reader, i, limit)
  if (found === null) return null
  // "on Saturday, in the night of": a comma joins only what a preposition introduces.
  if (i > at && !/^(?:in|early|late)$/.test(reader.norm(i))) return null
  if (found.part === 'noon' || found.part === 'midnight') return null
  return found
}

/** [,] [at|around|by|@] CLOCK after a day; a bare number needs "at". */
function clockAfter(reader: Reader, at: number, limit: number): ClockFound | null {
  let i = at
  if (isMark(reader, i, ',') || isDash(reader, i)) i++
  let word = reader.norm(i)
  let led = false
  if (/^(?:at|around|about|by|for|from|circa)$/.test(word) || isMark(reader, i, '@')) {
    if (word === 'from' || word === 'for') {
      // a range's business, unless it is a clear clock time
      const clock = clockAt(reader, i + 1, limit)
      return word === 'for' && clock !== null && clock.clock.sure && clock.clock.minute !== null ? clock : null
    }
    led = true
    i++
    word = reader.norm(i)
    if (/^(?:around|about|exactly|approximately|precisely)$/.test(word)) i++
  }
  const clock = clockAt(reader, i, limit)
  if (clock === null) return null
  if (!clock.clock.sure && (!led || !countsNothing(reader, clock, limit))) {
    // "march eighteenth nine thirty": spoken hours and minutes right after a day
    if (led || clock.clock.minute === null || i > at) return null
    return reader.has(i, Shape.digit) ? null : clock
  }
  // "At least one on Monday at 10 checkpoints"
  return countsNothing(reader, clock, limit) ? clock : null
}
