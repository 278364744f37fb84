/** What a telling says of harm, as evidence that two tellings are of one happening. */
import type { CasualtyRecord } from '../schema/figures.js'
import { singularOf } from '../text/plural.js'
import { plainWords } from './words.js'

/** Of the happening itself and whole: what may be held against a total of another report. */
export function isWhole(claim: CasualtyRecord): boolean {
  return claim.scope === 'total' && claim.period === 'incident'
}

/** Nouns for anybody: such a figure counts all of them, not one group. */
const ANYBODY: ReadonlySet<string> = new Set(
  'person human individual victim other life casualty dead wounded injured body death fatality toll man one'.split(' '),
)

/** The noun of the victims in the singular; null when the words tell no group ("people", "four"). */
export function groupNoun({ victims, mention, best }: CasualtyRecord): string | null {
  // "Fourteen dead": the words for the victims are the number.
  if (victims.text === mention.quote && best !== 1) return null
  const words = plainWords(victims.text.split(/\b(?:of|from|in|at|who|with|including|and)\b/i)[0] ?? '')
  const last = words.at(-1)
  if (last === undefined) return null
  const noun = singularOf(last)
  return ANYBODY.has(noun) || /^\d+$/.test(noun) ? null : noun
}

/** Whether a figure counts all victims alike. */
export function isOfAnybody(claim: CasualtyRecord): boolean {
  const { class: kind } = claim.victims
  return kind === 'unknown' || kind === 'mixed' || (kind === 'civilian' && groupNoun(claim) === null)
}

export interface Range {
  readonly low: number
  readonly high: number
}

/** "about 40" stands for numbers near it. */
const ABOUT = 0.1

/** The numbers that a claim allows. */
export function rangeOf({ low, high, quantifier }: Pick<CasualtyRecord, 'low' | 'high' | 'quantifier'>): Range {
  const slack = quantifier === 'about' ? Math.ceil((low ?? 0) * ABOUT) : 0
  return { low: Math.max(0, (low ?? 0) - slack), high: high === null ? Number.POSITIVE_INFINITY : high + slack }
}

export function rangesMeet(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** The parts that one report tells, as one range. */
export function sumOf(claims: readonly CasualtyRecord[]): Range {
  return claims.map(rangeOf).reduce((sum, one) => ({ low: sum.low + one.low, high: sum.high + one.high }), { low: 0, high: 0 })
}
