/**
 * Parts and totals in one sentence.
 *
 *     35 people, including 12 children      Three of them died, bringing the toll to 20      20 were killed: seven in Goma, 13 in Sake
 *                          ^^^^^^^^^^^      ^^^^^^^^^^^^^                                                     ^^^^^          ^^
 */
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft } from '../draft.js'
import type { HarmLink } from './harm.js'
import { isSubset } from './subset.js'

/** The claim that this one is a part of: the one before it, or that one's own total. */
export function totalOf(reader: Reader, before: readonly CasualtyDraft[], link: HarmLink): CasualtyDraft | null {
  const previous = before.findLast(({ measure, last }) => measure === link.measure && last <= link.figure.first)
  if (previous === undefined || previous.amount.quantifier === 'none') return null
  const verbBetween = previous.triggerFirst >= previous.last && previous.triggerLast <= link.figure.first
  const from = verbBetween ? previous.triggerLast : previous.last
  const coordinated =
    previous.scope === 'subset' && link.first === previous.triggerFirst && [link.rule, 'casualties/named'].includes(previous.by)
  const part =
    link.rule === 'casualties/subset' || coordinated || isCondition(reader, link) || isSubset(reader, from, link.figure)
  if (!part) return null
  const total = previous.subsetOf ?? previous
  return isWithin(link, total) ? total : null
}

/** "30 wounded, three in critical condition": how some of the wounded are. */
function isCondition(reader: Reader, { first, last, measure, figure }: HarmLink): boolean {
  return measure === 'wounded' && figure.noun === null && reader.norm(first) === 'in' && reader.norm(last - 1) === 'condition'
}

/** "Four children were among 11 people killed": the total follows. */
export function makePartOfNext(draft: CasualtyDraft, all: readonly CasualtyDraft[]): void {
  const total = all.find(({ first, measure, by }) => first > draft.last && measure === draft.measure && by !== draft.by)
  if (total === undefined) return
  draft.scope = 'subset'
  draft.subsetOf = total
}

/** How far behind a claim the verb that adds it to a toll may stand. */
const RAISING_REACH = 12

/** "Three of them died, bringing the toll to 20", "the toll rose to 31 after four more bodies were found": in the toll. */
export function makePartOfToll(reader: Reader, part: CasualtyDraft, all: readonly CasualtyDraft[]): void {
  const toll = all.find(
    ({ measure, by, amount }) =>
      measure === part.measure && /\/(?:toll|level)$/.test(by) && (amount.low ?? 0) > (part.amount.low ?? 0),
  )
  if (toll === undefined || toll === part || part.scope === 'subset' || part.amount.quantifier === 'none') return
  const [from, to] = part.first < toll.first ? [part.last, toll.first] : [toll.last, part.first]
  const joint = part.first < toll.first ? /^(?:bringing|raising|taking|pushing|lifting|brings|brought|raised|took)$/ : /^after$/
  for (let i = from; i < Math.min(to, from + RAISING_REACH); i++) {
    if (/^[;:.]$/.test(reader.norm(i))) return
    if (!joint.test(reader.norm(i))) continue
    part.scope = 'subset'
    part.subsetOf = toll
    return
  }
}

/** "20 were killed in two attacks: a bomb …, killing seven, and a drone …, killing 13": what follows the colon adds up to it. */
export function makePartsOfSum(reader: Reader, total: CasualtyDraft, all: readonly CasualtyDraft[]): void {
  if (total.scope === 'subset' || total.amount.best === null) return
  const parts = all.filter(
    (claim) =>
      claim.first > total.triggerLast && claim.measure === total.measure && claim.scope === 'total' && claim.amount.best !== null,
  )
  const [first] = parts
  if (first === undefined || parts.length < 2 || !hasColon(reader, total.last, first.first)) return
  if (parts.reduce((sum, { amount }) => sum + (amount.best as number), 0) !== total.amount.best) return
  for (const part of parts) {
    part.scope = 'subset'
    part.subsetOf = total
  }
}

function hasColon(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[:—–]$/.test(reader.norm(i))) return true
  return false
}

/** A part is no larger than its total. */
function isWithin({ figure }: HarmLink, total: CasualtyDraft): boolean {
  return total.amount.high === null || (figure.amount.low ?? 0) <= total.amount.high
}
