/** A range with both its ends: "from 2 May to Monday", "March-April 2024", "from 9 May onwards". */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { FoundDate } from './cues.js'
import { dayAt } from './day-of-month.js'
import { dayPair } from './day-pair.js'
import { isDayLong } from './day-then-time.js'
import { jointAt, type Lead } from './joint.js'
import { findMoment } from './moment.js'
import { isDash } from './numbers.js'
import type { Calendar, DateReading } from './reading.js'
import { yearPair } from './year-pair.js'

/** @param start where the first end begins, behind the lead */
export function span(reader: Reader, at: number, start: number, limit: number, lead: Lead): FoundDate | null {
  const short = dayPair(reader, at, start, limit, lead) ?? yearPair(reader, at, start, limit, lead)
  const whole = moments(reader, at, start, limit, lead)
  if (short !== null && (whole === null || short.last >= whole.last)) return short
  return whole
}

/** Both ends are dates of their own: "March-April 2024", "from May 2 to Monday". */
function moments(reader: Reader, at: number, start: number, limit: number, lead: Lead): FoundDate | null {
  const from = findMoment(reader, start, limit)
  // "from 8 p.m. to 5 a.m., until 31 March": a range begins no other.
  if (from === null || from.value.kind === 'range') return null
  if (lead === 'from' && /^(?:onward|onwards|on|forward)$/.test(reader.norm(from.last)) && from.last < limit) {
    return { first: at, last: from.last + 1, value: { kind: 'range', from: from.value, to: null } }
  }
  const night = nightInto(reader, at, from, limit)
  if (night !== null) return night
  const joint = jointAt(reader, from.last, limit, lead)
  if (joint < 0) {
    if (lead === null && /^(?:onward|onwards)$/.test(reader.norm(from.last)) && from.last < limit)
      return { first: at, last: from.last + 1, value: { kind: 'range', from: from.value, to: null } }
    return null
  }
  const now = nowAt(reader, joint, limit)
  if (now > 0 && lead !== null)
    return {
      first: at,
      last: now,
      value: { kind: 'range', from: from.value, to: { kind: 'turn', unit: 'day', offset: 0, anchor: 'published' } },
    }
  const to = findMoment(reader, joint, limit)
  if (to === null) {
    // "from April 27 to the 3rd", "April 9th through 17th"
    const day = dayAt(reader, joint, limit)
    if (
      day !== null &&
      from.value.kind === 'calendar' &&
      from.value.month !== undefined &&
      from.value.day !== undefined &&
      !day.bare
    )
      return { first: at, last: day.last, value: { kind: 'range', from: from.value, to: { ...from.value, day: day.day } } }
    return null
  }
  const day = dayOnly(from.value, to.value)
  if (day !== null) return { first: at, last: to.last, value: { kind: 'range', from: from.value, to: day } }
  if (lead === null && !joinable(reader, from, to, joint)) return null
  const [a, b] = shareYear(from.value, to.value)
  return { first: at, last: to.last, value: { kind: 'range', from: a, to: b } }
}

/** "overnight into Wednesday", "late Monday into Tuesday", "Tuesday night into Wednesday morning": over one midnight. */
function nightInto(reader: Reader, at: number, from: FoundDate, limit: number): FoundDate | null {
  const { value } = from
  const night = value.kind === 'timed' && (value.part === 'night' || value.part === 'evening') && value.clock === null
  if (!night && !(value.kind === 'calendar' && value.weekday !== undefined)) return null
  const word = reader.norm(from.last)
  if (word !== 'into' && !(night && (word === 'to' || word === 'through'))) return null
  const to = findMoment(reader, from.last + 1, limit)
  const day = to?.value.kind === 'timed' ? to.value.on : to?.value
  if (to === null || day === null || day === undefined || !isDayLong(day)) return null
  if (value.kind !== 'timed' || value.on !== null)
    return { first: at, last: to.last, value: { kind: 'range', from: value, to: to.value } }
  const eve: DateReading = { kind: 'shift', amounts: [{ count: 1, unit: 'day' }], direction: -1, from: day }
  return { first: at, last: to.last, value: { kind: 'range', from: { ...value, on: eve }, to: to.value } }
}

/** "from 10 May 2021 to the 21st": the second day borrows month and year. */
function dayOnly(from: DateReading, to: DateReading): Calendar | null {
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || from.month === undefined || from.day === undefined) return null
  if (to.day === undefined || to.month !== undefined || to.weekday !== undefined || to.which !== undefined) return null
  return { ...from, day: to.day }
}

/** "now", "the present", "today" as an end. */
function nowAt(reader: Reader, at: number, limit: number): number {
  if (at >= limit) return -1
  if (reader.norm(at) === 'now' || reader.norm(at) === 'present' || reader.norm(at) === 'date') return at + 1
  if (reader.norm(at) === 'the' && reader.norm(at + 1) === 'present') return reader.norm(at + 2) === 'day' ? at + 3 : at + 2
  return -1
}

/** Without "from", both ends must be of one kind: "Monday to Friday" is a range, "in 2019 to Syria" is none. */
function joinable(reader: Reader, from: FoundDate, to: FoundDate, joint: number): boolean {
  const a = from.value
  const b = to.value
  if (a.kind === 'timed' || b.kind === 'timed') return a.kind === b.kind
  if (a.kind === 'edge' || b.kind === 'edge') return true
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return a.kind === b.kind && isDash(reader, joint - 1)
  if (isDash(reader, joint - 1) && !reader.has(joint - 1, Shape.glued) && (a.year !== undefined) !== (b.year !== undefined))
    return b.year !== undefined
  return true
}

/** A year said once at the end belongs to both: "January to April 2015"; across a new year the first is of the year before. */
function shareYear(from: DateReading, to: DateReading): [DateReading, DateReading] {
  if (from.kind === 'edge' && from.of.kind === 'calendar') {
    const end = to.kind === 'edge' ? to.of : to
    return [{ ...from, of: shareYear(from.of, end)[0] }, to]
  }
  const end = to.kind === 'edge' ? to.of : to
  if (from.kind !== 'calendar' || end.kind !== 'calendar') return [from, to]
  if (from.year !== undefined || from.which !== undefined || from.month === undefined) return [from, to]
  if (typeof end.year === 'number' && end.month !== undefined)
    return [{ ...from, year: from.month > end.month ? end.year - 1 : end.year, ahead: false }, to]
  return [from, to]
}
