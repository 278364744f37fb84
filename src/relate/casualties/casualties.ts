/** Figures linked to words of harm → claims: of whom, said by whom, part of which total, over which time. */
import type { FigureMention } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { attributionAt, type Report } from '../attribution.js'
import type { CasualtyDraft, CountDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import { sharePeriods } from './carried-periods.js'
import type { Harm, HarmLink } from './harm.js'
import { findHarmLinks } from './harm-links.js'
import { harmedAmount } from './harmed-amount.js'
import { isLaidTo } from './laid-to.js'
import { findNamedVictims } from './named-victims.js'
import { type PartOfTold, partsOfThese } from './of-these.js'
import { periodOf } from './period.js'
import { rivalsOf } from './rivals.js'
import { linkSameList } from './same-list.js'
import { isSource, withoutSources } from './speakers.js'
import { statusOf } from './status.js'
import { isSubset } from './subset.js'
import { victimsOf } from './victims.js'
import { findHarms } from './words-of-harm.js'

/**
 * The claims of one sentence, in order.
 * @param told the claims of the sentences before
 * @param counts the other counted things of the sentences before
 */
export function findCasualties(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  figures: readonly FigureMention[],
  reports: readonly Report[],
  told: readonly CasualtyDraft[],
  counts: readonly CountDraft[],
): CasualtyDraft[] {
  const suffering = withoutSources(reader, figures, reports)
  const harms = findHarms(reader, kit, sentence)
  const out = harms.length === 0 ? [] : harmedOf(reader, kit, index, sentence, harms, suffering, reports)
  const isFree = ({ start }: FigureMention): boolean => !out.some((claim) => claim.start === start)
  const before = told.slice(-TOLD_REACH)
  const own = out.length
  for (const { figure, told: other } of rivalsOf(reader, sentence, suffering.filter(isFree), [...before, ...out])) {
    out.push(drawnFrom(reader, kit, index, sentence, figure, other, reports, 'casualties/level'))
    for (const part of out) makePartOfToll(reader, part, out)
  }
  for (const part of partsOfThese(reader, sentence, suffering.filter(isFree), [...before, ...out], counts))
    out.push(partOf(reader, kit, index, sentence, part, reports))
  return out.length === own ? out : out.sort((a, b) => a.first - b.first || a.triggerFirst - b.triggerFirst)
}

/** How many claims back the one may stand that "of these" takes up. */
const TOLD_REACH = 8

/** The claim of a part in whose sentence no word of harm stands: it befell them as it befell the others. */
function partOf(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  { figure, whole }: PartOfTold,
  reports: readonly Report[],
): CasualtyDraft {
  const draft = drawnFrom(reader, kit, index, sentence, figure, whole, reports, 'casualties/of-told')
  return { ...draft, period: whole.period, status: whole.status, scope: 'subset', subsetOf: whole }
}

/** The claim of a figure that takes its word of harm from one told before. */
function drawnFrom(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  figure: FigureMention,
  { measure, trigger, victims: told }: CasualtyDraft,
  reports: readonly Report[],
  rule: string,
): CasualtyDraft {
  const { first, last } = figure
  const link: HarmLink = { figure, measure, frame: 'told', first, last, claimed: false, rule }
  const draft = draftOf(reader, kit, index, sentence, link, reports)
  const victims = draft.victims.class === 'unknown' ? { ...draft.victims, class: told.class } : draft.victims
  return { ...draft, victims, trigger }
}

/** The claims that the words of harm of one sentence make. */
function harmedOf(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  harms: readonly Harm[],
  suffering: readonly FigureMention[],
  reports: readonly Report[],
): CasualtyDraft[] {
  const counted = findHarmLinks(reader, sentence, harms, suffering)
  // A name before its verb may be somebody else's: "condemned the killing of Jane Roe and accused …".
  const behindCue = reports.filter(({ last, speaker }) => speaker !== null && speaker.first >= last)
  const named = findNamedVictims(reader, index, sentence, harms, suffering, counted).filter(
    ({ figure }) => !isSource(reader, figure, behindCue),
  )
  const links = [...withoutAppositions(reader, counted, named), ...named]
  links.sort((a, b) => a.figure.first - b.figure.first || a.first - b.first)
  const out: CasualtyDraft[] = []
  for (const link of links) {
    const draft = draftOf(reader, kit, index, sentence, link, reports)
    // What a report compares with is of another time: without its date it would stand beside the report's own.
    if (link.rule === 'casualties/compared' && draft.period === 'incident') continue
    // "there was nobody left to die"
    if (draft.amount.quantifier === 'none' && draft.status === 'planned') continue
    const total = totalOf(reader, out, link)
    if (total !== null) {
      draft.scope = 'subset'
      draft.subsetOf = total
      if (draft.victims.class === 'unknown') draft.victims = { ...draft.victims, class: total.victims.class }
    }
    out.push(draft)
  }
  for (const draft of out) if (draft.by === 'casualties/among') makePartOfNext(draft, out)
  sharePeriods(reader, index, sentence, out)
  linkSameList(reader, out)
  for (const draft of out) makePartOfToll(reader, draft, out)
  for (const draft of out) makePartsOfSum(reader, draft, out)
  return out
}

/** "killed Anas Hassan, a police officer": the apposition tells of the person named, not of another. */
function withoutAppositions(reader: Reader, links: readonly HarmLink[], named: readonly HarmLink[]): HarmLink[] {
  const names = named.map(({ figure }) => figure)
  return links.filter(({ figure }) => {
    if (figure.by === 'figures/counted' || figure.by === 'figures/none') return true
    // "Omar Haddad, his driver and a guard": his driver is another.
    const theirs = /^(?:his|her|their)$/.test(reader.norm(figure.first))
    const after = !theirs && names.some(({ last }) => figure.first - last === 1 && reader.norm(last) === ',')
    const title = names.some(
      ({ first, last }) => (figure.first <= first && last <= figure.last) || (first - figure.last <= 1 && first >= figure.last),
    )
    // "The activist, identified as Maria Lopez, was shot": the name is told.
    const asNamed = names.some(
      ({ first }) => first >= figure.last && first - figure.last <= 4 && isNaming(reader, figure.last, first),
    )
    return !after && !title && !asNamed
  })
}

function isNaming(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:identified|named|called|known)$/.test(reader.norm(i))) return true
  return false
}

/** The claim that this one is a part of: the one before it, or that one's own total. */
function totalOf(reader: Reader, before: readonly CasualtyDraft[], link: HarmLink): CasualtyDraft | null {
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
function makePartOfNext(draft: CasualtyDraft, all: readonly CasualtyDraft[]): void {
  const total = all.find(({ first, measure, by }) => first > draft.last && measure === draft.measure && by !== draft.by)
  if (total === undefined) return
  draft.scope = 'subset'
  draft.subsetOf = total
}

/** How far behind a claim the verb that adds it to a toll may stand. */
const RAISING_REACH = 12

/** "Three of them died, bringing the toll to 20", "the toll rose to 31 after four more bodies were found": in the toll. */
function makePartOfToll(reader: Reader, part: CasualtyDraft, all: readonly CasualtyDraft[]): void {
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
function makePartsOfSum(reader: Reader, total: CasualtyDraft, all: readonly CasualtyDraft[]): void {
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

function draftOf(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  link: HarmLink,
  reports: readonly Report[],
): CasualtyDraft {
  const { figure } = link
  const attribution = attributionAt(reader, reports, figure.first)
  return {
    start: figure.start,
    end: figure.end,
    first: figure.first,
    last: figure.last,
    triggerFirst: link.first,
    triggerLast: link.last,
    link,
    measure: link.measure,
    amount: harmedAmount(reader, kit, figure),
    victims: victimsOf(reader, kit, index, sentence, link),
    scope: 'total',
    subsetOf: null,
    period: periodOf(reader, index, sentence, link),
    status: statusOf(reader, kit, index, sentence, link, attribution),
    attribution,
    event: null,
    date: null,
    place: null,
    sameAs: null,
    background: isLaidTo(reader, link, sentence.first),
    trigger: reader.spanOf(link.first, link.last),
    sentence: sentence.index,
    by: link.rule,
  }
}
