/** Whether a number counts the words behind it, and is no date. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { isMark } from './numbers.js'

const COUNTED = new WordTable<true>(
  'people men women children persons personnel km kilometres kilometers miles metres meters feet tonnes tons kg pounds dollars euros hectares acres police percent per times more others troops gmt utc hours hrs mhz mb cc rpm pm am'
    .split(' ')
    .map((word) => [word, true]),
)

/** Whether a noun or unit stands here that no year has behind it: "people", "km". */
export function isCountedNoun(reader: Reader, at: number): boolean {
  return COUNTED.get(reader.tokens, at) !== undefined
}

/** Whether a plural noun or a unit of measure stands at `next`, so that the number before it counts it. */
export function isCounted(reader: Reader, next: number, limit: number): boolean {
  if (next >= limit || reader.has(next, Shape.punctuation)) return isMark(reader, next, '%') || isMark(reader, next, '°')
  if (reader.has(next, Shape.capital | Shape.digit)) return false
  // "Since 1989 more than 40,000 people": a bound begins.
  if (reader.norm(next) === 'more' && reader.norm(next + 1) === 'than') return false
  return isCountedNoun(reader, next) || isPluralNoun(reader.norm(next)) || isOfThem(reader, next)
}

/** "2019 of them", "1,950 of whom" */
function isOfThem(reader: Reader, at: number): boolean {
  return reader.norm(at) === 'of' && /^(?:them|whom|those|these)$/.test(reader.norm(at + 1))
}

const NOT_PLURAL = new Set(
  'was is has as its this his us does yes plus versus perhaps thus across besides towards always whereas unless sees says goes'.split(
    ' ',
  ),
)

/** A small word in -s that looks like a plural noun. */
export function isPluralNoun(word: string): boolean {
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('wards') &&
    !NOT_PLURAL.has(word)
  )
}
