/** Claims that state the same harm again: `sameAs` points to the earlier one, and parts of an earlier total to their total. */
import type { Amount } from '../../../model/figure.js'
import type { Reader } from '../../../rule/reader.js'
import type { CasualtyDraft } from '../../draft.js'
import type { Facts } from '../../events/agreement.js'
import type { MentionIndex } from '../../mention-index.js'
import { isBlurred, isEqual, isMadePrecise, isRounded, isSameNumber } from './amounts.js'
import { nationOf } from './nation.js'
import { addsToOthers } from './novelty.js'
import { isDefinite, isSamePerson } from './one-person.js'
import { isOfTold, wholeOf } from './parts-of-told.js'
import { agree, type Setting, settingsOf } from './setting.js'
import { classOfSum, listsOf, partsThatMake, sumOf } from './sums.js'

/** How many claims back a repeat is looked for: more would be another report. */
const LOOK_BACK = 120

type Settings = ReadonlyMap<CasualtyDraft, Setting>

/** Sets `sameAs`, and `subsetOf` across sentences, on every later claim that needs it. */
export function linkRepeats(casualties: readonly CasualtyDraft[], reader: Reader, index: MentionIndex, facts: Facts): void {
  if (casualties.length < 2) return
  const settings = settingsOf(reader, index, casualties)
  let before: CasualtyDraft[] = []
  for (const list of listsOf(casualties)) {
    const earlier = (claim: CasualtyDraft): CasualtyDraft[] =>
      before.filter(
        (told) =>
          isCandidate(told, claim, (settings.get(told) as Setting).heading) &&
          (agree(settings.get(told) as Setting, settings.get(claim) as Setting, facts) ||
            isTitleOf(told, claim, settings.get(told) as Setting, settings.get(claim) as Setting)) &&
          !isOfOthers(reader, told, claim),
      )
    if (isPartOfBefore(reader, list, before, settings, facts)) {
      before = [...before, ...list].slice(-LOOK_BACK)
      continue
    }
    if (!linkParts(list, earlier)) for (const claim of list) linkOne(reader, claim, earlier(claim), settings)
    before = [...before, ...list].slice(-LOOK_BACK)
  }
}

/** "Among the dead were nine women": part of the last total told that may be meant. */
function isPartOfBefore(
  reader: Reader,
  list: readonly CasualtyDraft[],
  before: readonly CasualtyDraft[],
  settings: Settings,
  facts: Facts,
): boolean {
  const [first] = list
  if (first === undefined || !isOfTold(reader, first) || first.scope === 'subset') return false
  const own = settings.get(first) as Setting
  const whole = wholeOf(
    list,
    before.filter(
      (told) =>
        isMeasureOf(told, first) &&
        list.every((claim) => classesAgree(told, claim)) &&
        isFact(told) &&
        agree({ ...(settings.get(told) as Setting), part: own.part }, own, facts),
    ),
  )
  if (whole === undefined) return false
  for (const claim of list) {
    makePart(claim, whole)
    claim.measure = whole.measure
    if (claim.period === 'incident') claim.period = whole.period
  }
  return true
}

/** The title's number in the first paragraph is the title's, however its place is told. */
function isTitleOf(told: CasualtyDraft, claim: CasualtyDraft, a: Setting, b: Setting): boolean {
  return a.heading && b.lead && (claim.amount.best ?? 0) >= TELLING && isSameNumber(told.amount, claim.amount)
}

/** "The victims were" takes up whatever befell them. */
function isMeasureOf(told: CasualtyDraft, claim: CasualtyDraft): boolean {
  return told.measure === claim.measure || (claim.by === 'casualties/of-told' && claim.measure === 'casualties')
}

/** People of two countries are not the same people. */
function isOfOthers(reader: Reader, told: CasualtyDraft, claim: CasualtyDraft): boolean {
  const nation = nationOf(reader, told)
  if (nation === null) return false
  const other = nationOf(reader, claim)
  return other !== null && other !== nation
}

/** A list whose sum was told before as one number: all of it is part of that number. */
function linkParts(list: readonly CasualtyDraft[], earlier: (claim: CasualtyDraft) => CasualtyDraft[]): boolean {
  const [first] = list
  const sum = list.length < 2 ? null : sumOf(list)
  if (first === undefined || sum === null || list.filter(({ scope }) => scope === 'total').length < 2) return false
  const told: Amount = { low: sum, best: sum, high: sum, quantifier: 'exact' }
  const whole = earlier(first).findLast(
    (claim) => isWhole(claim) && (isEqual(claim.amount, told) || (isMadePrecise(claim.amount, told) && !list.some(isDefinite))),
  )
  if (whole === undefined) return false
  for (const claim of list) makePart(claim, whole)
  return true
}

function linkOne(reader: Reader, claim: CasualtyDraft, earlier: readonly CasualtyDraft[], settings: Settings): void {
  if (claim.amount.quantifier === 'none') return
  if (addsToOthers(reader, claim)) {
    const same = otherOfList(claim, earlier)
    if (same !== undefined) claim.sameAs = same.sameAs ?? same
    return
  }
  const same =
    earlier.findLast((told) => restates(told, claim, settings.get(told) as Setting) && sharesNoun(told, claim)) ??
    earlier.findLast((told) => restates(told, claim, settings.get(told) as Setting))
  if (same !== undefined) {
    claim.sameAs = same.sameAs ?? same
    shareClass(claim.sameAs, claim)
    if (same.scope === 'total' && claim.scope === 'subset' && claim.subsetOf !== null) makePart(same, claim.subsetOf)
    return
  }
  const parts = partsThatMake(earlier, claim)
  if (parts[0] !== undefined) {
    claim.sameAs = parts[0]
    if (claim.victims.class === 'unknown') claim.victims = { ...claim.victims, class: classOfSum(parts) }
    return
  }
  // "two militants were detained … the commander was detained": one of those told of.
  if (claim.scope === 'subset' || !isOneOf(reader, claim)) return
  const whole = earlier.findLast((told) => isWhole(told) && classesAgree(told, claim))
  if (whole !== undefined) makePart(claim, whole)
}

/** "detained a leader and one suspect … The leader was detained … An additional suspect was detained": the rest of the list. */
function otherOfList(claim: CasualtyDraft, earlier: readonly CasualtyDraft[]): CasualtyDraft | undefined {
  const previous = earlier[earlier.length - 1]?.sameAs
  if (previous == null) return undefined
  return earlier.find(
    (told) =>
      told !== previous &&
      told.sentence === previous.sentence &&
      told.triggerFirst === previous.triggerFirst &&
      isEqual(told.amount, claim.amount) &&
      told.link.figure.what === claim.link.figure.what,
  )
}

/** "the commander", or one out of people told of without a number ("insurgents, including a commander"). */
function isOneOf(reader: Reader, claim: CasualtyDraft): boolean {
  return (isDefinite(claim) && reader.norm(claim.first) === 'the') || claim.by === 'casualties/including'
}

/** The same measure, both told of as fact or both not, in another sentence, over the same time. */
function isCandidate(told: CasualtyDraft, claim: CasualtyDraft, heading: boolean): boolean {
  return (
    told.measure === claim.measure &&
    told.sentence !== claim.sentence &&
    told.amount.quantifier !== 'none' &&
    (told.period === claim.period || (heading && told.period === 'incident')) &&
    isFact(told) === isFact(claim)
  )
}

function isFact({ status }: CasualtyDraft): boolean {
  return status === 'reported' || status === 'claimed'
}

function classesAgree({ victims: a }: CasualtyDraft, { victims: b }: CasualtyDraft): boolean {
  return a.class === b.class || [a.class, b.class].some((one) => one === 'unknown' || one === 'mixed')
}

function restates(told: CasualtyDraft, claim: CasualtyDraft, setting: Setting): boolean {
  if (!classesAgree(told, claim)) return false
  const one = told.scope === 'subset' && (isDefinite(claim) || (claim.amount.best === 1 && sharesNoun(told, claim)))
  if (told.scope !== claim.scope && !one && !isPartInTitle(told, claim, setting)) return false
  const sameEvent = told.event !== null && told.event === claim.event
  if (told.amount.best === 1 || claim.amount.best === 1)
    return isEqual(told.amount, claim.amount) && isSamePerson(told, claim, setting, sameEvent)
  const { amount: a } = told
  const { amount: b } = claim
  if (!nounsAgree(told, claim, sameEvent)) return false
  if (setting.heading && isRounded(a, b)) return true
  return isEqual(a, b) || isSameNumber(a, b) || isBlurred(a, b) || (mayMove(a, setting) && isMadePrecise(a, b))
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
const TELLING = 10

/** "two teachers" are not "two daughters": of civilians told by what they are, the nouns must be one. */
function nounsAgree(told: CasualtyDraft, claim: CasualtyDraft, sameEvent: boolean): boolean {
  const a = told.link.figure.what
  const b = claim.link.figure.what
  if (a === null || b === null || a === b || sameEvent || (claim.amount.low ?? 0) >= TELLING) return true
  if (told.victims.class !== 'civilian' || claim.victims.class !== 'civilian') return true
  return OPEN_NOUN.test(a) || OPEN_NOUN.test(b) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

/** The very same noun: such a claim goes before one that only may be meant. */
function sharesNoun({ link: a }: CasualtyDraft, { link: b }: CasualtyDraft): boolean {
  return a.figure.what !== null && a.figure.what === b.figure.what
}

/** A total of two or more that others may be part of. */
function isWhole({ scope, amount, sameAs }: CasualtyDraft): boolean {
  return scope === 'total' && sameAs === null && (amount.low ?? 0) >= 2
}

function makePart(claim: CasualtyDraft, whole: CasualtyDraft): void {
  claim.scope = 'subset'
  claim.subsetOf = whole
  if (claim.victims.class === 'unknown') claim.victims = { ...claim.victims, class: whole.victims.class }
}

function shareClass(told: CasualtyDraft, claim: CasualtyDraft): void {
  if (claim.victims.class === 'unknown') claim.victims = { ...claim.victims, class: told.victims.class }
  else if (told.victims.class === 'unknown') told.victims = { ...told.victims, class: claim.victims.class }
}
