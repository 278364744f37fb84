/**
 * A day and its month, the year if it is said.
 *
 *     killed in Palmyra on 13 December 2025
 *                          ^^^^^^^^^^^^^^^^
 *     13th of December · 25. November 2025 · the 20 September · 05-Aug-2016 · second of Aug
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { dayAt } from './day-of-month.js'
import { monthAt } from './month.js'
import { digitsAt, isDash, isMark } from './numbers.js'
import { tenseOf } from './tense.js'
import { yearAt } from './year-digits.js'
import { yearTail } from './year-tail.js'

export const dayMonth: DateRule = {
  id: 'dates/day-month',
  cue: Cue.digit | Cue.number | Cue.article,
  match(reader, at, limit) {
    const the = reader.norm(at) === 'the'
    const day = dayAt(reader, the ? at + 1 : at, limit)
    if (day === null) return null
    const before = at > 0 && !reader.has(at, Shape.newline) ? reader.surface(at - 1) : ''
    if ('$€£#'.includes(before) && before !== '') return null
    let i = day.last
    const glued = (isDash(reader, i) || isMark(reader, i, '/')) && reader.has(i, Shape.glued) && reader.has(i + 1, Shape.glued)
    const of = reader.norm(i) === 'of'
    const dot = isMark(reader, i, '.') && reader.has(i, Shape.glued) && reader.has(day.last - 1, Shape.digit)
    if (glued || of || dot) i++
    else if (reader.norm(i) === 'day' && reader.norm(i + 1) === 'of') i += 2
    const month = monthAt(reader, i, limit)
    if (month === null) return null
    const led = /^(?:on|since|until|till|from|by)$/.test(reader.norm(at - 1))
    if (dot && !reader.isCapital(i)) return null
    if (
      month.doubtful &&
      !led &&
      !reader.isCapital(i) &&
      !of &&
      !glued &&
      day.bare &&
      yearAt(reader, month.last, limit) === null &&
      !month.short
    )
      return null
    const separated = glued && (isDash(reader, month.last) || isMark(reader, month.last, '/'))
    // "20 May 2024"; "30 December people": a month-day before a counted noun stays a date.
    const tail = separated ? yearAt(reader, month.last + 1, limit) : yearTail(reader, month.last, limit)
    const short = tail === null ? shortYear(reader, month.last, limit) : null
    const year = tail?.year ?? short ?? undefined
    return {
      first: at,
      last: tail?.last ?? (short === null ? month.last : month.last + 1),
      value: {
        kind: 'calendar',
        month: month.month,
        day: day.day,
        ...(year === undefined ? {} : { year }),
        ...(tail?.bc === true ? { bc: true as const } : {}),
        ...(year === undefined ? tenseOf(reader, at) : { ahead: false }),
      },
    }
  },
  examples: {
    'on 13 December 2025': '2025-12-13',
    'the 13th of December': '--12-13',
    '25. November 2025': '2025-11-25',
    'from 05-Aug-2016': '2016-08-05',
    '5 march on the capital': null,
    'It began on 12 March 275761.': '275761-03-12',
    'On 12 March 25000 people fled.': '--03-12',
  },
}

/** "4 Feb 90 (AFP)": two digits that no day can be, before a bracket, a dash or the end. */
function shortYear(reader: Reader, at: number, limit: number): number | null {
  const digits = digitsAt(reader, at, limit)
  if (digits === null || digits.width !== 2 || digits.value < 32 || reader.has(at, Shape.glued)) return null
  const next = at + 1
  if (
    next < limit &&
    !isMark(reader, next, '(') &&
    !isMark(reader, next, ',') &&
    !isMark(reader, next, '.') &&
    !isDash(reader, next)
  )
    return null
  return 1900 + digits.value
}
