/** The year behind a month or a day. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isZone } from './clock-time.js'
import { isCounted, isCountedNoun } from './counted-noun.js'
import { digitsAt, isMark, yearWordsAt } from './numbers.js'
import type { YearWord } from './reading.js'
import { FIRST_YEAR, isLikely, type Year, yearAt } from './year-digits.js'

/** What stands after a month or a day: ", 2025", "of 2024", "last year", "of that year", "nineteen eighty-six". */
export function yearTail(reader: Reader, at: number, limit: number): { year: YearWord; bc: boolean; last: number } | null {
  if (at >= limit) return null
  let from = at
  if (isMark(reader, at, ',')) from++
  else {
    const word = reader.norm(at)
    if (word === 'of' || word === 'in') from++
  }
  const preposition = from > at && !isMark(reader, at, ',')
  const digits = yearAt(reader, from, limit)
  // "Thu 06 Feb 1800 CAT" tells the hour.
  if (digits !== null && !isAmountAfterDate(reader, digits, limit))
    return digits.last < limit && isZone(reader, digits.last) ? null : digits
  const far = farYearAt(reader, from, limit)
  if (far !== null) return far
  if (isMark(reader, at, ',')) {
    // "January twenty-fifth, nineteen eighty-six"
    const spoken = yearWordsAt(reader, from, limit)
    return spoken !== null && spoken.value >= FIRST_YEAR ? { year: spoken.value, bc: false, last: spoken.last } : null
  }
  const apostrophe = apostropheYear(reader, at, limit)
  if (apostrophe !== null) return { year: apostrophe, bc: false, last: at + 2 }
  const relative = relativeYearAt(reader, from, limit, preposition)
  if (relative !== null) return { ...relative, bc: false }
  if (preposition && reader.norm(at) === 'of') {
    const short = digitsAt(reader, from, limit)
    if (short !== null && short.width === 2 && short.value > 31) return { year: 1900 + short.value, bc: false, last: from + 1 }
  }
  const words = yearWordsAt(reader, from, limit)
  return words !== null && words.value >= FIRST_YEAR ? { year: words.value, bc: false, last: words.last } : null
}

/** "12 March 275761", "March 12, 10000": digits in the place of the year that count nothing; the day must not take another year. */
function farYearAt(reader: Reader, at: number, limit: number): Year | null {
  const digits = digitsAt(reader, at, limit)
  if (digits === null || digits.width < 5) return null
  const next = at + 1
  const counts = next < limit && (reader.has(next, Shape.capital) || isCounted(reader, next, limit))
  return counts ? null : { year: digits.value, bc: false, last: next }
}

/** "4 July '21", "Dec '24" */
function apostropheYear(reader: Reader, at: number, limit: number): number | null {
  if (!reader.has(at, Shape.punctuation) || !"'’‘".includes(reader.surface(at))) return null
  const digits = digitsAt(reader, at + 1, limit)
  if (digits === null || digits.width !== 2 || !reader.has(at + 1, Shape.glued)) return null
  return digits.value + (digits.value < 50 ? 2000 : 1900)
}

/** "last year", "this year", "that year", "the same year", "the following year". */
function relativeYearAt(
  reader: Reader,
  at: number,
  limit: number,
  preposition: boolean,
): { year: YearWord; last: number } | null {
  let i = at
  if (preposition && reader.norm(i) === 'the') i++
  if (i + 1 >= limit || reader.norm(i + 1) !== 'year') return null
  switch (reader.norm(i)) {
    case 'last':
      return { year: { offset: -1, anchor: 'published' }, last: i + 2 }
    case 'this':
      return { year: { offset: 0, anchor: 'published' }, last: i + 2 }
    case 'next':
      return { year: { offset: 1, anchor: 'published' }, last: i + 2 }
    case 'that':
    case 'same':
      return preposition || reader.norm(i) === 'that' ? { year: { offset: 0, anchor: 'context' }, last: i + 2 } : null
    case 'following':
      return { year: { offset: 1, anchor: 'context' }, last: i + 2 }
    case 'previous':
      return { year: { offset: -1, anchor: 'context' }, last: i + 2 }
    default:
      return null
  }
}

/** "on 3 May 2020 rebels attacked": right after a month or day a likely year is one, unless people or metres follow. */
function isAmountAfterDate(reader: Reader, year: Year, limit: number): boolean {
  if (year.bc) return false
  return isLikely(year) ? year.last < limit && isCountedNoun(reader, year.last) : isCounted(reader, year.last, limit)
}
