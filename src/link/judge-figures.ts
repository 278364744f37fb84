/** What the figures of two tellings say for and against their being one happening. */
import type { Measure } from '../model/figure.js'
import type { CasualtyRecord } from '../schema/figures.js'
import { groupNoun, isOfAnybody, type Range, rangeOf, rangesMeet, sumOf } from './figures.js'
import { type Found, found } from './found.js'
import type { Telling } from './telling.js'

/** One dead is told of most attacks; the same 37 of hardly two. */
const EQUAL_WEIGHTS: readonly (readonly [least: number, weight: number])[] = [
  [10, 2.5],
  [4, 1.8],
  [2, 1.2],
  [1, 0.7],
]
/** A group's own noun, told by both. */
const SAME_NOUN = 0.4
const MOST = 4.5
const MEET = 0.8
/** Tolls rise within a day, and by about so much. */
const NEAR_SHARE = 0.6
const NEAR_COUNT = 2
const NEAR = 0.3
const FAR_SHARE = 1 / 3
const FAR_COUNT = 5
const FAR = -2.5
const BETWEEN = -0.7

export function figureReasons(a: Telling, b: Telling): Found[] {
  const reasons: Found[] = []
  let left = MOST
  for (const [measure, mine] of a.claimsOf) {
    const yours = b.claimsOf.get(measure)
    if (yours === undefined) continue
    const equal = equalFigures(mine, yours)
    for (const one of equal) {
      const weight = Math.min(left, weightOf(one))
      if (weight <= 0) break
      left -= weight
      reasons.push(found('same-figure', round(weight), () => `${measure} ${one.low}: “${one.victims.text}”`))
    }
    if (equal.length === 0) reasons.push(...whole(measure, mine, yours))
  }
  return reasons
}

/** Claims of one that the other makes as well, each once. */
function equalFigures(mine: readonly CasualtyRecord[], yours: readonly CasualtyRecord[]): CasualtyRecord[] {
  const left = [...yours]
  return mine.filter((one) => {
    const at = left.findIndex((other) => one.low === other.low && one.high === other.high && isOneGroup(one, other))
    if (at < 0 || (one.low ?? 0) < 1) return false
    left.splice(at, 1)
    return true
  })
}

function isOneGroup(a: CasualtyRecord, b: CasualtyRecord): boolean {
  if (a.victims.class === b.victims.class) return true
  const [noun, other] = [groupNoun(a), groupNoun(b)]
  return noun !== null && noun === other ? true : isOfAnybody(a) || isOfAnybody(b)
}

function weightOf(claim: CasualtyRecord): number {
  const low = claim.low ?? 0
  const base = EQUAL_WEIGHTS.find(([least]) => low >= least)?.[1] ?? 0
  const vague = claim.quantifier === 'vague' ? 0.5 : 1
  return (base + (groupNoun(claim) === null ? 0 : SAME_NOUN)) * vague
}

/** All that one report tells of a measure against all that the other tells: where no figure is the same. */
function whole(measure: Measure, mine: readonly CasualtyRecord[], yours: readonly CasualtyRecord[]): Found[] {
  const [a, b] = [allOf(mine), allOf(yours)]
  if (a === null || b === null) return []
  const text = (): string => `${measure} ${show(a)} and ${show(b)}`
  if (rangesMeet(a, b)) return [found('figures-meet', MEET, text)]
  const [less, more] = a.high < b.low ? [a.high, b.low] : [b.high, a.low]
  if (less >= more * NEAR_SHARE || more - less <= NEAR_COUNT) return [found('figures-near', NEAR, text)]
  return [found('figures-apart', less < more * FAR_SHARE && more - less >= FAR_COUNT ? FAR : BETWEEN, text)]
}

/** What is said of all, else the sum of the parts; one group against another of another class says nothing. */
function allOf(claims: readonly CasualtyRecord[]): Range | null {
  const all = claims.filter(isOfAnybody).map(rangeOf)
  if (all.length > 0) return { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) }
  return claims.length > 0 ? sumOf(claims) : null
}

function show({ low, high }: Range): string {
  return low === high ? String(low) : high === Number.POSITIVE_INFINITY ? `${low}+` : `${low}–${high}`
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}
