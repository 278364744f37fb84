/** Words that name an event: the longest trigger at each place, read as noun or verb by what stands beside it. */
import type { TriggerMention } from '../../model/event.js'
import type { Hit } from '../../model/hit.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { closeOfGap } from './gap.js'
import { isAdjective, isModifier, isNoVerb, readsAsNoun } from './part-of-speech.js'

/** Finds the triggers of every sentence, in order, none inside another. */
export function findTriggers(reader: Reader, kit: Kit): TriggerMention[] {
  const out: TriggerMention[] = []
  for (const sentence of reader.article.sentences) {
    let at = sentence.first
    // "suspended a ceasefire": the noun that closes the verb's gap is no second event.
    let closing = -1
    while (at < sentence.last) {
      const hit = triggerAt(reader, kit, at, sentence.last)
      if (hit === null || hit.last === closing || isInsideName(reader, hit) || isInsideUnknownName(reader, hit)) {
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
        by: 'triggers/lexicon',
      })
      const close = closeOfGap(reader, kit.lexicon.row('trigger', hit.row).lemma, hit.last, sentence.last)
      closing = close > hit.last ? close : -1
      at = hit.last
    }
  }
  return out
}

/** Verbs that only carry the noun of the event. */
const LIGHT = new Set(
  'carry launch conduct mount stage wage undertake perpetrate mastermind orchestrate commit sign hold issue begin start open order lead run host attend chair convene mediate broker'.split(
    ' ',
  ),
)
/** Papers whose signing is the event, where the noun alone is none. */
const PAPERS = /^sign \.\.\. (?:declaration|memorandum|roadmap|charter|protocol|decree|bill|law|order)$/
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
  for (const hit of reader.hits(at)) {
    if (hit.kind !== 'trigger' || hit.last > limit) continue
    const row = kit.lexicon.row('trigger', hit.row)
    const noun = row.pos === 'noun'
    // "US-backed": a participle tied to a name by a hyphen describes, it tells no event.
    if (!noun && reader.has(at - 1, Shape.dash) && reader.has(at, Shape.glued)) continue
    // "carried out an air strike": the noun names the event.
    const light = LIGHT.has(row.lemma.split(' ')[0] as string) && !PAPERS.test(row.lemma)
    if (!noun && light && nounFollows(reader, kit, at, limit)) continue
    if (closeOfGap(reader, row.lemma, hit.last, limit) < 0) continue
    // "taken out of its hands", "carried out of the house": the verb has another sense.
    if (!noun && reader.norm(hit.last - 1) === 'out' && hit.last - hit.first > 1 && reader.norm(hit.last) === 'of') continue
    const ambiguous = hit.last - hit.first === 1 || noun
    if (ambiguous && noun !== readsAsNoun(reader, hit)) continue
    if (noun ? isModifier(reader, hit) : isNoVerb(reader, hit) || isAdjective(reader, hit)) continue
    return hit
  }
  return null
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
