/**
 * Totals and their parts in different sentences.
 *
 *     two soldiers and an interpreter were killed … the death of three US personnel      (a sum of what was told)
 *     Four people were killed … three soldiers and a policeman died                       (parts of what was told)
 */
import type { VictimClass } from '../../../model/figure.js'
import type { CasualtyDraft } from '../../draft.js'

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
 * What a further claim and the one before it make up together.
 *
 *     Four men were detained. … In one house three men were detained. … In the other an additional man was detained.
 */
export function restOf(
  claim: CasualtyDraft,
  earlier: readonly CasualtyDraft[],
): readonly { readonly claim: CasualtyDraft; readonly whole: CasualtyDraft }[] {
  const at = earlier.findLastIndex(isAddend)
  const before = earlier[at]
  if (before === undefined || claim.amount.best === null) return []
  const sum = (before.amount.best as number) + claim.amount.best
  const whole = earlier.slice(0, at).findLast((told) => isAddend(told) && told.amount.best === sum)
  if (whole === undefined || whole.sentence === before.sentence) return []
  return [
    { claim: before, whole },
    { claim, whole },
  ]
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
