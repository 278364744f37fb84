/**
 * Totals and their parts in different sentences.
 *
 *     two soldiers and an interpreter were killed … the death of three US personnel      (a sum of what was told)
 *     Four people were killed … three soldiers and a policeman died                       (parts of what was told)
 */
import type { VictimClass } from '../../../model/figure.js'
import type { CasualtyDraft } from '../../draft.js'
import { classesAgree } from './restating.js'

/** So large a sum is hardly made by chance. */
const TELLING = 10

/** Claims that can be added up: whole, numbered, of their own. */
function isAddend({ scope, sameAs, amount }: CasualtyDraft): boolean {
  return scope === 'total' && sameAs === null && amount.best !== null && amount.quantifier !== 'none'
}

/** The members of one list that make up the total `later`, in order; empty when there are none. */
export function partsThatMake(candidates: readonly CasualtyDraft[], later: CasualtyDraft): readonly CasualtyDraft[] {
  if (later.amount.best === null || later.scope === 'subset') return []
  const byTrigger = new Map<number, CasualtyDraft[]>()
  for (const claim of candidates) {
    if (!isAddend(claim) || claim.sentence === later.sentence) continue
    // One word of harm befell them all: those of two attacks have each their own.
    const list = byTrigger.get(claim.triggerFirst)
    if (list === undefined) byTrigger.set(claim.triggerFirst, [claim])
    else list.push(claim)
  }
  for (const list of byTrigger.values()) {
    if (list.length < 2) continue
    if (list.reduce((total, { amount }) => total + (amount.best as number), 0) === later.amount.best) return list
  }
  return []
}

/**
 * What a claim and those right before it make up together, to the unit.
 *
 *     Strikes killed 28. … one on a house killed nine. Eleven were killed near a school, and eight died in a third.
 */
export function restOf(
  claim: CasualtyDraft,
  earlier: readonly CasualtyDraft[],
  anywhere: readonly CasualtyDraft[],
  isSummary: (told: CasualtyDraft) => boolean,
): readonly Part[] {
  const parts = partsOfWhole(claim, earlier)
  if (parts.length > 0) return parts
  // Of other places or days as well only where the sum is hardly one by chance.
  const wide = partsOfWhole(claim, anywhere)
  const [first] = wide
  if (first === undefined) return []
  const least = wide.length > 2 || isSummary(first.whole) ? TELLING : 2 * TELLING
  return (first.whole.amount.best ?? 0) >= least ? wide : []
}

interface Part {
  readonly claim: CasualtyDraft
  readonly whole: CasualtyDraft
}

function partsOfWhole(claim: CasualtyDraft, earlier: readonly CasualtyDraft[]): readonly Part[] {
  if (claim.amount.best === null || claim.scope === 'subset') return []
  const addends = earlier.filter(isAddend)
  let sum = claim.amount.best
  for (let k = addends.length - 1; k > 0; k--) {
    const part = addends[k] as CasualtyDraft
    sum += part.amount.best as number
    const parts = [...addends.slice(k), claim]
    const oneVoice = isOneVoice(parts)
    const voicesOf = (told: CasualtyDraft): CasualtyDraft[] => [told, ...earlier.filter(({ sameAs }) => sameAs === told)]
    const whole = addends
      .slice(0, k)
      .findLast(
        (told) =>
          told.amount.best === sum &&
          told.sentence !== part.sentence &&
          (oneVoice ? isOneVoice([...voicesOf(told), ...parts]) : isReckoned(told)) &&
          parts.every((one) => classesAgree(told, one)),
      )
    if (whole !== undefined) return parts.map((one) => ({ claim: one, whole }))
  }
  return []
}

/** "The toll rose to 33": a report adds up what each side tells of its own. */
function isReckoned({ by, attribution }: CasualtyDraft): boolean {
  return attribution === null && (by === 'casualties/toll' || by === 'casualties/level')
}

/** Whether no two of the claims have different sources: another source's numbers are of another count. */
function isOneVoice(claims: readonly CasualtyDraft[]): boolean {
  const voices = new Set<string>()
  for (const { attribution } of claims) {
    const voice = attribution?.actor ?? (attribution?.speaker ? `${attribution.speaker.start}` : null)
    if (voice !== null) voices.add(voice)
  }
  return voices.size < 2
}

/** The class of a sum. */
export function classOfSum(parts: readonly CasualtyDraft[]): VictimClass {
  const classes = new Set(parts.map(({ victims }) => victims.class))
  return classes.size === 1 ? (parts[0] as CasualtyDraft).victims.class : 'mixed'
}

/** Claims of one list: the same word of harm in the same sentence. */
export function listsOf(claims: readonly CasualtyDraft[]): CasualtyDraft[][] {
  const out: CasualtyDraft[][] = []
  for (const claim of claims) {
    const list = out[out.length - 1]
    const first = list?.[0]
    if (list !== undefined && first?.sentence === claim.sentence && first.triggerFirst === claim.triggerFirst) list.push(claim)
    else out.push([claim])
  }
  return out
}

/** The sum of a list's own members, null where one of them has no number. */
export function sumOf(list: readonly CasualtyDraft[]): number | null {
  let sum = 0
  for (const { amount, scope } of list) {
    if (scope === 'subset') continue
    if (amount.best === null || amount.quantifier === 'none') return null
    sum += amount.best
  }
  return sum
}
