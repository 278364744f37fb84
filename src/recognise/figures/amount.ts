/** A number with what is said beside it: bounds and hedges, ranges, percent, "per month". */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Amount, Per, Unit } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { findFraction } from './fraction.js'
import { hedgeAfter, hedgeBefore, hedged } from './hedge.js'
import { type NumberFound, parseNumber } from './number.js'
import { findPer } from './per.js'
import { findRange } from './range.js'

export interface AmountFound {
  readonly amount: Amount
  readonly unit: Unit
  readonly per: Per | null
  /** Tokens: hedge and number, `first` inclusive, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Index of the number itself, and the index after it (a range's end included, hedges and percent not). */
  readonly number: number
  readonly numberLast: number
}

const PERCENT = new Set(['%', 'percent', 'percentage', 'pct'])

/** Reads the amount whose number begins at `at`: the hedge before it, a range, the hedge after it. */
export function findAmount(reader: Reader, lexicon: Lexicon, at: number, from: number, limit: number): AmountFound | null {
  const share = findFraction(reader, at)
  if (share !== null) {
    const hedge = hedgeBefore(reader, lexicon, at, from, false)
    const amount = hedge === null ? share.amount : hedged(share.amount, hedge.quantifier)
    return { amount, unit: 'percent', per: null, first: hedge?.first ?? at, last: share.last, number: at, numberLast: share.last }
  }
  const number = parseNumber(reader, lexicon, at, limit)
  if (number === null) return null
  const bounded = boundedAmount(reader, lexicon, at, number, from, limit)
  const percent = percentAt(reader, bounded.last)
  const last = percent ?? bounded.last
  const per = findPer(reader, last, limit)
  return {
    amount: percent === null ? whole(bounded.amount) : bounded.amount,
    unit: percent === null ? 'count' : 'percent',
    per: per?.per ?? null,
    first: bounded.first,
    last: per?.last ?? last,
    number: at,
    numberLast: bounded.numberLast,
  }
}

/** Things are counted in whole numbers: "2.5 bridges" lie between two and three, and no number is stated. Shares keep theirs. */
function whole(amount: Amount): Amount {
  const { low, best, high, quantifier } = amount
  if ([low, best, high].every((value) => value === null || Number.isInteger(value))) return amount
  return { low: low === null ? null : Math.floor(low), best: null, high: high === null ? null : Math.ceil(high), quantifier }
}

interface Bounded {
  readonly amount: Amount
  readonly first: number
  readonly last: number
  readonly numberLast: number
}

function boundedAmount(reader: Reader, lexicon: Lexicon, at: number, number: NumberFound, from: number, limit: number): Bounded {
  const range = findRange(reader, lexicon, at, number, limit)
  if (range !== null) {
    const amount: Amount = { low: range.low, best: null, high: range.high, quantifier: 'range' }
    return { amount, first: range.first, last: range.last, numberLast: range.last }
  }
  const base = baseAmount(number)
  const small = number.word && (number.value ?? 0) < 10
  const before = hedgeBefore(reader, lexicon, at, from, small)
  const after = before === null || before.quantifier === 'exact' ? hedgeAfter(reader, lexicon, number.last, limit) : null
  const quantifier = after?.quantifier ?? before?.quantifier
  return {
    amount: quantifier === undefined ? base : hedged(base, quantifier),
    first: before?.first ?? at,
    last: after?.last ?? number.last,
    numberLast: number.last,
  }
}

function baseAmount({ value, vague }: NumberFound): Amount {
  if (value === null) return { low: null, best: null, high: null, quantifier: 'exact' }
  if (vague) return { low: value, best: null, high: null, quantifier: 'vague' }
  return { low: value, best: value, high: value, quantifier: 'exact' }
}

function percentAt(reader: Reader, at: number): number | null {
  if (PERCENT.has(reader.norm(at))) return at + 1
  return reader.norm(at) === 'per' && reader.norm(at + 1) === 'cent' ? at + 2 : null
}
