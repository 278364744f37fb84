/** Digits that belong to a code, an amount or another date by what stands right beside them: "F-2019", "$2019", "Flight 2019". */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { digitsAt } from './numbers.js'
import { FIRST_YEAR, LAST_YEAR } from './year-digits.js'

/** Before an amount, and before a year only now and then. */
const HEDGES = new WordTable<true>(
  'nearly almost some over than least most approximately roughly exactly only another up these those all'
    .split(' ')
    .map((word) => [word, true]),
)

/** Whether four digits stand here that may be a year. */
function isYearLong(reader: Reader, at: number, limit: number): boolean {
  const digits = digitsAt(reader, at, limit)
  return digits !== null && digits.width === 4 && digits.value >= FIRST_YEAR && digits.value <= LAST_YEAR
}

/** Whether the token behind the digits makes them no year. */
export function isSpoiltBehind(reader: Reader, next: number, limit: number): boolean {
  if (next >= limit || !reader.has(next, Shape.glued)) return false
  // "2019's" is fine; "2019-20", "2019/20" and "2019:" are other rules' business or no date; "2,019" is one token already.
  const mark = reader.surface(next)
  if (!reader.has(next, Shape.punctuation | Shape.possessive)) return true
  if (
    (mark === '/' || mark === ':' || mark === '@' || mark === '#' || mark === '%') &&
    next + 1 < limit &&
    reader.has(next + 1, Shape.glued)
  )
    return true
  if (
    reader.has(next, Shape.dash) &&
    next + 1 < limit &&
    reader.has(next + 1, Shape.number) &&
    reader.has(next + 1, Shape.glued)
  ) {
    if (!isYearLong(reader, next + 1, limit)) return true
    if (reader.has(next + 2, Shape.dash) && reader.has(next + 2, Shape.glued)) return true
  }
  return false
}

/** Whether the token before the digits at `at` makes them no year. */
export function isSpoiltBefore(reader: Reader, at: number, limit: number): boolean {
  const before = at - 1
  const mark = reader.surface(before)
  if (reader.has(before, Shape.punctuation)) {
    if ('$€£¥#+№/.:@_~'.includes(mark) && mark !== '~' && reader.has(at, Shape.glued)) return true
    if (mark === '$' || mark === '€' || mark === '£' || mark === '#' || mark === '№') return true
    if (reader.has(before, Shape.dash) && reader.has(at, Shape.glued) && reader.has(before, Shape.glued)) {
      const left = before - 1
      // "F-2019", "138-2010": a code; "2014-2018" is a range, "mid-2024" an edge.
      const word = reader.norm(left)
      const isWord = word === 'mid' || word === 'pre' || word === 'post' || word === 'early' || word === 'late'
      const yearBefore = isYearLong(reader, left, limit)
      if (!isWord && !yearBefore) return true
      if (yearBefore && reader.has(left, Shape.glued)) return true
    }
  } else if (HEDGES.get(reader.tokens, before) !== undefined) return !isNamedAfter(reader, at, limit)
  else if (
    /^(?:at|no|nr|number|article|section|resolution|paragraph|chapter|clause|bill|case|flight|bus|train|route|highway|page|room|form|level|model|version|usd|us|unit|brigade|squadron)$/.test(
      reader.norm(before),
    )
  )
    return true
  return false
}

/** "convicted over 2019 Garden Hotel attack": no amount stands before a name in capitals. */
function isNamedAfter(reader: Reader, at: number, limit: number): boolean {
  return reader.norm(at - 1) === 'over' && at + 1 < limit && reader.isCapital(at + 1) && reader.surface(at).length === 4
}
