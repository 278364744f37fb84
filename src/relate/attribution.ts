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
import type { MentionIndex } from './mention-index.js'

/** A reporting cue of a sentence with its speaker. */
export interface Report {
  readonly first: number
  readonly last: number
  readonly actor: string | null
  readonly stance: Stance
}

/** How many tokens may stand between a speaker and the verb: an apposition, a post. */
const SUBJECT_REACH = 28
/** Verbs that always give a source; the others count only with an actor as their subject close by. */
const SURE = new Set(
  'say tell add report announce claim deny confirm state declare warn note stress explain argue believe insist allege affirm reveal estimate describe write admit acknowledge according'.split(
    ' ',
  ),
)

/** All reporting cues of one sentence, in order. */
export function findReports(reader: Reader, kit: Kit, index: MentionIndex, sentence: Sentence): Report[] {
  const out: Report[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const hit = reader.hits(at).find((candidate) => candidate.kind === 'reporting' && candidate.last <= sentence.last)
    if (hit === undefined) continue
    const row = kit.lexicon.row('reporting', hit.row)
    if (row.pos === 'noun') continue
    const stance = row.stance as Stance
    if (row.pos === 'phrase') {
      if (!/ (?:by|to|from|with|of|that)$|^(?:according|citing|quoting|per|as)/.test(row.phrase as string)) continue
      const actor = actorFrom(index, sentence.index, hit.last, 8)
      if (actor !== null || /^according/.test(row.phrase as string)) out.push({ first: hit.first, last: hit.last, actor, stance })
    } else {
      if (hit.form === 'participle' && isPassive(reader, at)) continue
      if (hit.form === 'base' && !isFiniteForm(reader, at)) continue
      const actor = speakerOf(reader, index, sentence, at, hit.last)
      const sure = SURE.has((row.phrase as string).split(' ')[0] as string)
      if (actor !== null || (sure && hit.form !== 'base')) out.push({ first: hit.first, last: hit.last, actor, stance })
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
    if (best === null || Math.abs(report.first - token) < Math.abs(best.first - token)) best = report
  }
  return best === null ? null : { actor: best.actor, cue: reader.spanOf(best.first, best.last), stance: best.stance }
}

function isPassive(reader: Reader, at: number): boolean {
  return /^(?:was|were|is|are|been|be|being)$/.test(reader.norm(at - 1))
}

function isFiniteForm(reader: Reader, at: number): boolean {
  return !/^(?:to|will|would|could|can|may|might|should|not|must)$/.test(reader.norm(at - 1))
}

/** The subject: the nearest actor before the verb in its clause, or the actor right behind it ("said Mr Lister"). */
function speakerOf(reader: Reader, index: MentionIndex, sentence: Sentence, verb: number, after: number): string | null {
  const actors = index.actors(sentence.index)
  let before: { id: string; distance: number } | null = null
  for (const { actor, mention } of actors) {
    if (mention.last > verb || verb - mention.last > SUBJECT_REACH) continue
    if (isGoverned(reader, mention.first)) continue
    before = { id: actor.id, distance: verb - mention.last }
  }
  const inverted = actors.find(
    ({ mention }) => mention.first >= after && mention.first - after <= 4 && !hasBreak(reader, after, mention.first),
  )
  const comma = reader.has(verb - 1, Shape.punctuation)
  if (inverted !== undefined && (before === null || comma || before.distance > 6)) return inverted.actor.id
  if (before === null) return null
  // Between subject and verb an apposition may stand in commas; prefer the subject before it.
  const chain = actors.filter(
    ({ mention }) => mention.last <= verb && verb - mention.last <= SUBJECT_REACH && !isGoverned(reader, mention.first),
  )
  const person = [...chain]
    .reverse()
    .find(({ actor, mention }) => actor.type === 'person' && onlyApposition(reader, mention.last, verb))
  return person?.actor.id ?? before.id
}

/** Behind a preposition an actor is no subject ("at the Middle East Institute said"). */
function isGoverned(reader: Reader, first: number): boolean {
  const word = reader.norm(first - 1) === 'the' ? reader.norm(first - 2) : reader.norm(first - 1)
  return /^(?:of|at|in|on|for|with|to|from|by|against|near|about|between|during|under)$/.test(word)
}

function onlyApposition(reader: Reader, from: number, to: number): boolean {
  if (to - from <= 2) return true
  return reader.norm(from) === ',' && reader.has(to - 1, Shape.punctuation)
}

function hasBreak(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.has(i, Shape.punctuation)) return true
  return false
}

function actorFrom(index: MentionIndex, sentence: number, at: number, reach: number): string | null {
  const found = index.actors(sentence).find(({ mention }) => mention.first >= at && mention.first <= at + reach)
  return found?.actor.id ?? null
}
