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
import { makePartOfNext, makePartOfToll, makePartsOfSum, totalOf } from './totals.js'
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
