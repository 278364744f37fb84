/**
 * Shares in words, as percent.
 *
 *     half of the country      two-thirds of the residents      a quarter of its territory      one in three people
 */
import type { Amount } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { MEASURES } from './noun-words.js'
import { scaleOf } from './scales.js'

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
])
const TOPS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['nine', 9],
])

export interface FractionFound {
  readonly amount: Amount
  readonly last: number
}

/** The numbers of "one in three", "nine out of ten". */
const ODDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').flatMap((word, i) => [
    [word, i + 1],
    [String(i + 1), i + 1],
  ]),
)

/** Reads a share at `at`: before "of", or as odds. Null for anything else. */
export function findFraction(reader: Reader, at: number): FractionFound | null {
  return findOdds(reader, at) ?? findPart(reader, at)
}

/** "one in three", "four out of five": words, or a word and 10. */
function findOdds(reader: Reader, at: number): FractionFound | null {
  const top = ODDS.get(reader.norm(at))
  // "14 in 20" is no share; "1 in 10" is.
  if (top === undefined || (reader.has(at, Shape.digit) && top !== 1)) return null
  const joint =
    reader.norm(at + 1) === 'in' ? at + 2 : reader.norm(at + 1) === 'out' && reader.norm(at + 2) === 'of' ? at + 3 : null
  if (joint === null) return null
  const second = reader.norm(joint) === 'every' ? joint + 1 : joint
  const all = ODDS.get(reader.norm(second))
  // "one in two days", "two in 3 hours" tell of time.
  if (all === undefined || all < 3 || top >= all || MEASURES.has(reader.norm(second + 1))) return null
  return shareOf(top, all, second + 1)
}

function shareOf(top: number, all: number, last: number): FractionFound {
  const percent = Math.round((100 * top) / all)
  const exact = (100 * top) % all === 0
  return { amount: { low: percent, best: percent, high: percent, quantifier: exact ? 'exact' : 'about' }, last }
}

/** "half of", "two-thirds of". */
function findPart(reader: Reader, at: number): FractionFound | null {
  let i = at
  let top = 1
  const lead = TOPS.get(reader.norm(i))
  if (lead !== undefined) {
    top = lead
    i++
    if (reader.has(i, Shape.dash)) i++
  }
  const parts = PARTS.get(reader.norm(i))
  if (parts === undefined || (lead === undefined && parts !== 2) || reader.norm(i + 1) !== 'of' || top >= parts) return null
  // "a quarter of a million people"
  if (reader.norm(i + 2) === 'a' && scaleOf(reader.norm(i + 3)) !== undefined) return null
  return shareOf(top, parts, i + 1)
}

/** "two-thirds", whatever stands behind it: no number by itself. */
export function isFraction(reader: Reader, at: number, next: number): boolean {
  const word = reader.norm(reader.has(next, Shape.dash) ? next + 1 : next)
  return TOPS.has(reader.norm(at)) && PARTS.has(word) && word !== 'half'
}
