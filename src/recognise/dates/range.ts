/**
 * From one date to another, or open at one end.
 *
 *     from 16 October 2025 to 17 December 2025 · between 24 and 27 November · March-April 2024 · 2014-2018 · 1914–18
 *     since 2019 · until May · from 2014 onwards · December 16-20 · 2015 to 2017 · from 9 am to 5 pm on Monday
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule, type FoundDate } from './cues.js'
import { findMoment } from './moment.js'
import { monthAt } from './month.js'
import { dayAt } from './month-day.js'
import { digitsAt, isDash, isMark } from './numbers.js'
import type { Calendar, DateReading } from './reading.js'
import { yearAt, yearTail } from './year.js'

export const range: DateRule = {
  id: 'dates/range',
  cue:
    Cue.range |
    Cue.digit |
    Cue.month |
    Cue.weekday |
    Cue.number |
    Cue.article |
    Cue.day |
    Cue.edge |
    Cue.turn |
    Cue.season |
    Cue.part,
  match(reader, at, limit) {
    const word = reader.norm(at)
    if (word === 'since') return since(reader, at, limit)
    if (word === 'until' || word === 'till') return until(reader, at, at + 1, limit)
    if (word === 'up' && /^(?:to|until|till)$/.test(reader.norm(at + 1))) return until(reader, at, at + 2, limit)
    if (word === 'starting' || word === 'beginning') return starting(reader, at, limit)
    if (word === 'from') return span(reader, at, at + 1, limit, 'from')
    if (word === 'between') return span(reader, at, at + 1, limit, 'between')
    return span(reader, at, at, limit, null)
  },
  examples: {
    'from 16 October 2025 to 17 December 2025': '2025-10-16/2025-12-17',
    'between 24 and 27 November': '--11-24/--11-27',
    'March-April 2024': '2024-03/2024-04',
    '1914–18': '1914/1918',
    'Since 2019': '2019/..',
    'until May 2025': '../2025-05',
    'from 2014 onwards': '2014/..',
    'from 7,000 to 8,000': null,
    'between 20 and 30 people': null,
  },
}

/** The words that join both ends. */
function jointAt(reader: Reader, at: number, limit: number, lead: 'from' | 'between' | null): number {
  if (at >= limit) return -1
  const word = reader.norm(at)
  if (word === 'to' || word === 'through' || word === 'until' || word === 'till') return at + 1
  if (word === 'up' && reader.norm(at + 1) === 'to') return at + 2
  if (word === 'and' && lead === 'between') return at + 1
  if (isDash(reader, at) || isMark(reader, at, '~')) return at + 1
  if (isMark(reader, at, ',') && (reader.norm(at + 1) === 'to' || reader.norm(at + 1) === 'until')) return at + 2
  return -1
}

function span(reader: Reader, at: number, start: number, limit: number, lead: 'from' | 'between' | null): FoundDate | null {
  const short = dayPair(reader, at, start, limit, lead) ?? yearPair(reader, at, start, limit, lead)
  const whole = moments(reader, at, start, limit, lead)
  if (short !== null && (whole === null || short.last >= whole.last)) return short
  return whole
}

/** Both ends are dates of their own: "March-April 2024", "from May 2 to Monday". */
function moments(reader: Reader, at: number, start: number, limit: number, lead: 'from' | 'between' | null): FoundDate | null {
  const from = findMoment(reader, start, limit)
  if (from === null) return null
  if (lead === 'from' && /^(?:onward|onwards|on|forward)$/.test(reader.norm(from.last)) && from.last < limit) {
    return { first: at, last: from.last + 1, value: { kind: 'range', from: from.value, to: null } }
  }
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

/** "16 to 20 December", "between 24 and 27 November", "December 16-20, 2025": the first day borrows the month. */
function dayPair(reader: Reader, at: number, start: number, limit: number, lead: 'from' | 'between' | null): FoundDate | null {
  const first = dayAt(reader, start, limit)
  if (first !== null) {
    const of = reader.norm(first.last) === 'of' ? null : jointAt(reader, first.last, limit, lead)
    if (of === null || of < 0) return null
    const second = findMoment(reader, of, limit)
    const value = second?.value
    if (
      second === null ||
      value?.kind !== 'calendar' ||
      value.day === undefined ||
      value.month === undefined ||
      value.weekday !== undefined
    )
      return null
    if (!beginsWithDay(reader, of, limit)) return null
    return { first: at, last: second.last, value: { kind: 'range', from: before(value, first.day), to: value } }
  }
  const month = monthAt(reader, start, limit)
  if (month === null) return null
  const day = dayAt(reader, month.last, limit)
  if (day === null) return null
  const joint = jointAt(reader, day.last, limit, lead)
  if (joint < 0) return null
  const last = dayAt(reader, joint, limit)
  if (last === null || monthAt(reader, last.last, limit) !== null) return null
  if (last.bare && last.day <= day.day) return null
  if (
    last.bare &&
    reader.norm(joint - 1) === 'to' &&
    last.last < limit &&
    !reader.has(last.last, Shape.punctuation) &&
    yearTail(reader, last.last, limit) === null &&
    !/^(?:and|in|at|when|with|as|the|of|on|for|by)$/.test(reader.norm(last.last))
  )
    return null
  const tail = yearTail(reader, last.last, limit)
  const value: Calendar = {
    kind: 'calendar',
    month: month.month,
    day: last.day,
    ahead: false,
    ...(tail === null ? {} : { year: tail.year }),
  }
  return { first: at, last: tail?.last ?? last.last, value: { kind: 'range', from: before(value, day.day), to: value } }
}

function beginsWithDay(reader: Reader, at: number, limit: number): boolean {
  return dayAt(reader, at, limit) !== null
}

/** The same date with another day; a later day belongs to the month before. */
function before(value: Calendar, day: number): Calendar {
  if (day <= (value.day as number)) return { ...value, day }
  const month = (value.month as number) === 1 ? 12 : (value.month as number) - 1
  const year = month === 12 && typeof value.year === 'number' ? { year: value.year - 1 } : {}
  return { ...value, ...year, month, day }
}

/** "2014-2018", "1914–18", "between 2015 and 2017". */
function yearPair(reader: Reader, at: number, start: number, limit: number, lead: 'from' | 'between' | null): FoundDate | null {
  const early = eraPair(reader, at, start, limit, lead)
  if (early !== null) return early
  const first = yearAt(reader, start, limit)
  if (first === null || first.bc) return null
  if (lead === null && start > 0 && reader.has(start, Shape.glued) && !/^[("'“‘[]$/.test(reader.surface(start - 1))) return null
  const joint =
    jointAt(reader, first.last, limit, lead) >= 0
      ? jointAt(reader, first.last, limit, lead)
      : isMark(reader, first.last, '/') && reader.has(first.last, Shape.glued)
        ? first.last + 1
        : -1
  if (joint < 0) return null
  const glued = reader.has(joint, Shape.glued)
  const digits = digitsAt(reader, joint, limit)
  if (digits === null) return null
  const mark = isDash(reader, joint - 1) || isMark(reader, joint - 1, '/') || isMark(reader, joint - 1, '~')
  let year = digits.value
  if (digits.width === 2) {
    if (!mark || !glued) return null
    year = Math.floor(first.year / 100) * 100 + digits.value
    // "2011-12" is a season of two years, "1914-18" a span; "2011-05" was a month.
    if (isMark(reader, joint - 1, '/') && year !== first.year + 1) return null
    if (digits.value <= 12 && year !== first.year + 1 && reader.surface(joint).startsWith('0') && first.year % 100 > digits.value)
      return null
  } else if (digits.width !== 4) return null
  if (year <= first.year || year > 2199) return null
  if (lead === null && !mark && first.year < 1800) return null
  const last = joint + 1
  if (reader.has(last, Shape.glued) && (isDash(reader, last) || isMark(reader, last, '/'))) return null
  if (!mark && last < limit && /^(?:people|men|women|children|troops|soldiers|fighters|civilians)$/.test(reader.norm(last)))
    return null
  return {
    first: at,
    last,
    value: {
      kind: 'range',
      from: { kind: 'calendar', year: first.year, ahead: false },
      to: { kind: 'calendar', year, ahead: false },
    },
  }
}

/** "499-493 BC", "264 to 241 BC": the era said once is for both. */
function eraPair(reader: Reader, at: number, start: number, limit: number, lead: 'from' | 'between' | null): FoundDate | null {
  const first = digitsAt(reader, start, limit)
  if (first === null || first.width > 4 || first.value === 0) return null
  const joint = jointAt(reader, start + 1, limit, lead)
  if (joint < 0) return null
  const second = yearAt(reader, joint, limit)
  if (second === null || !second.bc || second.year >= first.value) return null
  const year = (value: number): Calendar => ({ kind: 'calendar', year: value, bc: true, ahead: false })
  return { first: at, last: second.last, value: { kind: 'range', from: year(first.value), to: year(second.year) } }
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

/** "since 2019", "since last May", "ever since Monday". */
function since(reader: Reader, at: number, limit: number): FoundDate | null {
  const from = findMoment(reader, at + 1, limit)
  if (from === null || (from.value.kind === 'shift' && from.value.direction === 1)) return null
  return { first: at, last: from.last, value: { kind: 'range', from: from.value, to: null } }
}

function until(reader: Reader, at: number, start: number, limit: number): FoundDate | null {
  const to = findMoment(reader, start, limit)
  if (to === null) return null
  if (
    reader.norm(at) === 'up' &&
    to.value.kind === 'calendar' &&
    to.value.month === undefined &&
    to.value.weekday === undefined &&
    to.value.year !== undefined &&
    reader.norm(at + 1) === 'to' &&
    !reader.has(start, Shape.digit)
  )
    return null
  return { first: at, last: to.last, value: { kind: 'range', from: null, to: to.value } }
}

/** "starting January 7", "beginning on Monday". */
function starting(reader: Reader, at: number, limit: number): FoundDate | null {
  if (reader.norm(at - 1) === 'the') return null
  const i = /^(?:on|in|from)$/.test(reader.norm(at + 1)) ? at + 2 : at + 1
  const from = findMoment(reader, i, limit)
  if (from === null || from.value.kind === 'timed') return null
  return { first: at, last: from.last, value: { kind: 'range', from: from.value, to: null } }
}
