/**
 * Day, month and year in digits: `13/12/2025`, `12/13/2025`, `13.12.2025`, `5/3/18`, `on 22/04`.
 *
 * Which number is the day is told by the one above 12. When both could be, American order is taken if a slash parts them and
 * the European if a dot does; the reading carries `swapped`, so that the record can say that the other order is possible.
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { Cue, type DateRule } from './cues.js'
import { isDay } from './iso.js'
import { digitsAt, isDash, isMark } from './numbers.js'
import type { Calendar } from './reading.js'
import { looksAhead } from './tense.js'
import { WEEKDAYS } from './words.js'

/** A date of two numbers needs such a word, or a weekday, before it. */
const BEFORE = new WordTable<true>('on from until till by since before after between next this'.split(' ').map((w) => [w, true]))

export const numeric: DateRule = {
  id: 'dates/numeric',
  cue: Cue.digit,
  match(reader, at, limit) {
    if (at > 0 && reader.has(at, Shape.glued) && !reader.isMark(at - 1, `("'“‘[:>=`) && !isDash(reader, at - 1)) return null
    const a = digitsAt(reader, at, limit)
    const dotted = a === null ? /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(reader.surface(at)) : null
    if (dotted !== null) {
      const value = order(Number(dotted[1]), Number(dotted[2]), fullYear(dotted[3] as string), true)
      return value === null ? null : { first: at, last: at + 1, value }
    }
    if (a === null || a.width > 2) return null
    if (at + 2 >= limit || !reader.has(at + 1, Shape.glued) || !reader.has(at + 2, Shape.glued)) return null
    const dash = isDash(reader, at + 1)
    if (!dash && !isMark(reader, at + 1, '/')) return null
    const b = digitsAt(reader, at + 2, limit)
    if (b === null) return null
    // "12-2015", "12/2015"
    if (b.width === 4 && a.value >= 1 && a.value <= 12 && a.width === 2 && b.value >= 1800 && b.value < 2200) {
      if (reader.has(at + 3, Shape.glued) && (isDash(reader, at + 3) || isMark(reader, at + 3, '/'))) return null
      return { first: at, last: at + 3, value: { kind: 'calendar', year: b.value, month: a.value, ahead: false } }
    }
    if (b.width > 2) return null
    const again = at + 3
    const same =
      again + 1 < limit && reader.has(again, Shape.glued) && (dash ? isDash(reader, again) : isMark(reader, again, '/'))
    if (same && reader.has(again + 1, Shape.glued)) {
      const c = digitsAt(reader, again + 1, limit)
      if (c === null || (c.width !== 4 && c.width !== 2)) return null
      if (reader.has(again + 2, Shape.glued) && (isMark(reader, again + 2, '/') || (isDash(reader, again + 2) && c.width === 2)))
        return null
      const value = order(a.value, b.value, fullYear(reader.surface(again + 1)), false)
      return value === null ? null : { first: at, last: again + 2, value }
    }
    if (dash || !dateBefore(reader, at)) return null
    if (reader.has(again, Shape.glued) && !reader.has(again, Shape.punctuation)) return null
    const value = order(a.value, b.value, null, false)
    return value === null ? null : { first: at, last: at + 3, value: { ...value, ahead: looksAhead(reader, at) } }
  },
  examples: {
    'seen on 13/12/2025': '2025-12-13',
    'seen on 12/13/2025': '2025-12-13',
    'seen on 05/06/2024': '2024-05-06 or 2024-06-05',
    '13.12.2025': '2025-12-13',
    'they won 3/4 of the vote': null,
    'a 24/7 service': null,
  },
}

function dateBefore(reader: Reader, at: number): boolean {
  if (BEFORE.get(reader.tokens, at - 1) !== undefined) return true
  return (
    WEEKDAYS.get(reader.tokens, at - 1) !== undefined ||
    (isMark(reader, at - 1, ',') && WEEKDAYS.get(reader.tokens, at - 2) !== undefined)
  )
}

/** Two digits of a year: up to 29 this century. */
function fullYear(digits: string): number {
  const value = Number(digits)
  return digits.length === 4 ? value : value + (value < 30 ? 2000 : 1900)
}

function order(a: number, b: number, year: number | null, dayFirst: boolean): Calendar | null {
  const leap = year ?? 2000
  const american = isDay(leap, a, b)
  const european = isDay(leap, b, a)
  if (!american && !european) return null
  const european1 = european && (!american || dayFirst)
  const [month, day] = european1 ? [b, a] : [a, b]
  return {
    kind: 'calendar',
    month,
    day,
    ahead: false,
    ...(year === null ? {} : { year }),
    ...(american && european && a !== b ? { swapped: true as const } : {}),
  }
}
