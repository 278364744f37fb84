/**
 * One person out of those the report has told of.
 *
 *     two militants were detained … the commander was detained      one of the wounded died      He was the fifth guide to be killed.
 *                                   ^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^
 */
import type { Reader } from '../../../rule/reader.js'
import type { CasualtyDraft } from '../../draft.js'
import { ORDINAL } from '../verb-group.js'
import { isDefinite } from './one-person.js'
import { sharesNoun } from './restating.js'

/** How many sentences back the one may be told who "was the fourth officer to die". */
const NTH_REACH = 2

/** "A guard was shot. He was the fourth guard to die this year": the one told last. */
export function nthOf(reader: Reader, claim: CasualtyDraft, before: readonly CasualtyDraft[]): CasualtyDraft | undefined {
  if (!isDefinite(claim) || !ORDINAL.test(reader.norm(claim.first + 1))) return undefined
  if (!/^(?:he|she)$/.test(reader.norm(claim.first - 2)) || !/^(?:was|is|became)$/.test(reader.norm(claim.first - 1)))
    return undefined
  return before.findLast(
    ({ amount, measure, sentence }) => amount.best === 1 && measure === claim.measure && claim.sentence - sentence <= NTH_REACH,
  )
}

/** "the commander", or one out of people told of without a number ("insurgents, including a commander"). */
export function isOneOf(reader: Reader, claim: CasualtyDraft): boolean {
  // "the twelfth worker to be killed" is one of others.
  const known = isDefinite(claim) && reader.norm(claim.first) === 'the' && !ORDINAL.test(reader.norm(claim.first + 1))
  if (known || claim.by === 'casualties/including') return true
  return isOneOut(reader, claim)
}

/** "one of the insurgents died" */
function isOneOut(reader: Reader, claim: CasualtyDraft): boolean {
  // "…, one of whom died": whom, its own sentence tells.
  return reader.norm(claim.first) === 'one' && reader.norm(claim.first + 1) === 'of' && reader.norm(claim.last - 1) !== 'whom'
}

/** Nouns for anybody harmed. */
const HARMED = /^(?:victim|casualty|fatality|hostage|captive|detainee|prisoner|insurgent|militant)$/

/** "one of the sons" is one of sons, "one of the dead" of anybody. */
export function isOutOf(reader: Reader, told: CasualtyDraft, claim: CasualtyDraft): boolean {
  const what = claim.link.figure.what
  return !isOneOut(reader, claim) || what === null || HARMED.test(what) || sharesNoun(told, claim)
}

/** Of more than so many nobody is "the father" or "the commander", unless the sentence before told of them. */
const FEW = 20
/** They are not counted among those they killed. */
const ATTACKER = /(?:^|\s)(?:bomber|attacker|assailant|gunman|shooter|perpetrator|hijacker)$/

/** Whether one told by "the" may be one of these people. */
export function isOfFew(told: CasualtyDraft, claim: CasualtyDraft): boolean {
  if (!isDefinite(claim)) return true
  if (ATTACKER.test(claim.link.figure.what ?? '') && told.victims.class !== 'militant') return false
  return (told.amount.low ?? 0) <= FEW || claim.sentence - told.sentence <= 1
}
