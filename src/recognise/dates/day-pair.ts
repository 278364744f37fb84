/** Two days of one month: "16 to 20 December", "between 24 and 27 November", "December 16-20, 2025". */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { FoundDate } from './cues.js'
import { dayAt } from './day-of-month.js'
import { jointAt, type Lead } from './joint.js'
import { findMoment } from './moment.js'
import { monthAt } from './month.js'
import type { Calendar } from './reading.js'
import { yearTail } from './year-tail.js'

/** The first day borrows the month. */
export function dayPair(reader: Reader, at: number, start: number, limit: number, lead: Lead): FoundDate | null {
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
