/** A number with what is said beside it: bounds and hedges, ranges, percent, "per month". */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Amount, Per, Quantifier } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { type NumberFound, parseNumber } from './number.js'

export interface AmountFound {
  readonly amount: Amount
  readonly unit: 'count' | 'percent'
  readonly per: Per | null
  /** Tokens: hedge and number, `first` inclusive, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Index of the number itself. */
  readonly number: number
  /** A number word below ten, which may also be a pronoun or part of an idiom. */
  readonly small: boolean
}

const PERCENT = new Set(['%', 'percent', 'percentage', 'pct'])
const PER_UNITS: Readonly<Record<string, Per>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annually: 'year',
  yearly: 'year',
}

/** How many tokens before a number a hedge may begin. */
const HEDGE_REACH = 6

/** Reads the amount whose number begins at `at`: the hedge before it, a range, the hedge after it. */
export function findAmount(reader: Reader, lexicon: Lexicon, at: number, from: number, limit: number): AmountFound | null {
  const number = parseNumber(reader, lexicon, at, limit)
  if (number === null) return null
  let last = number.last
  let amount = baseAmount(number)
  const range = findRange(reader, lexicon, number, limit)
  let first = at
  let hedge: { quantifier: Quantifier; first: number } | null = null
  if (range !== null) {
    amount = { low: number.value, best: null, high: range.value, quantifier: 'range' }
    last = range.last
    if (reader.norm(at - 1) === 'between' || reader.norm(at - 1) === 'from') first = at - 1
  } else {
    hedge = hedgeBefore(reader, lexicon, at, from)
    if (hedge !== null) first = hedge.first
    else {
      const after = hedgeAfter(reader, lexicon, last, limit)
      if (after !== null) {
        hedge = { quantifier: after.quantifier, first }
        last = after.last
      }
    }
    if (hedge !== null) amount = hedged(amount, hedge.quantifier)
  }
  let unit: 'count' | 'percent' = 'count'
  if (PERCENT.has(reader.norm(last))) {
    unit = 'percent'
    last++
  } else if (reader.norm(last) === 'per' && reader.norm(last + 1) === 'cent') {
    unit = 'percent'
    last += 2
  }
  const per = findPer(reader, last, limit)
  if (per !== null) last = per.last
  return { amount, unit, per: per?.per ?? null, first, last, number: at, small: number.word && (number.value ?? 0) < 10 }
}

function baseAmount(number: NumberFound): Amount {
  if (number.value === null) return { low: null, best: null, high: null, quantifier: 'exact' }
  if (number.vague) return { low: number.value, best: null, high: null, quantifier: 'vague' }
  return { low: number.value, best: number.value, high: number.value, quantifier: 'exact' }
}

/** Applies a hedge as the contract's table says: "at least 25" is low 25, best 25, high open. */
export function hedged(amount: Amount, quantifier: Quantifier): Amount {
  const { low, best } = amount
  if (amount.quantifier === 'vague' || low === null) {
    // "more than two dozen" counts; "at least hundreds" stays vague.
    return amount
  }
  switch (quantifier) {
    case 'at-least':
      return { low, best, high: null, quantifier }
    case 'more-than':
      return { low: low + 1, best, high: null, quantifier }
    case 'at-most':
      return { low: 0, best, high: low, quantifier }
    case 'less-than':
      return { low: 0, best, high: Math.max(0, low - 1), quantifier }
    case 'about':
      return { low, best, high: low, quantifier }
    default:
      return amount
  }
}

/** "10 to 15", "10-15", "between 10 and 15", "two or three". */
function findRange(reader: Reader, lexicon: Lexicon, left: NumberFound, limit: number): NumberFound | null {
  if (left.value === null || left.vague) return null
  const joint = reader.norm(left.last)
  const dash = reader.has(left.last, Shape.dash)
  const between = joint === 'and' && isBetween(reader, left)
  if (!dash && joint !== 'to' && joint !== 'or' && !between) return null
  const right = parseNumber(reader, lexicon, left.last + 1, limit)
  if (right === null || right.value === null || right.vague || right.value <= left.value) return null
  if (joint === 'or' && (right.value > left.value + 10 || !left.word)) return null
  return right
}

function isBetween(reader: Reader, left: NumberFound): boolean {
  for (let back = 1; back <= 4; back++) {
    if (reader.norm(left.last - 1 - back) === 'between') return true
  }
  return false
}

/** The longest hedge of the lexicon that ends right before `at`. */
function hedgeBefore(
  reader: Reader,
  lexicon: Lexicon,
  at: number,
  from: number,
): { quantifier: Quantifier; first: number } | null {
  for (let start = Math.max(from, at - HEDGE_REACH); start < at; start++) {
    for (const hit of reader.hits(start)) {
      if (hit.kind !== 'hedge' || hit.last !== at) continue
      const row = lexicon.row('hedge', hit.row)
      if (row.position !== 'before') continue
      const quantifier = row.quantifier as Quantifier
      if (quantifier !== 'exact') return { quantifier, first: start }
      // "a total of at least", "only about": an inner hedge may follow; else it is exact but part of the words.
      return { quantifier, first: start }
    }
  }
  // "at least another 12": the bound stands before a word that adds nothing.
  const inner = reader.norm(at - 1)
  if (inner === 'another' || inner === 'other' || inner === 'further')
    return at - 1 > from ? hedgeBefore(reader, lexicon, at - 1, from) : null
  return null
}

function hedgeAfter(
  reader: Reader,
  lexicon: Lexicon,
  at: number,
  limit: number,
): { quantifier: Quantifier; last: number } | null {
  if (at >= limit) return null
  for (const hit of reader.hits(at)) {
    if (hit.kind !== 'hedge') continue
    const row = lexicon.row('hedge', hit.row)
    if (
      row.position === 'after' &&
      row.quantifier !== 'exact' &&
      /^or |^if not|^and (?:more|counting|up)|^plus$/.test(row.phrase as string)
    )
      return { quantifier: row.quantifier as Quantifier, last: hit.last }
  }
  return null
}

/** "per month", "a day", "every week", "daily". */
function findPer(reader: Reader, at: number, limit: number): { per: Per; last: number } | null {
  if (at >= limit) return null
  const word = reader.norm(at)
  const unit = PER_UNITS[reader.norm(at + 1)]
  if ((word === 'per' || word === 'a' || word === 'each' || word === 'every') && unit !== undefined && at + 1 < limit)
    return { per: unit, last: at + 2 }
  return word.endsWith('ly') && PER_UNITS[word] !== undefined ? { per: PER_UNITS[word] as Per, last: at + 1 } : null
}
