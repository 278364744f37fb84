/**
 * A day with a clock time or a part of the day.
 *
 *     February 14, 2026, 5:36 AM · at 10:30 am on Saturday · Wednesday night · dawn on Saturday · the night of 20 June · tonight
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { type ClockFound, clockAt } from './clock-time.js'
import { Cue, type DateRule, type FoundDate } from './cues.js'
import { partAt } from './day-part.js'
import { isDash, isMark } from './numbers.js'
import { findPoint } from './point.js'
import type { Calendar, Clock, DateReading, DayPart, Timed, Turn } from './reading.js'

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

export const timed: DateRule = {
  id: 'dates/timed',
  cue:
    Cue.digit |
    Cue.month |
    Cue.weekday |
    Cue.part |
    Cue.day |
    Cue.turn |
    Cue.article |
    Cue.number |
    Cue.edge |
    Cue.holiday |
    Cue.fiscal,
  match(reader, at, limit) {
    return tonight(reader, at, limit) ?? dayFirst(reader, at, limit) ?? timeFirst(reader, at, limit)
  },
  examples: {
    'Updated: February 14, 2026, 5:36 AM': '2026-02-14 T05:36',
    'at 10:30 am on Saturday': 'Sat T10:30',
    'on Wednesday night': 'Wed night',
    'dawn on Saturday': 'Sat dawn',
    'the night of 20 June 1791': '1791-06-20 night',
    'last night': 'published day-1 night',
    'at 10:30 he left': null,
  },
}

const TODAY: Turn = { kind: 'turn', unit: 'day', offset: 0, anchor: 'published' }

/** "tonight", "last night", "this morning", "that evening". */
export function tonight(reader: Reader, at: number, limit: number): FoundDate | null {
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
  if (clock !== null && (clock.clock.sure || i > last) && follows(reader, clock, limit))
    return { first: at, last: clock.last, value: { kind: 'timed', on, clock: inPart(clock.clock, part), part } }
  return { first: at, last, value: { kind: 'timed', on, clock: null, part } }
}

/** A day, then a time: "14 August at 10:30", "Wednesday night", "yesterday in the morning". */
function dayFirst(reader: Reader, at: number, limit: number): FoundDate | null {
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

function partAfter(reader: Reader, at: number, limit: number): { part: DayPart; last: number } | null {
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
  if (!clock.clock.sure && (!led || !follows(reader, clock, limit))) {
    // "march eighteenth nine thirty": spoken hours and minutes right after a day
    if (led || clock.clock.minute === null || i > at) return null
    return reader.has(i, Shape.digit) ? null : clock
  }
  // "At least one on Monday at 10 checkpoints"
  return follows(reader, clock, limit) ? clock : null
}

/** A bare hour must not count the next word ("at 10 checkpoints"). */
function follows(reader: Reader, clock: ClockFound, limit: number): boolean {
  if (clock.clock.sure) return true
  const next = clock.last
  if (next >= limit) return true
  if (reader.has(next, Shape.punctuation)) return !isMark(reader, next, '%') && !isMark(reader, next, ':')
  return /^(?:and|to|on|in|when|after|before|but|this|tomorrow|today|yesterday|tonight|for|until|or|as|with|he|she|they|the)$/.test(
    reader.norm(next),
  )
}

/** A time, then its day: "10:30 am on Saturday", "the night of 20 June", "dawn yesterday". */
function timeFirst(reader: Reader, at: number, limit: number): FoundDate | null {
  const clock = clockAt(reader, at, limit)
  if (clock !== null) {
    let part: DayPart | null = null
    let i = clock.last
    const found = /^(?:in|at)$/.test(reader.norm(i)) ? partAt(reader, i, limit) : null
    if (found !== null) {
      part = found.part
      i = found.last
    }
    const joint = isMark(reader, i, ',') ? i + 1 : i
    const on = /^(?:on|of)$/.test(reader.norm(joint)) ? joint + 1 : joint
    if (clock.clock.sure || part !== null || on > joint || isDayWord(reader, on) || timeLed(reader, at)) {
      const spoken = part === null ? tonight(reader, on, limit) : null
      if (spoken?.value.kind === 'timed' && (clock.clock.sure || timeLed(reader, at))) {
        // "at 8 this morning", "9 pm last night"
        const value = { ...spoken.value, clock: inPart(clock.clock, spoken.value.part) }
        return { first: at, last: spoken.last, value }
      }
      const point = findPoint(reader, on, limit)
      if (point !== null && isDayLong(point.value) && (clock.clock.sure || part !== null || timeLed(reader, at))) {
        const after = part === null ? partAfter(reader, point.last, limit) : null
        const p = part ?? after?.part ?? null
        return {
          first: at,
          last: after?.last ?? point.last,
          value: { kind: 'timed', on: point.value, clock: inPart(clock.clock, p), part: p },
        }
      }
    }
    return null
  }
  let i = at
  if (reader.norm(i) === 'the') i++
  const plain = /^(?:in|at|on|during)$/.test(reader.norm(i)) ? null : partAt(reader, i, limit)
  // "the early morning hours of 30 April"
  const part = plain !== null && reader.norm(plain.last) === 'hours' ? { ...plain, last: plain.last + 1 } : plain
  const hours = part === null ? earlyHours(reader, i, limit) : null
  const time = part ?? hours
  if (time === null) return null
  const word = reader.norm(time.last)
  const joint = isMark(reader, time.last, ',') ? -1 : word === 'of' || word === 'on' ? time.last + 1 : time.last
  if (joint < 0) return null
  const point = findPoint(reader, joint, limit)
  if (point === null || !isDayLong(point.value)) return null
  return { first: at, last: point.last, value: { kind: 'timed', on: point.value, clock: null, part: time.part } }
}

function isDayWord(reader: Reader, at: number): boolean {
  return /^(?:today|yesterday|tomorrow|tonight)$/.test(reader.norm(at))
}

function timeLed(reader: Reader, at: number): boolean {
  return /^(?:at|by|around|about|until|from|before|after)$/.test(reader.norm(at - 1))
}

/** "(the) early hours of Sunday", "small hours" */
function earlyHours(reader: Reader, at: number, limit: number): { part: DayPart; last: number } | null {
  const word = reader.norm(at)
  if (!/^(?:early|small|late|pre)$/.test(word)) return null
  const i = reader.norm(at + 1) === 'morning' ? at + 2 : at + 1
  if (i < limit && reader.norm(i) === 'hours') return { part: word === 'late' ? 'evening' : 'night', last: i + 1 }
  return null
}

/** "7 in the afternoon" is 19. */
export function inPart(clock: Clock, part: DayPart | null): Clock {
  if (part === null || clock.half !== null || clock.hour >= 12 || clock.hour === 0) return clock
  const late = part === 'afternoon' || part === 'evening' || part === 'dusk' || (part === 'night' && clock.hour >= 5)
  return late ? { ...clock, hour: clock.hour + 12, half: 'pm' } : clock
}

/** Exported for the rule of times without a day. */
export function timeAlone(clock: Clock | null, part: DayPart | null): Timed {
  return { kind: 'timed', on: null, clock, part }
}

export type { Calendar }
