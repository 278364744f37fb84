/** A year in digits: which numbers may be one, and which most often are. */
import type { Reader } from '../../rule/reader.js'
import { WordTable } from '../../text/word-table.js'
import { digitsAt, isMark } from './numbers.js'

/** The years that four digits may mean; outside them a number is an amount. */
export const FIRST_YEAR = 1000
export const LAST_YEAR = 2199
/** From here on four digits are more often a year than an amount. */
const LIKELY_FIRST = 1900
const LIKELY_LAST = 2050

export interface Year {
  readonly year: number
  readonly bc: boolean
  readonly last: number
}

const ERAS = new WordTable<'bc' | 'ad'>([
  ['bc', 'bc'],
  ['bce', 'bc'],
  ['ad', 'ad'],
  ['ce', 'ad'],
])

/** Digits that can be a year: four of them, or fewer with BC or AD. */
export function yearAt(reader: Reader, at: number, limit: number): Year | null {
  const digits = digitsAt(reader, at, limit)
  if (digits === null) {
    if (reader.norm(at) === 'ad') {
      const after = digitsAt(reader, at + 1, limit)
      if (after !== null && after.width <= 4 && after.value > 0) return { year: after.value, bc: false, last: at + 2 }
    }
    return null
  }
  if (digits.width > 4 || digits.value === 0) return null
  const era = at + 1 < limit ? ERAS.get(reader.tokens, at + 1) : undefined
  if (era !== undefined && reader.isCapital(at + 1)) {
    // "B.C." at a sentence's end leaves its dot to the sentence.
    return { year: digits.value, bc: era === 'bc', last: at + 2 }
  }
  // "149 B.C to": without its last dot the era is three tokens.
  if (reader.norm(at + 1) === 'b' && isMark(reader, at + 2, '.') && reader.norm(at + 3) === 'c' && at + 4 <= limit)
    return { year: digits.value, bc: true, last: at + 4 }
  if (digits.width !== 4 || digits.value < FIRST_YEAR || digits.value > LAST_YEAR) return null
  return { year: digits.value, bc: false, last: at + 1 }
}

/** Whether four digits are more often this year than an amount. */
export function isLikely({ year }: Year): boolean {
  return year >= LIKELY_FIRST && year <= LIKELY_LAST
}
