/**
 * Shares in words, as percent.
 *
 *     half of the country      two-thirds of the residents      a quarter of its territory
 */
import type { Amount } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

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

/** Reads a share at `at`; only with "of" behind it. Null for anything else. */
export function findFraction(reader: Reader, at: number): FractionFound | null {
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
  const percent = Math.round((100 * top) / parts)
  const exact = (100 * top) % parts === 0
  return { amount: { low: percent, best: percent, high: percent, quantifier: exact ? 'exact' : 'about' }, last: i + 1 }
}

/** "two-thirds", whatever stands behind it: no number by itself. */
export function isFraction(reader: Reader, at: number, next: number): boolean {
  const word = reader.norm(reader.has(next, Shape.dash) ? next + 1 : next)
  return TOPS.has(reader.norm(at)) && PARTS.has(word) && word !== 'half'
}
