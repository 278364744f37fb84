/**
 * Dates in digits with the year first, as machines write them.
 *
 *     2025-12-13 · 2025/12/13 · 2025-12 · 2025.12.13 · 20251213 · 2025-Q1 is the quarter's
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { monthAt } from './month.js'
import { digitsAt, isDash, isMark } from './numbers.js'

/** Whether a day exists in its month, leap years as they are. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number
  return day <= days
}

function plausible(year: number): boolean {
  return year >= 1800 && year <= 2199
}

/** "2019-Aug-01", "2019/Aug/1" */
function namedMonth(reader: Reader, at: number, year: number, limit: number): ReturnType<DateRule['match']> {
  const month = monthAt(reader, at + 2, limit)
  if (month === null || month.last !== at + 3) return null
  const mark = isDash(reader, at + 3) || isMark(reader, at + 3, '/')
  const day = mark && reader.has(at + 3, Shape.glued) ? digitsAt(reader, at + 4, limit) : null
  if (day === null || day.width > 2 || !isDay(year, month.month, day.value)) return null
  return { first: at, last: at + 5, value: { kind: 'calendar', year, month: month.month, day: day.value, ahead: false } }
}

export const iso: DateRule = {
  id: 'dates/iso',
  cue: Cue.digit,
  match(reader, at, limit) {
    const first = digitsAt(reader, at, limit)
    if (first === null) {
      const dotted = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(reader.surface(at))
      if (dotted === null) return null
      const [year, month, day] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])]
      if (!plausible(year) || !isDay(year, month, day)) return null
      return { first: at, last: at + 1, value: { kind: 'calendar', year, month, day, ahead: false } }
    }
    if (first.width === 8) {
      const [year, month, day] = [Math.floor(first.value / 10000), Math.floor(first.value / 100) % 100, first.value % 100]
      if (year < 1900 || year > 2099 || !isDay(year, month, day)) return null
      return { first: at, last: at + 1, value: { kind: 'calendar', year, month, day, ahead: false } }
    }
    if (first.width !== 4 || !plausible(first.value)) return null
    const mark = at + 1
    if (!reader.has(mark, Shape.glued) || mark + 1 >= limit || !reader.has(mark + 1, Shape.glued)) return null
    const dash = isDash(reader, mark)
    const slash = isMark(reader, mark, '/')
    if (!dash && !slash) return null
    const month = digitsAt(reader, mark + 1, limit)
    if (month === null) return namedMonth(reader, at, first.value, limit)
    if (month.width > 2 || month.value < 1 || month.value > 12) return null
    const again = mark + 2
    const sameMark =
      again < limit && reader.has(again, Shape.glued) && (dash ? isDash(reader, again) : isMark(reader, again, '/'))
    if (sameMark && reader.has(again + 1, Shape.glued)) {
      const text = /^(\d{1,2})(?:t\d{1,2})?$/.exec(reader.norm(again + 1))
      if (text !== null && isDay(first.value, month.value, Number(text[1]))) {
        const value = { kind: 'calendar', year: first.value, month: month.value, day: Number(text[1]), ahead: false } as const
        return { first: at, last: again + 2, value }
      }
      return null
    }
    // "2024-12" may be a month; "2011-12" in a text is more often a season of two years, so the month wants two digits and a year before 12.
    if (at > 0 && reader.has(at, Shape.glued) && reader.has(at - 1, Shape.punctuation) && !'(["'.includes(reader.surface(at - 1)))
      return null
    if (again < limit && reader.has(again, Shape.glued) && !reader.has(again, Shape.punctuation)) return null
    return { first: at, last: mark + 2, value: { kind: 'calendar', year: first.value, month: month.value, ahead: false } }
  },
  examples: {
    'Report of 2025-12-13.': '2025-12-13',
    'on 2025/12/13': '2025-12-13',
    '2015-32': null,
    'phone 138-2010-2015': null,
  },
}
