/**
 * The week in which a day lies, and weeks by number.
 *
 *     the week of 10 April · the week beginning February 4 · week 31 · next week on Tuesday · Monday of last week
 */
import type { Reader } from '../../rule/reader.js'
import { Cue, type DateRule, type FoundDate } from './cues.js'
import { weekdayAt } from './month.js'
import { findNamed } from './named.js'
import { digitsAt, isDash, isMark } from './numbers.js'
import type { DateReading } from './reading.js'
import { yearTail } from './year-tail.js'

export const weekOf: DateRule = {
  id: 'dates/week-of',
  cue: Cue.article | Cue.unit | Cue.turn | Cue.weekday,
  match(reader, at, limit) {
    return weekWithDay(reader, at, limit) ?? dayOfWeek(reader, at, limit)
  },
  examples: {
    'in the week of 10 April 2023': 'week of 2023-04-10',
    'on Monday of last week': 'Mon 1 of published week-1',
    'next week on Tuesday': 'Tue 1 of published week+1',
    'a week of fighting': null,
  },
}

function weekWithDay(reader: Reader, at: number, limit: number): FoundDate | null {
  const i = reader.norm(at) === 'the' ? at + 1 : at
  const weekend = reader.norm(i) === 'weekend'
  if (!weekend && reader.norm(i) !== 'week') return null
  let next = i + 1
  const number = digitsAt(reader, next, limit)
  if (number !== null && !weekend) {
    if (number.width > 2 || number.value < 1 || number.value > 53) return null
    const tail = yearTail(reader, next + 1, limit)
    return {
      first: at,
      last: tail?.last ?? next + 1,
      value: { kind: 'calendar', week: number.value, year: tail?.year ?? { offset: 0, anchor: 'either' }, ahead: false },
    }
  }
  const word = reader.norm(next)
  if (word === 'beginning' || word === 'starting' || word === 'commencing' || word === 'ending') {
    next++
    if (reader.norm(next) === 'on') next++
  } else if (word === 'of') next++
  else return null
  const named = findNamed(reader, next, limit)
  if (named === null) return null
  const value = named.value
  if (value.kind !== 'calendar' || value.day === undefined) return null
  return { first: at, last: named.last, value: { kind: 'week-of', of: value, ...(weekend ? { weekend: true as const } : {}) } }
}

/** "Tuesday of next week", "Friday last week", "next week Monday", "next week on Tuesday". */
function dayOfWeek(reader: Reader, at: number, limit: number): FoundDate | null {
  const weekday = weekdayAt(reader, at, limit)
  if (weekday !== null && !weekday.plural) {
    const of = reader.norm(weekday.last) === 'of' ? weekday.last + 1 : weekday.last
    const week = findNamed(reader, of, limit)
    if (week === null || !isWeek(week.value)) return null
    return {
      first: at,
      last: week.last,
      value: { kind: 'nth', unit: 'weekday', weekday: weekday.weekday, index: 1, count: 1, of: week.value },
    }
  }
  const week = findNamed(reader, at, limit)
  if (week === null || !isWeek(week.value)) return null
  let i = week.last
  if (reader.norm(i) === 'on' || isDash(reader, i) || isMark(reader, i, ',')) i++
  const day = weekdayAt(reader, i, limit)
  if (day === null || day.plural) return null
  if (i > week.last && isMark(reader, i - 1, ',')) return null
  return {
    first: at,
    last: day.last,
    value: { kind: 'nth', unit: 'weekday', weekday: day.weekday, index: 1, count: 1, of: week.value },
  }
}

function isWeek(value: DateReading): boolean {
  return value.kind === 'turn' && value.unit === 'week'
}
