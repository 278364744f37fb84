/**
 * Two numbers that bound one amount.
 *
 *     10 to 15      10-15      between 10 and 15      two or three
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { type NumberFound, parseNumber } from './number.js'

/** "two or three", not "12 or 2,000". */
const OR_REACH = 10

export interface RangeFound {
  readonly low: number
  readonly high: number
  readonly first: number
  readonly last: number
}

/** The range that begins with the number `left` at `at`, or null. */
export function findRange(reader: Reader, lexicon: Lexicon, at: number, left: NumberFound, limit: number): RangeFound | null {
  if (left.value === null || left.vague) return null
  const joint = reader.norm(left.last)
  const lead = reader.norm(at - 1)
  const between = joint === 'and' && lead === 'between'
  // "from 63 to 70" tells of a change.
  if (lead === 'from' && joint === 'to') return null
  if (!reader.has(left.last, Shape.dash) && joint !== 'to' && joint !== 'or' && !between) return null
  const right = parseNumber(reader, lexicon, left.last + 1, limit)
  if (right === null || right.value === null || right.vague || right.value <= left.value) return null
  if (joint === 'or' && (right.value > left.value + OR_REACH || !left.word)) return null
  return { low: left.value, high: right.value, first: between ? at - 1 : at, last: right.last }
}
