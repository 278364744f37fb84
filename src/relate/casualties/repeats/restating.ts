/** Whether one claim may state again what an earlier one told: people, number and part of the report agree. */
import type { Amount } from '../../../model/figure.js'
import type { CasualtyDraft } from '../../draft.js'
import { isBlurred, isEqual, isMadePrecise, isRounded, isSameNumber } from './amounts.js'
import { isDefinite, isSamePerson } from './one-person.js'
import type { Setting } from './setting.js'

export type Settings = ReadonlyMap<CasualtyDraft, Setting>

/** Of one class, as far as both tell it. */
export function classesAgree({ victims: a }: CasualtyDraft, { victims: b }: CasualtyDraft): boolean {
  return a.class === b.class || [a.class, b.class].some((one) => one === 'unknown' || one === 'mixed')
}

/** The same person by name, whatever each sentence says he was. */
function isNamesake({ link: a, victims: told }: CasualtyDraft, { link: b, victims: claim }: CasualtyDraft): boolean {
  return a.figure.named && b.figure.named && claim.actor !== null && claim.actor === told.actor
}

/**
 * Whether `claim` states `told` again.
 * @param definite "the" before the claim takes up people who were told of
 */
export function restates(told: CasualtyDraft, claim: CasualtyDraft, settings: Settings, definite = false): boolean {
  const setting = settings.get(told) as Setting
  if (!classesAgree(told, claim) && !isNamesake(told, claim)) return false
  const one = told.scope === 'subset' && (isDefinite(claim) || (claim.amount.best === 1 && sharesNoun(told, claim)))
  if (told.scope !== claim.scope && !one && !(definite && isPartAgain(told, claim)) && !isPartInTitle(told, claim, setting))
    return false
  const sameEvent = told.event !== null && told.event === claim.event
  if (told.amount.best === 1 || claim.amount.best === 1)
    return isEqual(told.amount, claim.amount) && isSamePerson(told, claim, setting, settings.get(claim) as Setting, sameEvent)
  const { amount: a } = told
  const { amount: b } = claim
  if (!nounsAgree(told, claim, sameEvent)) return false
  if (setting.heading && isRounded(a, b)) return true
  const moves =
    (mayMove(a, setting) && isNear(told, claim, setting)) ||
    (isOneSource(told, claim) && sharesNoun(told, claim) && told.measure === claim.measure)
  return isEqual(a, b) || isSameNumber(a, b) || (isBlurred(a, b) && isNoNarrower(told, claim)) || (moves && isMadePrecise(a, b))
}

/** "…, including two officers, were killed. The two dead officers were named": a part, taken up by "the". */
function isPartAgain(told: CasualtyDraft, claim: CasualtyDraft): boolean {
  return told.scope === 'subset' && isEqual(told.amount, claim.amount) && sharesNoun(told, claim)
}

/** Told by two sources, both of them named. */
export function isOtherVoice({ attribution: a }: CasualtyDraft, { attribution: b }: CasualtyDraft): boolean {
  if (a === null || b === null) return false
  return a.actor !== b.actor || (a.actor === null && a.speaker?.start !== b.speaker?.start)
}

/** "71 were killed … dozens of militants were killed": a vague word for people of one kind is not for all. */
function isNoNarrower({ victims: told }: CasualtyDraft, { victims: claim }: CasualtyDraft): boolean {
  return told.class === claim.class || claim.class === 'unknown'
}

/** "Dozens dead … 54 were killed, doctors said … 83, lawyers said": once made precise, other numbers are other claims. */
export function isSettled(told: CasualtyDraft, claim: CasualtyDraft, before: readonly CasualtyDraft[]): boolean {
  if (isEqual(told.amount, claim.amount) || isSameNumber(told.amount, claim.amount)) return false
  return before.some(
    ({ sameAs, amount }) =>
      sameAs === told &&
      amount.best !== null &&
      amount.best !== claim.amount.best &&
      (amount.best !== told.amount.best || isOtherVoice(told, claim)),
  )
}

/** "killed more than 10 insurgents … killed 15 insurgents": one voice that comes to know more. */
function isOneSource({ attribution: a }: CasualtyDraft, { attribution: b }: CasualtyDraft): boolean {
  return a === null ? b === null : b !== null && a.actor !== null && a.actor === b.actor
}

/** How many sentences on a small vague word ("several bodies") may be made precise by another noun. */
const VAGUE_REACH = 4

function isNear(told: CasualtyDraft, claim: CasualtyDraft, { heading, lead }: Setting): boolean {
  return heading || lead || sharesNoun(told, claim) || claim.sentence - told.sentence <= VAGUE_REACH
}

/** A vague word may be made precise anywhere, a title's bound below it; elsewhere "more than 10" and then 12 are two claims. */
function mayMove({ quantifier }: Amount, { heading }: Setting): boolean {
  return quantifier === 'vague' || heading
}

/** A title tells the parts ("bomb kills 7; drone kills 13") of what the text sums up first. */
function isPartInTitle(told: CasualtyDraft, claim: CasualtyDraft, { heading }: Setting): boolean {
  return heading && told.scope === 'total' && claim.scope === 'subset' && isEqual(told.amount, claim.amount)
}

/** Who suffered by a noun that leaves it open, so that another may stand for it. */
const OPEN_NOUN =
  /^(?:person|civilian|man|woman|child|victim|body|corpse|resident|villager|casualty|fatality|death|life|other|local|national|citizen|worker)$/
/** So large a number is hardly said of two groups by chance. */
export const TELLING = 10

/** "two teachers" are not "two daughters": of civilians told by what they are, the nouns must be one. */
function nounsAgree(told: CasualtyDraft, claim: CasualtyDraft, sameEvent: boolean): boolean {
  const a = told.link.figure.what
  const b = claim.link.figure.what
  if (a === null || b === null || a === b || sameEvent || (claim.amount.low ?? 0) >= TELLING) return true
  if (told.victims.class !== 'civilian' || claim.victims.class !== 'civilian') return true
  return OPEN_NOUN.test(a) || OPEN_NOUN.test(b) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

/** The very same noun: such a claim goes before one that only may be meant. */
export function sharesNoun({ link: a }: CasualtyDraft, { link: b }: CasualtyDraft): boolean {
  return a.figure.what !== null && a.figure.what === b.figure.what
}
