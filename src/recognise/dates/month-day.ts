/**
 * A month and a day, the year if it is said.
 *
 *     killed on December 8, 2024, in Damascus
 *               ^^^^^^^^^^^^^^^^
 *     December 13th · Dec. 13 · Oct/2 · June the 28th 2020 · March twenty-fifth · Sep-23-2020
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { dayAt } from './day-of-month.js'
import { listedDays } from './listed-days.js'
import { monthAt } from './month.js'
import { digitsAt, isDash, isMark, ordinalAt } from './numbers.js'
import { tenseOf } from './tense.js'
import { yearAt } from './year-digits.js'
import { yearTail } from './year-tail.js'

/** After "in MONTH" a bare number before a small word counts something: "in December 13 people were killed". */
function countsNext(reader: Reader, month: number, next: number, limit: number): boolean {
  const before = reader.norm(month - 1)
  if (before !== 'in' && before !== 'since' && before !== 'of' && before !== 'by') return false
  return (
    next < limit &&
    !reader.has(next, Shape.punctuation | Shape.capital | Shape.digit) &&
    !/^(?:and|to|the|a|of|in|at|or|when|until|through|after|before|as|by|with|for|from|that|while|were|was)$/.test(
      reader.norm(next),
    )
  )
}

export const monthDay: DateRule = {
  id: 'dates/month-day',
  cue: Cue.month,
  match(reader, at, limit) {
    const month = monthAt(reader, at, limit)
    if (month === null) return null
    let i = month.last
    const slash = isMark(reader, i, '/') || isDash(reader, i)
    if (slash && reader.has(i, Shape.glued) && reader.has(i + 1, Shape.glued)) i++
    else if (slash) return null
    else if (isMark(reader, i, ',') && ordinalAt(reader, i + 1, limit) !== null) i++
    const day = dayAt(reader, i, limit)
    if (day === null) return null
    const next = day.last
    if (
      day.bare &&
      (isMark(reader, next, '%') ||
        (isMark(reader, next, ':') && reader.has(next + 1, Shape.glued | Shape.digit) && reader.has(next + 1, Shape.digit)))
    )
      return null
    // "march 20 miles", "may 12 people": small letters need more than a bare number.
    if (day.bare && month.doubtful && !month.short && !reader.isCapital(at)) {
      const before = reader.norm(at - 1)
      if (
        !/^(?:on|in|since|until|from|by|of|to|for|before|after|and|or|around|till)$/.test(before) &&
        yearTail(reader, next, limit) === null
      )
        return null
    }
    if (day.bare && countsNext(reader, at, next, limit)) return null
    const tailAt = i > month.last && isMark(reader, i - 1, '/') && isMark(reader, next, '/') ? next + 1 : next
    const joined = isDash(reader, next) && reader.has(next, Shape.glued) ? yearAt(reader, next + 1, limit) : null
    const tail = joined ?? (tailAt > next ? yearAt(reader, tailAt, limit) : yearTail(reader, next, limit))
    const short = tail === null ? shortYear(reader, day, next, limit) : null
    const last = tail?.last ?? (short === null ? next : next + 1)
    // "December 16 and 17, 2024": the year is said once for both.
    const year = tail?.year ?? short ?? listedDays(reader, day.day, next, limit)?.year
    return {
      first: at,
      last,
      value: {
        kind: 'calendar',
        month: month.month,
        day: day.day,
        ...(year === null || year === undefined ? {} : { year }),
        ...(tail?.bc === true ? { bc: true as const } : {}),
        ...(year === undefined || year === null ? tenseOf(reader, at) : { ahead: false }),
      },
    }
  },
  examples: {
    'It fell on December 8, 2024.': '2024-12-08',
    'the December 13th attack': '--12-13',
    'on Dec. 13': '--12-13',
    'June the 28th 2020': '2020-06-28',
    'The court will rule on May 3.': '--05-03 ahead',
    'In December 13 people were killed.': null,
    'He may 20 times say no.': null,
    'On March 12, 10000 it began.': '10000-03-12',
  },
}

/** "January first 12": after a spoken ordinal two digits are the year. */
function shortYear(reader: Reader, day: { bare: boolean; last: number }, at: number, limit: number): number | null {
  if (day.bare || reader.has(day.last - 1, Shape.digit)) return null
  const digits = digitsAt(reader, at, limit)
  if (digits === null || digits.width !== 2 || reader.has(at + 1, Shape.glued)) return null
  return digits.value + (digits.value < 50 ? 2000 : 1900)
}
