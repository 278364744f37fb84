/**
 * The time by which something is counted.
 *
 *     63 per month      12 a day      40 every week      5 daily
 *        ^^^^^^^^^         ^^^^^         ^^^^^^^^^^        ^^^^^
 */
import type { Per } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'

const UNITS: ReadonlyMap<string, Per> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
])

/** Reads the unit at `at`, or null. */
export function findPer(reader: Reader, at: number, limit: number): { readonly per: Per; readonly last: number } | null {
  if (at >= limit) return null
  const word = reader.norm(at)
  const lead = word === 'per' || word === 'a' || word === 'each' || word === 'every'
  const unit = UNITS.get(lead ? reader.norm(at + 1) : word)
  if (unit === undefined || (!lead && !/ly$/.test(word))) return null
  // "41% a year ago" tells of another time.
  if (lead && /^(?:ago|earlier|before|later)$/.test(reader.norm(at + 2))) return null
  return lead ? (at + 1 < limit ? { per: unit, last: at + 2 } : null) : { per: unit, last: at + 1 }
}
