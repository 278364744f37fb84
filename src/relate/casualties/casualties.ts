/** Figures linked to words of harm → claims: of whom, said by whom, part of which total, said before or not. */
import type { Amount, Attribution, ClaimStatus, FigureMention, Measure, VictimClass } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { Report } from '../attribution.js'
import { attributionAt } from '../attribution.js'
import type { CasualtyDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import { findHarmLinks, type HarmLink, isSubset } from './harm-links.js'
import { findNamedVictims } from './named-victims.js'

/** The claims of one sentence. */
export function findCasualties(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  figures: readonly FigureMention[],
  reports: readonly Report[],
): CasualtyDraft[] {
  const links = [...findHarmLinks(reader, kit, sentence, figures), ...findNamedVictims(reader, kit, index, sentence, figures)]
  links.sort((a, b) => a.figure.first - b.figure.first || a.first - b.first)
  const out: CasualtyDraft[] = []
  for (const link of links) {
    const draft = draftOf(reader, kit, index, sentence, link, reports)
    const before = out[out.length - 1]
    if (before !== undefined && (link.rule === 'casualties/subset' || isSubset(reader, before.last, draft.first, link.figure))) {
      draft.scope = 'subset'
      draft.subsetOf = before.subsetOf ?? before
      if (draft.measure !== before.measure && link.rule === 'casualties/subset') draft.measure = before.measure
    }
    out.push(draft)
  }
  return out
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
  const victim = victimActor(index, sentence.index, figure)
  const noun = figure.noun
  return {
    start: figure.start,
    end: figure.end,
    first: figure.first,
    last: figure.last,
    triggerFirst: link.first,
    triggerLast: link.last,
    measure: link.measure,
    amount: figure.amount,
    victims: {
      text: noun === null ? reader.quote(figure.first, figure.last) : victimsText(reader, figure),
      actor: victim?.id ?? null,
      class: victimClass(reader, kit, index, sentence, figure, link, victim?.type ?? null),
    },
    scope: 'total',
    subsetOf: null,
    period: 'incident',
    status: statusOf(reader, kit, index, sentence, link, attribution),
    attribution,
    event: null,
    date: null,
    place: null,
    sameAs: null,
    trigger: reader.spanOf(link.first, link.last),
    sentence: sentence.index,
    by: link.rule,
  }
}

/** The words for the people, without the number and its hedge. */
function victimsText(reader: Reader, figure: FigureMention): string {
  if (figure.by !== 'figures/amount') return reader.quote(figure.first, figure.last)
  let first = figure.first
  while (
    first < figure.last - 1 &&
    (reader.hit(first, 'number') !== undefined ||
      reader.hit(first, 'hedge') !== undefined ||
      /^[\d,.]+$/.test(reader.surface(first)) ||
      /^(?:of|least|than|more|most|and|to|or|the)$/.test(reader.norm(first)))
  )
    first++
  return reader.quote(first, figure.last)
}

/** The actor whose mention lies in the figure's words: "two US soldiers", "24 ISIS commanders". */
function victimActor(index: MentionIndex, sentence: number, figure: FigureMention): { id: string; type: string } | null {
  const inside = index.actors(sentence).filter(({ mention }) => mention.first >= figure.first && mention.first < figure.last)
  const found = inside.find(({ mention }) => mention.last === figure.last) ?? inside[inside.length - 1]
  return found === undefined ? null : { id: found.actor.id, type: found.actor.type }
}

function victimClass(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  figure: FigureMention,
  link: HarmLink,
  actorType: string | null,
): VictimClass {
  const own = figure.persons?.class ?? 'unknown'
  if (own !== 'unknown') {
    // "members and US soldiers": nouns of two classes in one figure.
    return own
  }
  if (actorType === 'armed-group') return 'militant'
  if (actorType === 'civilians' || actorType === 'identity-group') return 'civilian'
  if (figure.named) {
    const near = index
      .actors(sentence.index)
      .find(
        ({ actor, mention }) => actor.type === 'armed-group' && mention.first >= figure.last && mention.first - figure.last <= 16,
      )
    if (near !== undefined) return 'militant'
  }
  // "three senior leadership figures" of a group named right before them share its class.
  for (let at = link.first - 1; at >= sentence.first; at--) {
    const hit = reader.hit(at, 'person-noun')
    if (hit !== undefined && hit.first < figure.first && figure.first - hit.last <= 8) {
      const row = kit.lexicon.row('person-noun', hit.row)
      if (row.collective !== 'yes' && row.class !== 'unknown') return row.class as VictimClass
    }
  }
  return 'unknown'
}

const DENYING = /^(?:not|never|n't|denied|denies|deny|denying)$/

function statusOf(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  link: HarmLink,
  attribution: Attribution | null,
): ClaimStatus {
  const from = Math.max(sentence.first, link.first - 6)
  for (let at = from; at < link.first; at++) {
    const word = reader.norm(at)
    if (DENYING.test(word) && link.figure.amount.quantifier !== 'none') return 'denied'
    const cue = reader.hit(at, 'cue')
    if (cue === undefined || cue.last > link.first) continue
    const status = kit.lexicon.row('cue', cue.row).status
    if (status === 'planned' || status === 'threatened') return 'planned'
    if (status === 'hypothetical') return 'hypothetical'
  }
  if (attribution === null) return 'reported'
  if (attribution.stance === 'denies') return 'denied'
  if (attribution.stance === 'claims' && isParty(index, attribution.actor)) return 'claimed'
  return link.claimed && isParty(index, attribution.actor) ? 'claimed' : 'reported'
}

/** Armed sides claim; observers, media and governments of third states report. */
function isParty(index: MentionIndex, actor: string | null): boolean {
  if (actor === null) return false
  const type = index.typeOf(actor)
  return type === 'armed-group' || type === 'state-forces'
}

/** The words that two claims of one harm share, for `sameAs`. */
export function sameHarm(a: { measure: Measure; amount: Amount }, b: { measure: Measure; amount: Amount }): boolean {
  return a.measure === b.measure && a.amount.low === b.amount.low && a.amount.high === b.amount.high
}
