/** Whether two amounts may be one: the same, or a vague or bounded one made precise. */
import type { Amount } from '../../../model/figure.js'

/** A small vague word ("several", "a number of") may turn out to be so many. */
const SEVERAL_AT_MOST = 19
/** The least that a small vague word can mean is less than this: two, three, four. */
const SMALL_WORD = 5
/** Below it titles do not round. */
const LEAST_ROUNDED = 100
/** "at least one" and "one" may be of two people. */
const LEAST_BOUNDED = 2
/** A bound is a bound of numbers near it: "more than 10" is not said of 40. */
const BOUND_REACH = 1.5

/** Equal in every respect. */
export function isEqual(a: Amount, b: Amount): boolean {
  return a.low === b.low && a.high === b.high && a.low !== null
}

/** One number, said with a bound here and without there: "38" in the title, "at least 38" below. */
export function isSameNumber(a: Amount, b: Amount): boolean {
  return a.best !== null && a.best === b.best && a.best >= LEAST_BOUNDED
}

/** A title's round number for a precise one: "7,800" and then "7,812". */
export function isRounded(round: Amount, precise: Amount): boolean {
  const { best } = round
  if (best === null || precise.best === null || best < LEAST_ROUNDED || precise.quantifier !== 'exact') return false
  const step = /0{1,15}$/.exec(String(best))?.[0].length ?? 0
  return step > 0 && Math.abs(best - precise.best) < 10 ** step && best >= 10 ** (step + 1)
}

/** Whether `later` makes the open `earlier` precise: "several" and then "three", "more than 100" and then "104". */
export function isMadePrecise(earlier: Amount, later: Amount): boolean {
  if (earlier.high !== null || earlier.low === null || later.low === null || later.quantifier === 'none') return false
  if (earlier.quantifier === 'vague') {
    if (later.quantifier === 'vague') return false
    return earlier.low < SMALL_WORD
      ? later.low >= 2 && later.low <= SEVERAL_AT_MOST
      : later.low >= earlier.low && later.low < earlier.low * 5
  }
  return later.quantifier === 'exact' && later.low >= earlier.low && later.low <= earlier.low * BOUND_REACH
}

/** Whether `later` says less precisely what `earlier` gave as a number: "12", and then "the dozen". */
export function isBlurred(earlier: Amount, later: Amount): boolean {
  if (later.quantifier !== 'vague' || earlier.quantifier === 'vague' || earlier.low === null || later.low === null) return false
  return later.low < SMALL_WORD
    ? earlier.low >= 3 && earlier.low <= SEVERAL_AT_MOST
    : earlier.low >= later.low && earlier.low < later.low * 5
}
