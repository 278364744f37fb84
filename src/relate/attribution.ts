/**
 * Who says so: the reporting words of a sentence and their speakers.
 *
 *     …, US officials said.        According to the Observatory, …        X told The National that …
 *        ^^^^^^^^^^^^ speaker       ^^^^^^^^^^^^ cue                        ^ speaker
 */
import type { Attribution, Stance } from '../model/figure.js'
import type { Sentence } from '../model/segmented.js'
import type { Kit } from '../rule/kit.js'
import type { Reader } from '../rule/reader.js'
import { isTied } from '../rule/tied.js'
import { kept } from '../text/kept.js'
import { isPlural } from '../text/plural.js'
import type { ActorAt, MentionIndex } from './mention-index.js'
import { CONDITION, isBelieved, isDescribing, isNoSource, isNounHere, isOtherSense, opensClaim } from './no-report.js'
import { areTitles, speakerOf } from './speaker.js'
import { segmentStart, sourceWords, subjectWords, type Words } from './speaker-words.js'

/** A reporting cue of a sentence with its speaker. */
export interface Report {
  readonly first: number
  readonly last: number
  readonly actor: string | null
  /** The words that name the speaker, known or not. */
  readonly speaker: Words | null
  readonly stance: Stance
}

/** Verbs that always give a source; the others count only with an actor as their subject close by. */
const SURE = new Set(
  'put give say tell add report announce claim deny confirm state declare warn note stress explain argue believe insist allege affirm reveal estimate describe indicate write admit acknowledge according'.split(
    ' ',
  ),
)

const isSure = kept((phrase) => SURE.has(phrase.split(' ')[0] as string))

/** All reporting cues of one sentence, in order. */
export function findReports(reader: Reader, kit: Kit, index: MentionIndex, sentence: Sentence): Report[] {
  const out: Report[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    if (reader.hit(at, 'reporting') === undefined) continue
    const hit = reader.hits(at).find((candidate) => candidate.kind === 'reporting' && candidate.last <= sentence.last)
    if (hit === undefined) continue
    const row = kit.lexicon.row('reporting', hit.row)
    if (row.pos === 'noun') continue
    const stance = row.stance as Stance
    if (row.pos === 'phrase') {
      if (!/ (?:by|to|from|with|of|that)$|^(?:according|citing|quoting|per|as)/.test(row.phrase as string)) continue
      if (isLaid(reader, kit, sentence, hit.first)) continue
      if (reader.norm(at) === 'per' && reader.norm(hit.last) === 'cent') continue
      const source = sourceAfter(reader, index, sentence.index, hit.last)
      if (source === null && !/^according/.test(row.phrase as string)) continue
      const words = source?.mention ?? sourceWords(reader, sentence, hit.last)
      const named = source ?? (words === null ? null : namedBehind(reader, index, sentence.index, words.last))
      out.push({ first: hit.first, last: hit.last, actor: named?.actor.id ?? null, speaker: words, stance })
    } else {
      if ((hit.form === 'participle' || hit.form === 'past') && isPassive(reader, at)) continue
      if (hit.form === 'base' && !isFiniteForm(reader, at)) continue
      if (isDescribing(reader, at, hit.last) || isOtherSense(reader, at, hit.last)) continue
      if ((hit.form === 'participle' || hit.form === 'past') && isBelieved(reader, hit.last)) continue
      if ((hit.form === 'participle' || hit.form === 'past') && CONDITION.test(reader.norm(at - 1))) continue
      if ((hit.form === 'base' || hit.form === 'third') && isNounHere(reader, at, hit.last)) continue
      if (/^claim/.test(reader.norm(at)) && hit.last - at === 1 && !opensClaim(reader, hit.last)) continue
      const before = out[out.length - 1]
      // "The group denied shelling civilians and said": one subject of both verbs, whoever else is named between.
      if (before !== undefined && isJoinedVerb(reader, sentence, at, before)) {
        out.push({ ...before, first: hit.first, last: hit.last, stance })
        at = hit.last - 1
        continue
      }
      const speaker = speakerOf(reader, index, sentence, at, hit.last, stance)
      const words = speaker?.mention ?? subjectWords(reader, index, sentence, at, hit.last)
      // "said the head of the region, Jane Roe"
      const apposed = speaker === null && words !== null && words.first >= hit.last
      const named = apposed ? namedBehind(reader, index, sentence.index, words.last) : null
      if (words !== null && isNoSource(reader, words)) continue
      // "a curfew, declared in May, led to": a participle that describes.
      if (words === null && reader.norm(at - 1) === ',' && /^(?:in|on|by|after|last|during)$/.test(reader.norm(hit.last)))
        continue
      const sure = isSure(row.phrase as string)
      if (speaker !== null || (sure && (hit.form !== 'base' || isPluralSubject(reader, words, at)))) {
        // "…, saying it had killed four": who spoke before goes on; "a report by the centre indicates": the centre speaks.
        // "The network put the toll at 54 but said …": one subject of both verbs.
        const previous = out[out.length - 1]
        const joined = /^(?:and|but)$/.test(reader.norm(at - 1))
        const goesOn =
          previous !== undefined &&
          (words === null ? hit.form === 'gerund' || joined : words.first <= previous.first || (joined && speaker === null))
            ? previous
            : undefined
        out.push({
          first: hit.first,
          last: hit.last,
          actor: (speaker ?? named)?.actor.id ?? goesOn?.actor ?? null,
          speaker: joined && goesOn !== undefined ? goesOn.speaker : (goesOn?.speaker ?? words),
          stance,
        })
      }
    }
    at = hit.last - 1
  }
  return out
}

/** "and" or "but" before a verb, with the verb of the report before it in the same clause, its subject before both. */
function isJoinedVerb(reader: Reader, sentence: Sentence, at: number, before: Report): boolean {
  if (!/^(?:and|but)$/.test(reader.norm(at - 1)) || (before.speaker !== null && before.speaker.last > before.first)) return false
  return segmentStart(reader, sentence, at) <= (before.speaker ?? before).first
}

/** "the bombing was attributed to X": a deed is laid to X, who says nothing. */
function isLaid(reader: Reader, kit: Kit, sentence: Sentence, at: number): boolean {
  if (!/^(?:attributed|ascribed|blamed|claimed)$/.test(reader.norm(at))) return false
  for (let i = at - 1; i >= Math.max(sentence.first, at - DEED_REACH); i--) {
    const deed = reader.hits(i).some((hit) => {
      if (hit.kind !== 'trigger' || hit.last > at) return false
      const { pos, subject } = kit.lexicon.row('trigger', hit.row)
      return pos === 'noun' && subject === 'perpetrator'
    })
    if (deed) return true
  }
  return false
}
/** How far before "attributed to" the deed may stand. */
const DEED_REACH = 14

/** "activists say", "officials in the town say", "the ministry put the toll at 12": a base form that is a verb of these. */
function isPluralSubject(reader: Reader, words: Words | null, verb: number): boolean {
  if (words === null) return false
  if (reader.norm(verb) === 'put') return true
  for (let at = words.first; at < words.last; at++) if (isPlural(reader.norm(at))) return true
  return false
}

/** The attribution that governs a token: the sentence's own cue, the nearest one when there are several. */
export function attributionAt(reader: Reader, reports: readonly Report[], token: number): Attribution | null {
  let best: Report | null = null
  for (const report of reports) {
    if (report.first <= token && token < report.last) continue
    // "Three officials said": the three are who says something, not what is said.
    if (report.speaker !== null && report.speaker.first <= token && token < report.speaker.last) continue
    // Who blames says nothing of the figures beside it, unless they are what he blames for ("accused the army of killing 12").
    if (report.stance === 'accuses' && !isBlamedFor(reader, report, token)) continue
    if (isOfLaterHalf(reader, report, token)) continue
    if (report.stance === 'denies' && isAnswer(reader, report, token)) continue
    if (best === null || Math.abs(report.first - token) < Math.abs(best.first - token)) best = report
  }
  if (best === null) return null
  const { actor, speaker, stance } = best
  const words = speaker === null ? null : reader.spanOf(speaker.first, speaker.last)
  return { actor, speaker: words, cue: reader.spanOf(best.first, best.last), stance }
}

/** "Residents counted 12; police say nine", "12 bodies, but police said": who speaks behind such a break, and goes on, tells that half. */
function isOfLaterHalf(reader: Reader, { first, last, speaker }: Report, token: number): boolean {
  if (token > first || speaker === null || speaker.first > first || /^[.,;”"]?$/.test(reader.norm(last))) return false
  const lead = /^(?:the|a|an)$/.test(reader.norm(speaker.first - 1)) ? speaker.first - 2 : speaker.first - 1
  if (lead > token && /^(?:but|though|although|while|whereas)$/.test(reader.norm(lead))) return true
  for (let at = speaker.first - 1; at > token; at--) if (reader.norm(at) === ';') return true
  return false
}

/** Nouns for what somebody has told before. */
const TOLD = /^(?:claims?|figures?|accounts?|reports?|accusations?|allegations?|charges?|numbers?|tolls?|versions?|assertions?)$/

/** "…, a figure that the army rejected": who denies answers somebody else, whose figure it is. */
function isAnswer(reader: Reader, report: Report, token: number): boolean {
  for (let at = report.first - 1; at > token; at--)
    if (TOLD.test(reader.norm(at)) && (reader.norm(at - 1) === ',' || reader.norm(at - 2) === ',')) return true
  return false
}

/** "accused the army of killing …": "of" or "for" stands between the cue and the figure. */
function isBlamedFor(reader: Reader, report: Report, token: number): boolean {
  if (token < report.last) return false
  // "accuses X of sheltering Y, which has carried out 600 attacks": an aside on Y.
  for (let at = report.last; at < token; at++)
    if (/^(?:which|who)$/.test(reader.norm(at)) && reader.norm(at - 1) === ',') return false
  for (let at = report.last; at < Math.min(token, report.last + 8); at++)
    if (/^(?:of|for|that)$/.test(reader.norm(at))) return true
  return false
}

/** A form of "be" before the verb, an adverb between allowed ("being formally claimed"). */
function isPassive(reader: Reader, at: number): boolean {
  const before = reader.norm(at - 1).endsWith('ly') ? at - 2 : at - 1
  return /^(?:was|were|is|are|been|be|being)$/.test(reader.norm(before))
}

function isFiniteForm(reader: Reader, at: number): boolean {
  return !/^(?:to|will|would|could|can|may|might|should|not|must)$/.test(reader.norm(at - 1))
}

/** "according to the minister, Jane Roe, …": the person whose name is the apposition of the words before. */
function namedBehind(reader: Reader, index: MentionIndex, sentence: number, end: number): ActorAt | null {
  if (reader.norm(end) !== ',') return null
  return (
    index.actors(sentence).find(({ actor, mention }) => {
      const closed = /^[,.;]?$/.test(reader.norm(mention.last))
      return actor.type === 'person' && mention.form === 'name' && closed && areTitles(reader, end + 1, mention.first)
    }) ?? null
  )
}

/** How far behind "according to" its source may begin: an article, a number, a title. */
const SOURCE_REACH = 6

/** The actor behind "according to", unless the words before it name somebody else ("according to witnesses in Syria"). */
function sourceAfter(reader: Reader, index: MentionIndex, sentence: number, at: number): ActorAt | null {
  const found = index
    .actors(sentence)
    // "according to the Hamas-run ministry": the ministry says so.
    .find(({ mention: { first, last } }) => first >= at && first <= at + SOURCE_REACH && !isTied(reader, first, last))
  if (found === undefined) return null
  for (let i = at; i < found.mention.first; i++)
    if (/^(?:[,;:.()]|in|at|on|near|from|by|who|which)$/.test(reader.norm(i))) return null
  return found
}
