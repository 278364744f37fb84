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
import { Shape } from '../text/tokens.js'
import type { ActorAt, MentionIndex } from './mention-index.js'
import { firstNonEmpty, SUBJECT_REACH, segmentStart, sourceWords, subjectWords, type Words } from './speaker-words.js'

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
  'say tell add report announce claim deny confirm state declare warn note stress explain argue believe insist allege affirm reveal estimate describe write admit acknowledge according'.split(
    ' ',
  ),
)

/** Forms that are nouns as well ("Zamfara state", "the United States", "the report"): verbs only before what opens a clause. */
const MAY_BE_NOUN =
  /^(?:state|states|report|reports|claim|claims|note|notes|estimate|estimates|record|records|document|documents|comment|comments|post|posts|share|shares|project|projects|signal|signals|detail|details|blame|charge|charges|tweet|tweets|update|updates|brief|study|studies|show|shows|account|accounts|find|finds|repeat)$/
/** What opens or closes reported speech: "claimed it had", "claims that", "…, the group claimed." */
const OPENS_CLAUSE = /^(?:that|it|they|he|she|its|their|his|her|the|to|[.,:“"”])$/

/** "detained suspected insurgents": a participle before people describes them. */
function isDescribing(reader: Reader, at: number, last: number): boolean {
  return (
    /^(?:suspected|alleged|reported|confirmed|identified)$/.test(reader.norm(at)) && reader.hit(last, 'person-noun') !== undefined
  )
}

/** "Zamfara state", "arrested 14 suspects": the word is a noun here. */
function isNounHere(reader: Reader, at: number, last: number): boolean {
  if (reader.hit(at, 'person-noun') !== undefined) return true
  return MAY_BE_NOUN.test(reader.norm(at)) && (reader.isCapital(at) || !OPENS_CLAUSE.test(reader.norm(last)))
}

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
      const source = sourceAfter(reader, index, sentence.index, hit.last)
      if (source === null && !/^according/.test(row.phrase as string)) continue
      out.push({
        first: hit.first,
        last: hit.last,
        actor: source?.actor.id ?? null,
        speaker: source?.mention ?? sourceWords(reader, sentence, hit.last),
        stance,
      })
    } else {
      if ((hit.form === 'participle' || hit.form === 'past') && isPassive(reader, at)) continue
      if (hit.form === 'base' && !isFiniteForm(reader, at)) continue
      if (isDescribing(reader, at, hit.last)) continue
      if ((hit.form === 'base' || hit.form === 'third') && isNounHere(reader, at, hit.last)) continue
      if (/^claim/.test(reader.norm(at)) && hit.last - at === 1 && !OPENS_CLAUSE.test(reader.norm(hit.last))) continue
      const speaker = speakerOf(reader, index, sentence, at, hit.last, stance)
      const actor = speaker?.actor.id ?? null
      const sure = SURE.has((row.phrase as string).split(' ')[0] as string)
      if (actor !== null || (sure && hit.form !== 'base'))
        out.push({
          first: hit.first,
          last: hit.last,
          actor,
          speaker: speaker?.mention ?? subjectWords(reader, index, sentence, at, hit.last),
          stance,
        })
    }
    at = hit.last - 1
  }
  return out
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
    if (best === null || Math.abs(report.first - token) < Math.abs(best.first - token)) best = report
  }
  if (best === null) return null
  const { actor, speaker, stance } = best
  const words = speaker === null ? null : reader.spanOf(speaker.first, speaker.last)
  return { actor, speaker: words, cue: reader.spanOf(best.first, best.last), stance }
}

/** "accused the army of killing …": "of" or "for" stands between the cue and the figure. */
function isBlamedFor(reader: Reader, report: Report, token: number): boolean {
  if (token < report.last) return false
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

/**
 * The subject of a reporting verb, told by the commas before it.
 *
 *     gunmen shot three farmers, security officials said      the words between comma and verb are the subject, known or not
 *     Jane Roe, director of the centre, said                  a verb right behind a comma: the subject stands before the apposition
 *     "…", said Jane Roe                                      no words before the verb: the subject follows it
 */
function speakerOf(
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
  verb: number,
  after: number,
  stance: Stance,
): ActorAt | null {
  const actors = index.actors(sentence.index)
  const start = segmentStart(reader, sentence, verb)
  const subject = firstNonEmpty(reader, start, verb)
  if (subject < verb) {
    const inside = actors.filter(
      ({ mention }) => mention.first >= start && mention.last <= verb && !isGoverned(reader, mention.first),
    )
    if (inside.length > 0) return lastBeforeVerb(inside, verb)
    const inverted = followingActor(reader, actors, after)
    return inverted !== null && verb === sentence.first ? inverted : null
  }
  // "…, the commander, accused X": behind a verb that blames stands who is blamed.
  const inverted = stance === 'accuses' ? null : followingActor(reader, actors, after)
  if (inverted !== null) return inverted
  return beforeApposition(reader, sentence, actors, verb)
}

/** Of several actors before the verb the last person, else the last of all: "US President Donald Trump said". */
function lastBeforeVerb(actors: readonly ActorAt[], verb: number): ActorAt {
  const near = actors.filter(({ mention }) => verb - mention.last <= 8)
  const list = near.length > 0 ? near : actors
  return [...list].reverse().find(({ actor }) => actor.type === 'person') ?? (list[list.length - 1] as ActorAt)
}

function followingActor(reader: Reader, actors: readonly ActorAt[], after: number): ActorAt | null {
  return (
    actors.find(
      ({ mention }) => mention.first >= after && mention.first - after <= 4 && !hasBreak(reader, after, mention.first),
    ) ?? null
  )
}

/** "X, director of Y, said": the actor that ends where the apposition's first comma stands. */
function beforeApposition(reader: Reader, sentence: Sentence, actors: readonly ActorAt[], verb: number): ActorAt | null {
  let comma = verb - 1
  while (comma > sentence.first && reader.norm(comma) !== ',') comma--
  for (let at = comma - 1; at >= Math.max(sentence.first, comma - SUBJECT_REACH); at--) {
    if (reader.isMark(at, ',(“')) {
      // Only a name speaks from before an apposition: "…, an interpreter, alongside four wounded, underscores" has no speaker.
      const owner = actors.find(
        ({ mention }) => mention.last === at && reader.isCapital(mention.first) && !isGoverned(reader, mention.first),
      )
      if (owner !== undefined) return owner
    }
    if (reader.isMark(at, ';:.”')) return null
  }
  return null
}

/** Behind a preposition an actor is no subject ("at the Middle East Institute said"). */
function isGoverned(reader: Reader, first: number): boolean {
  const word = reader.norm(first - 1) === 'the' ? reader.norm(first - 2) : reader.norm(first - 1)
  return /^(?:of|at|in|on|for|with|to|from|by|against|near|about|between|during|under|among|amid|into|within|over|inside|outside)$/.test(
    word,
  )
}

/** A mark, or a number: in "…, who was not named, said 14 rebels were killed" the rebels say nothing. */
function hasBreak(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reader.has(i, Shape.punctuation | Shape.digit) || reader.hit(i, 'number') !== undefined) return true
  return false
}

/** How far behind "according to" its source may begin: an article, a number, a title. */
const SOURCE_REACH = 6

/** The actor behind "according to", unless the words before it name somebody else ("according to witnesses in Syria"). */
function sourceAfter(reader: Reader, index: MentionIndex, sentence: number, at: number): ActorAt | null {
  const found = index.actors(sentence).find(({ mention }) => mention.first >= at && mention.first <= at + SOURCE_REACH)
  if (found === undefined) return null
  for (let i = at; i < found.mention.first; i++)
    if (/^(?:[,;:.()]|in|at|on|near|from|by|who|which)$/.test(reader.norm(i))) return null
  return found
}
