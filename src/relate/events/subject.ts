/**
 * Who a verb is said of: the nearest actor before it that no preposition governs, read past what may stand between the two.
 *
 *     gunmen shot two guards and fled           a verb behind "and" shares the subject of the verb before it
 *     the RSF, which holds the city, denied     a clause or an apposition in commas belongs to the subject
 *     X answered late, blaming the army         a participle behind a comma is said of the subject of its clause
 */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt } from '../mention-index.js'
import { coordinated, isGoverned } from './actor-phrases.js'
import { hasClauseEnd } from './clause-end.js'

/** How many tokens may stand between a verb and its subject, a clause in commas not counted. */
const REACH = 14
/** How long a clause or an apposition between two commas may be. */
const INSERTED = 26

/** How many verbs of a chain ("attacked, looted and burned") are followed back to their subject. */
const CHAIN = 4

/** The actors that are the subject of the verb at a token; lists joined by "and" count whole. */
export function subjectOf(
  reader: Reader,
  actors: readonly ActorAt[],
  sentence: Sentence,
  verb: number,
  chain = CHAIN,
): ActorAt[] {
  const end = phraseEnd(reader, sentence, verb)
  // "the army denied shelling the town": of whom the one is said, so is the other.
  if (/^den(?:y|ies|ied|ying)$/.test(reader.norm(verb - 1)) && reader.norm(verb).endsWith('ing'))
    return subjectOf(reader, actors, sentence, verb - 1, chain)
  if (reader.norm(end - 1) === ',' && end - 1 > sentence.first) {
    if (reader.norm(verb).endsWith('ing')) return mainSubject(reader, actors, sentence, end - 1)
    const owner = ownerOfInsertion(reader, actors, sentence, end - 1)
    if (owner.length > 0) return owner
  }
  if (reader.norm(end - 1) === 'and' || reader.norm(end - 1) === 'then') {
    const source = sourceBefore(reader, sentence, end - 2)
    if (source !== null) return mainSubject(reader, actors, sentence, source)
    const earlier = chain === 0 ? null : verbBefore(reader, sentence, end - 1)
    // Where the subject is nobody known, what stands between the two verbs is an object, no doer.
    if (earlier !== null) return subjectOf(reader, actors, sentence, earlier, chain - 1)
  }
  // "one was killed and another was arrested": somebody nobody names.
  if (/^(?:another|others|nobody|everyone|somebody|someone)$/.test(reader.norm(end - 1))) return []
  if (OPENING.test(reader.norm(end - 1)) && reader.norm(verb).endsWith('ing')) {
    const later = behindOpening(reader, actors, sentence, verb)
    if (later.length > 0) return later
  }
  if (/^(?:that|which|who)$/.test(reader.norm(end - 1))) return antecedent(reader, actors, end - 1)
  const byDoing = reader.norm(end - 1) === 'by' && reader.norm(verb).endsWith('ing')
  return nearestBefore(reader, actors, sentence, verb, end, byDoing)
}

/** "X set up posts, according to Y, and detained Z": the comma before the words that name the source, or null. */
function sourceBefore(reader: Reader, sentence: Sentence, closing: number): number | null {
  if (!reader.isMark(closing, ',')) return null
  for (let at = closing - 1; at >= Math.max(sentence.first, closing - INSERTED); at--)
    if (reader.isMark(at, ',')) return reader.norm(at + 1) === 'according' && reader.norm(at + 2) === 'to' ? at : null
  return null
}

/** Words before a participle that opens a sentence. */
const OPENING = /^(?:despite|after|before|by|since|while|when|in|without)$/

/** "After seizing the town, the rebels …": the subject of the clause behind the comma did both. */
function behindOpening(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, verb: number): ActorAt[] {
  if (verb - sentence.first > 2) return []
  for (let at = verb + 1; at < Math.min(sentence.last, verb + INSERTED); at++) {
    if (!reader.isMark(at, ',')) continue
    const found = actors.find(({ mention }) => mention.first > at && mention.first - at <= 3)
    return found === undefined ? [] : [found]
  }
  return []
}

/** How many words of a description may stand between an actor and its "who": "fighters of X from the north who". */
const DESCRIBED = 6

/** "a faction that split", "gunmen on motorcycles who opened fire": the noun before the pronoun, when it is an actor. */
export function antecedent(reader: Reader, actors: readonly ActorAt[], pronoun: number): ActorAt[] {
  const end = reader.norm(pronoun - 1) === ',' ? pronoun - 1 : pronoun
  const before = actors.filter(({ mention }) => mention.last <= end && end - mention.last <= DESCRIBED)
  for (let k = before.length - 1; k >= 0; k--) {
    const found = before[k] as ActorAt
    if (found.mention.last === end) return [...coordinated(reader, before, k), found]
    // Between the two stands no other noun than those of a preposition.
    if (!/^(?:of|from|in|on|at|with|near)$/.test(reader.norm(found.mention.last))) return []
    if (!isGoverned(reader, found.mention.first)) return [...coordinated(reader, before, k), found]
  }
  return []
}

const HELPING =
  /^(?:\w{1,20}ly|has|have|had|was|were|is|are|be|been|being|will|would|did|do|does|not|never|also|later|then|again|already|still|now|may|might|could|should|must|can|to|on|time|soon|twice)$/

/** Index behind the last word before the verb that is no auxiliary and no adverb. */
function phraseEnd(reader: Reader, sentence: Sentence, verb: number): number {
  let at = verb
  // 'X "was behind" the attack': a mark that opens a few quoted words parts no verb from its subject.
  while (
    at > sentence.first &&
    (HELPING.test(reader.norm(at - 1)) || (reader.isMark(at - 1, '“"') && !reader.has(at - 2, Shape.punctuation)))
  )
    at--
  return at
}

/**
 * @param phrase where the verb's phrase begins ("was behind")
 * @param byDoing "X answered by shelling the town": what the subject did and how is one clause
 */
function nearestBefore(
  reader: Reader,
  actors: readonly ActorAt[],
  sentence: Sentence,
  verb: number,
  phrase: number,
  byDoing: boolean,
): ActorAt[] {
  const before = actors.filter(
    ({ mention }) => mention.last <= verb && verb - mention.last <= REACH && mention.first >= sentence.first,
  )
  for (let k = before.length - 1; k >= 0; k--) {
    const found = before[k] as ActorAt
    if (isGoverned(reader, found.mention.first) || isObject(reader, found) || isOfOthers(reader, found)) continue
    const end =
      reader.norm(verb - 1) === 'and'
        ? isOutside(reader, found.mention.last, verb)
        : hasClauseEnd(reader, found.mention.last, Math.max(phrase, found.mention.last))
    if (!byDoing && (end || isOfAnotherVerb(reader, found.mention.last, verb))) continue
    return [...coordinated(reader, before, k), found]
  }
  return []
}

/** "the president's rivals": those against him act, not he. */
function isOfOthers(reader: Reader, { mention }: ActorAt): boolean {
  let at = mention.last
  while (reader.has(at, Shape.possessive)) at++
  return (
    at > mention.last &&
    /^(?:rivals?|opponents?|enem(?:y|ies)|foes?|critics?|killers?|successors?|predecessors?)$/.test(reader.norm(at))
  )
}

/** "a man who joined the army shot": right behind the verb of a relative clause an actor is its object. */
function isObject(reader: Reader, { mention }: ActorAt): boolean {
  let at = mention.first - 1
  while (/^(?:the|a|an|its|their|his|her|two|three|several)$/.test(reader.norm(at))) at--
  const verb = reader.hits(at).some(({ kind, form, last }) => kind === 'trigger' && form === 'past' && last === at + 1)
  while (/^(?:had|has|have|\w{1,20}ly)$/.test(reader.norm(at - 1))) at--
  return verb && /^(?:who|which|that)$/.test(reader.norm(at - 1))
}

/** "X, director of Y, …": the actor that ends where the comma opens what the comma before the verb closes. */
function ownerOfInsertion(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, closing: number): ActorAt[] {
  const from = Math.max(sentence.first, closing - INSERTED)
  for (let at = closing - 1; at >= from; at--) {
    // '"Red Dawn," a small group, claimed': the mark that closes a name in quotation marks.
    if (reader.isMark(at, '”"') && reader.isMark(at - 1, ',')) continue
    if (reader.isMark(at, ';:“”"')) return []
    if (!reader.isMark(at, ',')) continue
    // "the Central Command (CENTCOM), in cooperation with Y, carried out"
    const end = reader.isMark(at - 1, ')') ? at - 1 : at
    const k = actors.findIndex(({ mention }) => mention.last === end)
    if (k >= 0 && !isGoverned(reader, (actors[k] as ActorAt).mention.first))
      return [...coordinated(reader, actors, k), actors[k] as ActorAt]
  }
  // "The commander of the region, Colonel Y, accused": the apposition is the actor.
  const inside = actors.filter(({ mention }) => mention.last === closing)
  const [last] = inside
  return last !== undefined && last.actor.type === 'person' && reader.isMark(last.mention.first - 1, ',') ? [last] : []
}

/** The first actor of the clause that no preposition governs. */
export function mainSubject(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, limit: number): ActorAt[] {
  let from = limit - 1
  while (from > sentence.first && !reader.isMark(from, ';:”“"')) from--
  const k = actors.findIndex(({ mention }) => mention.first >= from && mention.last < limit && !isGoverned(reader, mention.first))
  if (k < 0) return []
  const found = actors[k] as ActorAt
  // What stands behind the subject must be its verb, not the verb's object.
  return verbBefore(reader, sentence, found.mention.first) === null ? [found, ...following(reader, actors, k)] : []
}

function following(reader: Reader, actors: readonly ActorAt[], k: number): ActorAt[] {
  const next = actors[k + 1]
  return next !== undefined && coordinated(reader, actors, k + 1).includes(actors[k] as ActorAt) ? [next] : []
}

/** The nearest verb of an event, a harm or a report in the same clause before a token. */
function verbBefore(reader: Reader, sentence: Sentence, before: number): number | null {
  for (let at = before - 1; at >= Math.max(sentence.first, before - INSERTED); at--) {
    if (reader.isMark(at, ';:“”"')) return null
    if (/^(?:that|who|which|where|when|while|after|before)$/.test(reader.norm(at))) return null
    const finite = reader
      .hits(at)
      .some(
        ({ kind, form }) =>
          (kind === 'trigger' || kind === 'harm' || kind === 'reporting') &&
          (form === 'past' || form === 'participle') &&
          !reader.isCapital(at),
      )
    if (finite) return at
  }
  return null
}

/** "he said that a device had been found and defused": behind "that" a clause with a subject of its own begins. */
function isOutside(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.norm(at) === 'that' && reader.hit(at - 1, 'reporting') !== undefined) return true
  return false
}

/** "X fled on the day that crowds stormed": between the two stands a verb of X's own and a noun that is the subject of this one. */
function isOfAnotherVerb(reader: Reader, from: number, verb: number): boolean {
  for (let at = from; at < verb - 1; at++) {
    if (!/^(?:that|when|as|where|after)$/.test(reader.norm(at)) || phraseStartsAt(reader, at + 1, verb)) continue
    for (let other = from; other < at; other++)
      if (reader.hits(other).some(({ kind, form }) => (kind === 'trigger' || kind === 'harm') && form === 'past')) return true
  }
  return false
}

/** Whether only auxiliaries and adverbs stand before the verb: the pronoun itself is its subject. */
function phraseStartsAt(reader: Reader, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (!HELPING.test(reader.norm(at))) return false
  return true
}
