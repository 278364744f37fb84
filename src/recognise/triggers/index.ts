/** Words that name an event: the longest trigger at each place, read as noun or verb by what stands beside it. */
import type { TriggerMention } from '../../model/event.js'
import type { Hit } from '../../model/hit.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { kept } from '../../text/kept.js'
import { Shape } from '../../text/tokens.js'
import { closeOfGap } from './gap.js'
import { isAdjective, isModifier, isNoVerb, isOnStrike, readsAsNoun } from './part-of-speech.js'

const BY_LEXICON = 'triggers/lexicon'

/** Finds the triggers of every sentence, in order, none inside another. */
export function findTriggers(reader: Reader, kit: Kit): TriggerMention[] {
  const out: TriggerMention[] = []
  for (const sentence of reader.article.sentences) {
    let at = sentence.first
    // "suspended a ceasefire": the noun that closes the verb's gap is no second event.
    let closing = -1
    while (at < sentence.last) {
      const hit = triggerAt(reader, kit, at, sentence.last)
      if (hit === null || isClosing(hit, closing) || isInsideName(reader, hit) || isInsideUnknownName(reader, hit)) {
        if (hit !== null && !isClosing(hit, closing)) tellLoss(reader, hit, 'the word is part of a name')
        at++
        continue
      }
      out.push({
        start: reader.startOf(hit.first),
        end: reader.endOf(hit.last),
        sentence: sentence.index,
        first: hit.first,
        last: hit.last,
        row: hit.row,
        by: BY_LEXICON,
      })
      const close = closeOfGap(reader, kit.lexicon.row('trigger', hit.row).lemma, hit.last, sentence.last)
      closing = close > hit.last ? close : -1
      at = hit.last
    }
  }
  return out
}

/** Whether a hit holds the word that closes the gap of the verb before it ("peace talks with"). */
function isClosing(hit: Hit, closing: number): boolean {
  return hit.first < closing && closing <= hit.last
}

/** Verbs that only carry the noun of the event. */
const LIGHT = new Set(
  'carry launch conduct mount stage wage undertake perpetrate mastermind orchestrate commit sign hold issue begin start open order lead run host attend chair convene mediate broker'.split(
    ' ',
  ),
)
/** Papers whose signing is the event, where the noun alone is none. */
const PAPERS = /^sign \.\.\. (?:declaration|memorandum|roadmap|charter|protocol|decree|bill|law|order)$/
const isLight = kept((lemma) => LIGHT.has(lemma.split(' ')[0] as string) && !PAPERS.test(lemma))
/** How far behind a light verb its noun may stand. */
const LIGHT_REACH = 7

function nounFollows(reader: Reader, kit: Kit, at: number, limit: number): boolean {
  for (let i = at + 1; i < Math.min(limit, at + LIGHT_REACH); i++) {
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash)) return false
    if (
      reader
        .hits(i)
        .some((hit) => hit.kind === 'trigger' && kit.lexicon.row('trigger', hit.row).pos === 'noun' && readsAsNoun(reader, hit))
    )
      return true
  }
  return false
}

/** The longest trigger at a token whose part of speech fits its place. */
function triggerAt(reader: Reader, kit: Kit, at: number, limit: number): Hit | null {
  const hits = reader.hits(at)
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit
    if (hit.kind !== 'trigger' || hit.last > limit) continue
    const why = whyNone(reader, kit, hit, limit)
    if (why === null) return hit
    tellLoss(reader, hit, why)
  }
  return null
}

/** Why a word of the trigger table names no event here, or null. */
function whyNone(reader: Reader, kit: Kit, hit: Hit, limit: number): string | null {
  const { first, last } = hit
  const row = kit.lexicon.row('trigger', hit.row)
  const noun = row.pos === 'noun'
  // "US-backed": a participle tied to a name by a hyphen describes, it tells no event.
  if (!noun && reader.has(first - 1, Shape.dash) && reader.has(first, Shape.glued)) return 'tied by a hyphen, it only describes'
  if (isInIdiom(reader, kit, hit)) return 'it stands in a phrase that tells no event'
  // "carried out an air strike": the noun names the event.
  if (!noun && isLight(row.lemma) && nounFollows(reader, kit, first, limit)) return 'the noun behind it names the event'
  if (closeOfGap(reader, row.lemma, last, limit) < 0) return `the rest of "${row.lemma}" is not there`
  // "taken out of its hands", "carried out of the house": the verb has another sense.
  if (!noun && reader.norm(last - 1) === 'out' && last - first > 1 && reader.norm(last) === 'of')
    return 'the verb has another sense before "of"'
  if (isMarch(reader, hit)) return 'here it is a month'
  // "will march on Friday", "opened fire on Monday": the preposition is of the day.
  if (!noun && reader.norm(last - 1) === 'on' && isDay(reader, last)) return 'its "on" is of the day behind it'
  if (!noun && row.lemma === 'fire' && isDismissal(reader, hit)) return 'somebody is dismissed'
  // "the army, supported by militias, recaptured": who helped.
  if (!noun && HELPED.test(reader.norm(first)) && reader.isMark(first - 1, ',') && reader.norm(last) === 'by')
    return 'it tells who helped'
  if (!noun && isLeavingTo(reader, hit)) return 'it tells in what state something is left'
  const ambiguous = last - first === 1 || noun
  if (ambiguous && noun !== readsAsNoun(reader, hit))
    return `not the ${row.pos} "${row.lemma}": here it is a ${noun ? 'verb' : 'noun'}`
  if (noun) return isModifier(reader, hit) ? 'it only describes the noun behind it' : null
  if (isNoVerb(reader, hit) || isOnStrike(reader, hit)) return 'here it is no verb'
  return isAdjective(reader, hit) ? 'here it is an adjective' : null
}

/** "heart attack", "trade war": a phrase that holds the word and has another sense. */
function isInIdiom(reader: Reader, kit: Kit, { first, last }: Hit): boolean {
  for (let at = first; at >= Math.max(0, first - IDIOM_REACH); at--)
    for (const hit of reader.hits(at))
      if (hit.kind === 'not-event' && hit.last >= last && IDIOM.test(kit.lexicon.row('not-event', hit.row).kind)) return true
  return false
}
const IDIOM = /^(?:idiom|illness)$/
/** How far before the word its phrase may begin. */
const IDIOM_REACH = 5

/** "a rise of 23% on March": the month, in running text. */
function isMarch(reader: Reader, { first, last }: Hit): boolean {
  const { first: from, block } = reader.sentenceAt(first)
  if (last - first > 1 || reader.norm(first) !== 'march' || !reader.isCapital(first) || first === from) return false
  return reader.article.blocks[block]?.kind === 'paragraph'
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/
/** "fired its prime minister": a post is the object. */
function isDismissal(reader: Reader, { last }: Hit): boolean {
  const at = /^(?:its|the|his|her|their|a|an)$/.test(reader.norm(last)) ? last + 1 : last
  return at > last && reader.hit(at, 'title') !== undefined
}

/** "Friday", "3 May", "May 3" */
function isDay(reader: Reader, at: number): boolean {
  if (DAY.test(reader.norm(at))) return true
  return reader.has(at, Shape.digit) && DAY.test(reader.norm(at + 1)) && reader.isCapital(at + 1)
}
const HELPED = /^(?:supported|backed|assisted|aided|helped)$/

/** How long the phrase of what is left may be. */
const LEFT_REACH = 7

/** ", leaving the militia to guard them": nobody goes away. */
function isLeavingTo(reader: Reader, { first, last }: Hit): boolean {
  if (reader.norm(first) !== 'leaving' || !reader.isMark(first - 1, ',')) return false
  for (let at = last + 1; at < last + LEFT_REACH; at++) {
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
    if (/^(?:to|with|without|in|dead|vulnerable|exposed|open|homeless)$/.test(reader.norm(at))) return true
  }
  return false
}

function tellLoss(reader: Reader, { first, last }: Hit, why: string): void {
  reader.onLoss?.({ kind: 'trigger', first, last, by: BY_LEXICON, why })
}

/** A capital beside a capital in running text: part of a name that nobody knows ("Liberation Front"). */
function isInsideUnknownName(reader: Reader, hit: Hit): boolean {
  const sentence = reader.sentenceAt(hit.first)
  if (!reader.isCapital(hit.first) || hit.first === sentence.first) return false
  const kind = reader.article.blocks[sentence.block]?.kind
  if (kind === 'title' || kind === 'heading' || kind === 'standfirst') return false
  const beside = (at: number): boolean =>
    at >= sentence.first && at < sentence.last && reader.isCapital(at) && !(at === sentence.first)
  return beside(hit.first - 1) || beside(hit.last)
}

/** A trigger word that is part of a longer known name ("Operation Inherent Resolve", "Front for the Liberation …"). */
function isInsideName(reader: Reader, hit: Hit): boolean {
  for (let back = 0; back <= 8 && hit.first - back >= 0; back++) {
    for (const other of reader.hits(hit.first - back)) {
      if (
        (other.kind === 'actor' || other.kind === 'institution') &&
        other.last >= hit.last &&
        other.last - other.first > hit.last - hit.first &&
        reader.isCapital(hit.first)
      )
        return true
    }
  }
  return false
}
