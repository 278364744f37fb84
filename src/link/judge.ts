/**
 * Whether two tellings are of one happening: a sum of weighed reasons, or a veto.
 *
 * Days that do not meet, places apart and types of different kinds are vetoes. All else adds to the score or takes from it; what a
 * report leaves out does neither. The weights are set by hand: a day, a town and a type are not enough by themselves where
 * a town sees two attacks on one day, so that an actor, a figure, or both reports being about it has to come in.
 */

import { type Found, found } from './found.js'
import { actorReasons } from './judge-actors.js'
import { figureReasons } from './judge-figures.js'
import { kindOf, typeFit } from './kind.js'
import { type Nearness, nearnessOf } from './setting.js'
import type { Telling } from './telling.js'
import { daysBetween, spanOf } from './window.js'

/** From here on two tellings are put together. */
export const THRESHOLD = 8
/** A pair of reports that leave things out may score less than the pair that brings their groups together. */
export const AVERAGE = THRESHOLD - 1.5

export interface Judgement {
  readonly score: number
  readonly reasons: readonly Found[]
}

/** The reasons for and against; null when the two cannot be one happening. */
export function judge(a: Telling, b: Telling): Judgement | null {
  const fit = typeFit(a.event, b.event)
  if (fit === 'apart') return null
  const apart = daysBetween(a.window, b.window)
  if (apart > 1) return null
  const nearness = nearnessOf(a.setting, b.setting)
  if (nearness === 'apart') return null
  const figures = figureReasons(a, b)
  if (apart === 1 && !isDistinctive(figures)) return null
  const reasons = [
    ...dateReasons(a, b, apart),
    ...placeReasons(a, b, nearness),
    ...typeReasons(a, b, fit),
    ...actorReasons(a, b),
    ...figures,
    ...wordReasons(a, b),
  ]
  return { score: round(reasons.reduce((sum, { weight }) => sum + weight, 0)), reasons }
}

/** Weights have one decimal; sums of them shall print so. */
function round(score: number): number {
  return Math.round(score * 100) / 100
}

/** Two reports may date a night differently; then their figures have to be one and the same, and no common ones. */
function isDistinctive(figures: readonly Found[]): boolean {
  return figures.filter(({ code, weight }) => code === 'same-figure' && weight >= 1.8).length >= 2
}

/** By how many days the coarser of two dates is known. */
const DATE_WEIGHTS: readonly (readonly [days: number, weight: number])[] = [
  [1, 3],
  [3, 2.5],
  [8, 2],
  [45, 1.5],
  [100, 1],
  [400, 0.5],
]
/** News of an undated happening is not older than this. */
const FRESH_DAYS = 14

function dateReasons(a: Telling, b: Telling, apart: number): Found[] {
  if (apart === 1) return [found('days-adjoin', 1, () => `${edtfOf(a)} and ${edtfOf(b)} adjoin`)]
  const span = Math.max(spanOf(a.window), spanOf(b.window))
  if (a.date !== null && b.date !== null) {
    const weight = DATE_WEIGHTS.find(([days]) => span <= days)?.[1] ?? 0
    if (weight > 0) {
      const text = (): string => (span === 1 ? `both on ${edtfOf(a)}` : `${edtfOf(a)} and ${edtfOf(b)} meet`)
      return [found(span === 1 ? 'same-day' : 'dates-meet', weight, text)]
    }
  }
  const gap = newsGap(a, b)
  if (gap === null || gap < 0 || gap > FRESH_DAYS) return []
  return [found('published-near', 1, () => `published within ${gap} days of it`)]
}

/** Days from the one dated happening to the other's news, or between two articles on undated ones. */
function newsGap(a: Telling, b: Telling): number | null {
  if (a.published === null || b.published === null) return null
  if (isBounded(a) && !isBounded(b)) return b.published - (a.window.to as number)
  if (isBounded(b) && !isBounded(a)) return a.published - (b.window.to as number)
  return isBounded(a) ? null : Math.abs(a.published - b.published)
}

function isBounded({ window, date }: Telling): boolean {
  return date !== null && Number.isFinite(spanOf(window))
}

function edtfOf({ date }: Telling): string {
  return date?.value ?? 'no date'
}

const PLACE_WEIGHTS: Readonly<Record<Exclude<Nearness, 'apart'>, number>> = {
  same: 3,
  near: 2,
  by: 1,
  inside: 1.2,
  'one-area': 0.8,
  'one-country': 0.5,
  unknown: 0,
  elsewhere: -2,
}
/** An area or a country is where politics is done; for an attack it says little. */
const AREA_WEIGHT = 1.5

function placeReasons(a: Telling, b: Telling, nearness: Exclude<Nearness, 'apart'>): Found[] {
  const names = (): string => (placeOf(a) === placeOf(b) ? `both in ${placeOf(a)}` : `${placeOf(a)} and ${placeOf(b)}`)
  switch (nearness) {
    case 'unknown':
      return []
    case 'same': {
      const isSpot = a.setting.level === 'spot' && b.setting.level === 'spot'
      return [found('same-place', isSpot ? PLACE_WEIGHTS.same : AREA_WEIGHT, () => `both in ${placeOf(a)}`)]
    }
    case 'one-country':
      return [found('same-country', isPolitics(a) ? AREA_WEIGHT : PLACE_WEIGHTS[nearness], names)]
    case 'inside':
    case 'one-area':
      return [found('inside-place', PLACE_WEIGHTS[nearness], () => `${names()}: one area`)]
    default:
      return [
        found('near-place', PLACE_WEIGHTS[nearness], () => `${names()}${nearness === 'elsewhere' ? ' differ' : ' are near'}`),
      ]
  }
}

function placeOf({ setting }: Telling): string {
  return setting.spots[0]?.record.name ?? 'nowhere'
}

function isPolitics({ event }: Telling): boolean {
  return event.type === 'strategic' || event.type === 'meeting'
}

function typeReasons({ event: a }: Telling, { event: b }: Telling, fit: 'same' | 'fits' | 'odd'): Found[] {
  const reasons =
    fit === 'same'
      ? [found('same-type', 1, () => `both ${a.type}`)]
      : [found('type-fits', fit === 'fits' ? 0.5 : -0.5, () => `${a.type} and ${b.type}`)]
  const [kind, other] = [kindOf(a), kindOf(b)]
  if (kind === null || other === null) return reasons
  if (kind === other) return [...reasons, found('same-kind', 0.5, () => `both ${kind}`)]
  // A suicide bomb is no air strike; a raid may be told as clash and as arrest.
  return a.type === b.type ? [...reasons, found('same-kind', -1.5, () => `${kind} and ${other}`)] : reasons
}

/** Words that name any act of force tell none from another. */
const COMMON_STEMS: ReadonlySet<string> = new Set(
  'attac kill kille strik hit incid opera targe wound injur assau viole clash fight battl event casua death dead die die said say'.split(
    ' ',
  ),
)
/** Sentences with so many words in common are one agency's. */
const COPIED_SHARE = 0.8
const COPIED_WORDS = 8
/** "Benin joined the force in May", "Togo joined the force in May": one name makes another story. */
const COPIED_MARKS = 0.9

function wordReasons(a: Telling, b: Telling): Found[] {
  const reasons: Found[] = []
  const shared = [...a.stems].filter((stem) => stem.length > 2 && !COMMON_STEMS.has(stem) && b.stems.has(stem))
  if (shared.length > 0) {
    const weight = isPolitics(a) ? 1 : 0.5
    reasons.push(found('same-word', weight, () => `“${a.event.trigger.quote}” and “${b.event.trigger.quote}”`))
  }
  if (areCopied(a, b)) reasons.push(found('same-words', 3, () => 'nearly the same sentence'))
  if (a.event.main && b.event.main) reasons.push(found('both-main', 0.5, () => 'both reports are about it'))
  return reasons
}

/** Whether two reports tell it in nearly the same words, and in the same names and numbers. */
export function areCopied(a: Telling, b: Telling): boolean {
  return (
    Math.min(a.words.size, b.words.size) >= COPIED_WORDS &&
    share(a.words, b.words) >= COPIED_SHARE &&
    share(a.marks, b.marks) >= COPIED_MARKS
  )
}

/** How much of two sets is in both. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a]
  if (smaller.size < larger.size * COPIED_SHARE) return 0
  let shared = 0
  for (const word of smaller) if (larger.has(word)) shared++
  return larger.size === 0 ? 1 : shared / (larger.size + smaller.size - shared)
}
