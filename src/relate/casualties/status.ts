/** How a claim is meant: reported, claimed by a party to it, denied, planned or hypothetical. */
import type { Attribution, ClaimStatus } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { MentionIndex } from '../mention-index.js'
import { isMay } from '../month-may.js'
import type { HarmLink } from './harm.js'
import { beforeAdverbs, isPurpose } from './verb-group.js'

/** How many tokens before the word of harm a cue may begin. */
const REACH = 6
const DENYING = /^(?:not|never|nt|denied|denies|deny|denying|didnt|wasnt|werent|isnt|hasnt|havent)$/
/** A clause begins or ends here: a cue before it says nothing of what stands behind. */
const EDGE =
  /^(?:[,;:“”"()]|who|which|that|whose|where|when|while|after|because|since|as|and|but|responsible|behind|into|over|about|following|amid)$/
/** How far before the word of harm a noun like "claim" may stand. */
const DENIAL_REACH = 14
/** Nouns for what somebody has told. */
const TOLD = /^(?:claims?|reports?|allegations?|accusations?|assertions?|suggestions?|rumou?rs?)$/
/** "attempted assassination of", "bid to": it did not come to it. */
const ATTEMPT =
  /^(?:attempt|attempts|attempted|attempting|tried|trying|plot|plots|plotted|plotting|failed|bid|intended|conspiracy|conspired|conspiring)$/

const FIGHTERS = /^(?:forces|fighters?|bombers?|troops|soldiers|men|units?|aircraft|jets?|drones?|gunmen|snipers?)$/
/** How far before "and captured" the subject may stand. */
const JOINED_REACH = 10

/** The status of a linked figure. */
export function statusOf(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  link: HarmLink,
  attribution: Attribution | null,
): ClaimStatus {
  const cued = cuedStatus(reader, kit, sentence, link)
  if (cued !== null) return cued
  if (isExpected(reader, link)) return 'hypothetical'
  if (isDeniedClaim(reader, link, sentence.first) || isUnfounded(reader, link, sentence)) return 'denied'
  if (attribution === null) return 'reported'
  if (attribution.stance === 'denies') return 'denied'
  if (isAside(reader, link, attribution)) return 'reported'
  const party = isParty(index, attribution.actor)
  const own = isOwnDeed(reader, link, sentence.first)
  if (attribution.stance === 'claims' && (party || own)) return 'claimed'
  return party && (link.claimed || own || isOwnBlow(reader, link)) ? 'claimed' : 'reported'
}

/** "the strike had killed 37 fighters", in the mouth of those who fight them. */
function isOwnBlow(reader: Reader, { first, figure, rule }: HarmLink): boolean {
  if (rule !== 'casualties/active' || !/^(?:militant|military)$/.test(figure.persons?.class ?? '')) return false
  let at = beforeAdverbs(reader, first)
  while (/^(?:had|has|have)$/.test(reader.norm(at))) at = beforeAdverbs(reader, at)
  return /^(?:strikes?|airstrikes?|raids?|operations?|shelling|fire|bombardments?|offensives?|attacks?)$/.test(reader.norm(at))
}

/** "the army said it had killed 40", "we captured nine": the source tells of what its own side did. */
function isOwnDeed(reader: Reader, { first }: HarmLink, from: number): boolean {
  let at = beforeAdverbs(reader, first)
  while (/^(?:had|has|have)$/.test(reader.norm(at))) at = beforeAdverbs(reader, at)
  // "had killed 12 and captured nine"
  if (reader.norm(at) === 'and')
    for (let i = at - 1; i >= Math.max(from, at - JOINED_REACH); i--) if (isSelf(reader, i)) return true
  if (isSelf(reader, at)) return true
  // "the military said troops had killed 14": the cue stands right before.
  return FIGHTERS.test(reader.norm(at)) && /^(?:its|our|their|said|says)$/.test(reader.norm(at - 1))
}

function isSelf(reader: Reader, at: number): boolean {
  if (/^(?:it|we|they)$/.test(reader.norm(at))) return true
  // "the spokesman said the group had killed 59 soldiers"
  return /^(?:group|movement|militia|faction|organi[sz]ation|insurgency)$/.test(reader.norm(at)) && reader.norm(at - 1) === 'the'
}

function cuedStatus(reader: Reader, kit: Kit, sentence: Sentence, link: HarmLink): ClaimStatus | null {
  // "bringing the total to 122": a number that names no harm itself is no verb behind "to".
  const purpose = link.first !== link.figure.first && isPurpose(reader, link, sentence.first)
  for (let at = link.first - 1; at >= Math.max(sentence.first, link.first - REACH); at--) {
    const word = reader.norm(at)
    if (EDGE.test(word)) break
    // "not more than six" bounds the number.
    const bounding = at >= link.figure.first && at < link.figure.last
    if (DENYING.test(word) && !bounding && link.figure.amount.quantifier !== 'none') return 'denied'
    if (ATTEMPT.test(word)) return 'hypothetical'
    if (isMay(reader, sentence, at)) continue
    for (const hit of reader.hits(at)) {
      if (hit.kind !== 'cue' || hit.last > link.first) continue
      const { status } = kit.lexicon.row('cue', hit.row)
      if (status === 'planned' || status === 'threatened') return 'planned'
      if (status === 'hypothetical' || status === 'foiled') return 'hypothetical'
    }
  }
  return purpose ? 'planned' : null
}

/** "claimed several attacks, including one that killed 12": what is claimed is the attack; the relative clause is the report's. */
function isAside(reader: Reader, { first }: HarmLink, { cue }: Attribution): boolean {
  if (!/^(?:that|which|who)$/.test(reader.norm(first - 1))) return false
  const { start, end } = reader.spanOf(first - 1, first)
  return cue.end < start && start - cue.end > 1 && end > cue.end
}

/** "the toll could reach 200", "is likely to exceed 100": what a toll may come to. */
function isExpected(reader: Reader, { rule, last, figure }: HarmLink): boolean {
  if (rule !== 'casualties/toll' && rule !== 'casualties/level') return false
  for (let at = last; at < figure.first; at++)
    if (/^(?:could|may|might|likely|expected|feared|would|will|set|bound)$/.test(reader.norm(at))) return true
  return false
}

/** "rejected the claim that 20 soldiers had been killed": what is denied stands behind the noun. */
function isDeniedClaim(reader: Reader, { first }: HarmLink, from: number): boolean {
  for (let at = first - 1; at > Math.max(from, first - DENIAL_REACH); at--) {
    if (reader.isMark(at, ';:.')) return false
    if (TOLD.test(reader.norm(at))) return /^that$/.test(reader.norm(at + 1)) && isDenial(reader, at - 1, from)
  }
  return false
}

/** "the report that two soldiers were wounded is absolutely unfounded" */
function isUnfounded(reader: Reader, { first, last }: HarmLink, sentence: Sentence): boolean {
  for (let at = last; at < Math.min(sentence.last, last + DENIAL_REACH); at++) {
    if (reader.isMark(at, ';:.')) return false
    if (!/^(?:unfounded|untrue|false|baseless|groundless|fabricated|incorrect)$/.test(reader.norm(at))) continue
    for (let i = first - 1; i > Math.max(sentence.first, first - DENIAL_REACH); i--)
      if (reader.norm(i) === 'that' && TOLD.test(reader.norm(i - 1))) return true
    return false
  }
  return false
}

function isDenial(reader: Reader, noun: number, from: number): boolean {
  for (let at = noun; at >= Math.max(from, noun - 3); at--)
    if (/^(?:reject|dismiss|deny|denie|refute|dispute)(?:s|d|ed|ing)?$/.test(reader.norm(at))) return true
  return false
}

/** Armed sides claim; observers, media and governments of third states report. */
function isParty(index: MentionIndex, actor: string | null): boolean {
  if (actor === null) return false
  const type = index.typeOf(actor)
  if (type === 'person') return index.speaksForParty(actor)
  return type === 'armed-group' || type === 'state-forces'
}
