/** Claims that state the same harm again: `sameAs` points to the earlier one, and parts of an earlier total to their total. */
import type { Reader } from '../../../rule/reader.js'
import type { CasualtyDraft } from '../../draft.js'
import type { Facts } from '../../events/agreement.js'
import type { MentionIndex } from '../../mention-index.js'
import { isEqual, isMadePrecise, isSameNumber } from './amounts.js'
import { nationOf } from './nation.js'
import { addsToOthers } from './novelty.js'
import { isOfFew, isOneOf, isOutOf, nthOf } from './one-of-told.js'
import { isCalled, isDefinite, isNamedOf } from './one-person.js'
import { isWhole, linkConfirmed, linkParts, makePart } from './parts.js'
import { isOfTold, isOutOfNumber, wholeOf } from './parts-of-told.js'
import { classesAgree, isOtherVoice, isSettled, restates, type Settings, sharesNoun } from './restating.js'
import { agree, type Setting, settingsOf } from './setting.js'
import { classOfSum, listsOf, partsThatMake, restOf } from './sums.js'

/** How many claims back a repeat is looked for: more would be another report. */
const LOOK_BACK = 120

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
    if (!linkParts(list, earlier) && !linkConfirmed(reader, list, earlier))
      for (const claim of list) {
        const nth = nthOf(reader, claim, before)
        if (nth !== undefined) {
          claim.sameAs = nth.sameAs ?? nth
          continue
        }
        // The parts of a total may lie in several places.
        const anywhere = before.filter((told) => isComparable(told, claim, (settings.get(told) as Setting).heading))
        linkOne(reader, claim, earlier(claim), anywhere, settings, list.length === 1)
      }
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
  const outOf = before.findLast((told) => isOutOfNumber(reader, told, first) && classesAgree(told, first) && isFact(told))
  const whole =
    outOf?.subsetOf ??
    outOf ??
    wholeOf(
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

/** The title's number, or its bound made precise: "abduct scores", and then "over 60 others were abducted". */
function isTitled(told: CasualtyDraft, claim: CasualtyDraft): boolean {
  return isEqual(told.amount, claim.amount) || isMadePrecise(told.amount, claim.amount)
}

/** Two or three may be told of two places by a title; more are hardly so by chance. */
const TITLED = 4

/** The title's number in the first paragraph is the title's, however its place is told. */
function isTitleOf(told: CasualtyDraft, claim: CasualtyDraft, a: Setting, b: Setting): boolean {
  return a.heading && b.lead && (claim.amount.best ?? 0) >= TITLED && isSameNumber(told.amount, claim.amount)
}

/** "The victims were" takes up whatever befell them. */
function isMeasureOf(told: CasualtyDraft, claim: CasualtyDraft): boolean {
  return told.measure === claim.measure || claim.measure === 'casualties'
}

/** People of two countries are not the same people. */
function isOfOthers(reader: Reader, told: CasualtyDraft, claim: CasualtyDraft): boolean {
  const nation = nationOf(reader, told)
  if (nation === null) return false
  const other = nationOf(reader, claim)
  return other !== null && other !== nation
}

function linkOne(
  reader: Reader,
  claim: CasualtyDraft,
  earlier: readonly CasualtyDraft[],
  anywhere: readonly CasualtyDraft[],
  settings: Settings,
  alone: boolean,
): void {
  // "the figure is 24" is told beside another, as another.
  if (claim.amount.quantifier === 'none' || claim.link.frame === 'told') return
  const isSummary = (told: CasualtyDraft): boolean => {
    const { heading, lead } = settings.get(told) as Setting
    return heading || lead
  }
  if (addsToOthers(reader, claim)) {
    // What is new to the first paragraph is so to other reports, not to its own title.
    const title = earlier.findLast((told) => {
      const { heading } = settings.get(told) as Setting
      return heading && (settings.get(claim) as Setting).lead && isTitled(told, claim) && restates(told, claim, settings)
    })
    const same = title ?? otherOfList(claim, earlier)
    if (same !== undefined) claim.sameAs = same.sameAs ?? same
    else for (const part of restOf(claim, earlier, anywhere, isSummary)) makePart(part.claim, part.whole)
    return
  }
  const definite = /^(?:the|these|those|both)$/.test(reader.norm(claim.first - 1))
  const meant = earlier.filter(
    (told) =>
      restates(told, claim, settings, definite) &&
      !isSettled(told, claim, anywhere) &&
      !(addsToOthers(reader, told) && isOtherVoice(told, claim)),
  )
  const same =
    meant.findLast((told) => sharesNoun(told, claim)) ??
    meant.at(-1) ??
    earlier.findLast(
      (told) => isNamedOf(reader, told, claim) && ((settings.get(told) as Setting).heading || isCalled(reader, told, claim)),
    )
  if (same !== undefined) {
    claim.sameAs = same.sameAs ?? same
    if (claim.scope === 'total' && same.subsetOf !== null && definite) makePart(claim, same.subsetOf)
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
  const rest = restOf(claim, earlier, anywhere, isSummary)
  for (const part of rest) makePart(part.claim, part.whole)
  if (rest.length > 0) return
  // "two militants were detained … the commander was detained": one of those told of.
  // "the driver and nine passengers" are told of for the first time.
  if (claim.scope === 'subset' || (isDefinite(claim) && !alone) || !isOneOf(reader, claim)) return
  // "several other insurgents" are others than he.
  const whole = earlier.findLast(
    (told) =>
      isWhole(told) &&
      classesAgree(told, claim) &&
      isOutOf(reader, told, claim) &&
      !addsToOthers(reader, told) &&
      isOfFew(told, claim),
  )
  if (whole !== undefined) makePart(claim, whole)
}

/** "detained a leader and one suspect … The leader was detained … An additional suspect was detained": the rest of the list. */
function otherOfList(claim: CasualtyDraft, earlier: readonly CasualtyDraft[]): CasualtyDraft | undefined {
  const previous = earlier[earlier.length - 1]?.sameAs
  if (previous == null) return undefined
  return earlier.find(
    (told) =>
      told !== previous &&
      told !== previous.subsetOf &&
      told.sentence === previous.sentence &&
      told.triggerFirst === previous.triggerFirst &&
      isEqual(told.amount, claim.amount) &&
      told.link.figure.what === claim.link.figure.what,
  )
}

/** The same measure, both told of as fact or both not, in another sentence, over the same time. */
function isCandidate(told: CasualtyDraft, claim: CasualtyDraft, heading: boolean): boolean {
  return told.sentence !== claim.sentence && isComparable(told, claim, heading)
}

function isComparable(told: CasualtyDraft, claim: CasualtyDraft, heading: boolean): boolean {
  return (
    told.measure === claim.measure &&
    told.amount.quantifier !== 'none' &&
    (told.period === claim.period || (heading && told.period === 'incident')) &&
    isFact(told) === isFact(claim)
  )
}

function isFact({ status }: CasualtyDraft): boolean {
  return status === 'reported' || status === 'claimed'
}

function shareClass(told: CasualtyDraft, claim: CasualtyDraft): void {
  if (claim.victims.class === 'unknown') claim.victims = { ...claim.victims, class: told.victims.class }
  else if (told.victims.class === 'unknown') told.victims = { ...told.victims, class: claim.victims.class }
}
