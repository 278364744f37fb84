/** Claims that turn out to be parts of a total told before. */
import type { Amount } from '../../../model/figure.js'
import type { Reader } from '../../../rule/reader.js'
import type { CasualtyDraft } from '../../draft.js'
import { isEqual, isMadePrecise } from './amounts.js'
import { isDefinite } from './one-person.js'
import { isConfirmed } from './parts-of-told.js'
import { classesAgree } from './restating.js'
import { sumOf } from './sums.js'

/** A list whose sum was told before as one number: all of it is part of that number. */
export function linkParts(list: readonly CasualtyDraft[], earlier: (claim: CasualtyDraft) => CasualtyDraft[]): boolean {
  const [first] = list
  const sum = list.length < 2 ? null : sumOf(list)
  if (first === undefined || sum === null || list.filter(({ scope }) => scope === 'total').length < 2) return false
  const told: Amount = { low: sum, best: sum, high: sum, quantifier: 'exact' }
  const whole = earlier(first).findLast(
    (claim) =>
      isWhole(claim) &&
      list.every((part) => classesAgree(claim, part)) &&
      (isEqual(claim.amount, told) || (isMadePrecise(claim.amount, told) && !list.some(isDefinite))),
  )
  if (whole === undefined) return false
  for (const claim of list) makePart(claim, whole)
  return true
}

/** "several gunmen were killed … officials confirmed that the commander Wali was killed": he was one of them. */
export function linkConfirmed(
  reader: Reader,
  list: readonly CasualtyDraft[],
  earlier: (claim: CasualtyDraft) => CasualtyDraft[],
): boolean {
  const [first] = list
  if (first === undefined || !list.some(({ link }) => link.figure.named) || !isConfirmed(reader, first)) return false
  const told = earlier(first)
  // Told by name already, or told only in the title as one person.
  if (told.some(({ amount, link }) => amount.best === 1 && (link.figure.named || !isDefinite(first)))) return false
  const whole = told.findLast((claim) => isWhole(claim) && claim.amount.high === null)
  if (whole === undefined) return false
  for (const claim of list) makePart(claim, whole)
  return true
}

/** A total of two or more that others may be part of. */
export function isWhole({ scope, amount, sameAs }: CasualtyDraft): boolean {
  return scope === 'total' && sameAs === null && (amount.low ?? 0) >= 2
}

/** Makes a claim part of a total. */
export function makePart(claim: CasualtyDraft, whole: CasualtyDraft): void {
  claim.scope = 'subset'
  claim.subsetOf = whole
  if (claim.victims.class === 'unknown') claim.victims = { ...claim.victims, class: whole.victims.class }
}
