/**
 * The words that name a speaker, whether or not they are an actor that the record knows.
 *
 *     Twelve people died, a hospital doctor later said.      According to two medical sources, …      "…," said a witness.
 *                         ^^^^^^^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^                   ^^^^^^^^^
 */
import type { Sentence } from '../model/segmented.js'
import type { Reader } from '../rule/reader.js'
import { Shape } from '../text/tokens.js'
import type { MentionIndex } from './mention-index.js'

/** Tokens of a speaker's words: `first` inclusive, `last` exclusive. */
export interface Words {
  readonly first: number
  readonly last: number
}

/** How many tokens may stand between a speaker and the verb: an apposition, a post. */
export const SUBJECT_REACH = 28
/** More tokens than this are no name of a speaker: the clause was cut in the wrong place. */
const LONGEST = 12

const MARK = /^[,;:“”"—–().!?]$/
const CONJUNCTION = /^(?:that|while|but|as|when|after|because|although|though)$/
const ADVERB =
  /^(?:\w{1,20}ly|also|later|then|meanwhile|however|had|has|have|and|who|where|earlier|separately|further|since|instead|thus|thereby)$/
const AUXILIARY = /^(?:is|are|was|were|been|being|be|would|will|may|might|could|did|does|do|not|which|too|again|now|still)$/
/** Verbs that may stand before their subject behind a comma: "…, said a witness". */
const SAYING = /^(?:said|says|say|added|adds|explained|recalled|wrote|warned|reported|reports|announced)$/
/** "said police would …": what stands behind the verb is what is said. */
const FINITE = /^(?:is|are|was|were|will|would|may|might|could|has|have|had|did|does|do)$/
const PREPOSITION = /^(?:in|on|at|near|after|before|during|for|from|with|without|by|of|to|no)$/
const NUMBERED = Shape.digit | Shape.number

/** The token after the last comma, quotation mark or other break before a verb: where its subject may begin. */
export function segmentStart(reader: Reader, sentence: Sentence, verb: number): number {
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - SUBJECT_REACH); at--) {
    if (reader.isMark(at, ',;:“”"—–()') || isSpacedDash(reader, at)) return at + 1
    // "… that the army", "… while the governor": a clause of its own begins.
    if (CONJUNCTION.test(reader.norm(at)) && verb - at > 1) return at + 1
    // "a battle in which both sides said"
    if (reader.norm(at) === 'which' && /^(?:in|at|on|during|by|from)$/.test(reader.norm(at - 1))) return at + 1
  }
  return Math.max(sentence.first, verb - SUBJECT_REACH)
}

/** "NAIROBI, 12 September - Police said": a hyphen in place of a dash. */
function isSpacedDash(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.dash) && !reader.has(at, Shape.glued) && !reader.has(at + 1, Shape.glued)
}

/** The first token that is no adverb and no punctuation; `verb` when there is none. */
export function firstNonEmpty(reader: Reader, start: number, verb: number): number {
  let at = start
  while (at < verb && (ADVERB.test(reader.norm(at)) || reader.has(at, Shape.punctuation))) at++
  return at
}

/**
 * The words of a reporting verb's subject; null when they cannot be told.
 * @param verb first token of the verb
 * @param after token behind the verb
 */
export function subjectWords(reader: Reader, index: MentionIndex, sentence: Sentence, verb: number, after: number): Words | null {
  const start = behindAdverbial(reader, index, sentence, segmentStart(reader, sentence, verb))
  if (start === null) return null
  if (firstNonEmpty(reader, start, verb) < verb) return trimmed(reader, start, verb)
  // "…, had put the toll at 12": auxiliaries belong to the verb.
  const before = (): Words | null => wordsBeforeApposition(reader, index, sentence, Math.min(start, verb))
  // "A commander, who asked not to be named, said": the clause in commas belongs to who stands before it.
  const clause = reader.norm(verb - 1) === ',' && /^(?:who|whose)$/.test(reader.norm(segmentStart(reader, sentence, verb - 1)))
  return (clause ? before() : null) ?? invertedWords(reader, sentence, verb, after) ?? before()
}

/** The words of the source behind "according to", up to the next break. */
export function sourceWords(reader: Reader, sentence: Sentence, from: number): Words | null {
  let end = phraseEnd(reader, sentence, from)
  if (end - from > LONGEST) {
    // What is said of the source further on may go: "a poll of adults | by an institute in …".
    end = from + LONGEST
    while (end > from && !PREPOSITION.test(reader.norm(end))) end--
  }
  return trimmed(reader, from, end)
}

/** How far behind its preposition the place or date may stand: "In a statement on Sunday". */
const ADVERBIAL = 5

/** "In Mosul police said": behind the place or date that the clause begins with; null where another such phrase has no end. */
function behindAdverbial(reader: Reader, index: MentionIndex, sentence: Sentence, start: number): number | null {
  const first = firstNonEmpty(reader, start, sentence.last)
  if (!PREPOSITION.test(reader.norm(first))) return start
  const ends = [...index.places(sentence.index).map(({ mention }) => mention), ...index.dates(sentence.index)].filter(
    (one) => one.last > first && one.first <= first + ADVERBIAL,
  )
  return ends.length === 0 ? null : Math.max(...ends.map(({ last }) => last))
}

/** "…," said a witness: the verb closes a quotation or begins the sentence, and what follows is short and counts nobody. */
function invertedWords(reader: Reader, sentence: Sentence, verb: number, after: number): Words | null {
  const before = reader.norm(verb - 1)
  // "a doctor, who asked not to be named, told AFP": who is told stands behind.
  if (/^(?:told|tells|telling)$/.test(reader.norm(verb))) return null
  const closes = verb === sentence.first || /^[“”"]$/.test(before) || reader.isMark(verb - 2, '“”"')
  if (!closes && (before !== ',' || !SAYING.test(reader.norm(verb)))) return null
  const end = phraseEnd(reader, sentence, after)
  for (let at = after; at < end; at++)
    if (
      reader.has(at, NUMBERED) ||
      FINITE.test(reader.norm(at)) ||
      reader.hits(at).some(({ kind }) => kind === 'harm' || kind === 'number')
    )
      return null
  if (/^(?:that|it|he|she|they|there|in|on|at)$/.test(reader.norm(after))) return null
  return trimmed(reader, after, end)
}

/** "Police officials, speaking on condition of anonymity, said": the words before the first of the two commas. */
function wordsBeforeApposition(reader: Reader, index: MentionIndex, sentence: Sentence, verb: number): Words | null {
  if (reader.norm(verb - 1) !== ',') return null
  const comma = segmentStart(reader, sentence, verb - 1) - 1
  if (reader.norm(comma) !== ',') return null
  const start = behindAdverbial(reader, index, sentence, segmentStart(reader, sentence, comma))
  if (start !== null) return trimmed(reader, start, comma)
  // "By noon the minister, Jane Roe, said": where the first words end cannot be told; the name can.
  return reader.isCapital(comma + 1) ? trimmed(reader, comma + 1, verb - 1) : null
}

function phraseEnd(reader: Reader, sentence: Sentence, from: number): number {
  let at = from
  while (at < sentence.last && !MARK.test(reader.norm(at)) && !CONJUNCTION.test(reader.norm(at))) {
    if (/^(?:who|which|whose|where)$/.test(reader.norm(at))) break
    at++
  }
  return at
}

/** Without what stands around the words: punctuation, adverbs, auxiliaries; null when nothing or too much is left. */
function trimmed(reader: Reader, start: number, end: number): Words | null {
  const first = firstNonEmpty(reader, start, end)
  let last = end
  while (last > first && isTrailing(reader, last - 1)) last--
  // "Officials confirmed the raid but said": the speaker stands before another verb.
  if (last > first && last < end && /^(?:and|but)$/.test(reader.norm(last))) last = firstReport(reader, first, last)
  return last > first && last - first <= LONGEST ? { first, last } : null
}

function isTrailing(reader: Reader, at: number): boolean {
  const word = reader.norm(at)
  return ADVERB.test(word) || AUXILIARY.test(word) || CONJUNCTION.test(word) || reader.has(at, Shape.punctuation)
}

/** The first reporting verb of a stretch, its start when there is none: then nothing can be told. */
function firstReport(reader: Reader, first: number, last: number): number {
  for (let at = first; at < last; at++) if (reader.hit(at, 'reporting') !== undefined) return at
  return first
}
