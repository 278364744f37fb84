/**
 * Two numbers that bound one amount.
 *
 *     10 to 15      10-15      between 10 and 15      two or three
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { type NumberFound, parseNumber } from './number.js'
import { scaleOf } from './scales.js'

/** "two or three", not "12 or 2,000". */
const OR_REACH = 10

/** "two to three hundred" begins at two hundred; 1 where each number has a scale of its own. */
function sharedScale(reader: Reader, left: NumberFound, right: NumberFound): number {
  const scale = scaleOf(reader.norm(right.last - 1)) ?? 1
  const own = scaleOf(reader.norm(left.last - 1)) !== undefined
  return own || left.value === null || right.value === null || left.value * scale >= right.value ? 1 : scale
}

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
  // "from 63 to 70", "by 12 to 340" tell of a change.
  if ((lead === 'from' || lead === 'by') && joint === 'to') return null
  if (!reader.has(left.last, Shape.dash) && joint !== 'to' && joint !== 'or' && !between) return null
  const right = parseNumber(reader, lexicon, left.last + 1, limit)
  if (right === null || right.value === null || right.vague || right.value <= left.value) return null
  if (joint === 'or' && (right.value > left.value + OR_REACH || !left.word)) return null
  return { low: left.value * sharedScale(reader, left, right), high: right.value, first: between ? at - 1 : at, last: right.last }
}
