/** The actor who speaks: the subject of a reporting verb, before it or behind it. */
import type { Stance } from '../model/figure.js'
import type { Sentence } from '../model/segmented.js'
import type { Reader } from '../rule/reader.js'
import { isTied } from '../rule/tied.js'
import { Shape } from '../text/tokens.js'
import type { ActorAt, MentionIndex } from './mention-index.js'
import { firstNonEmpty, SUBJECT_REACH, segmentStart } from './speaker-words.js'

/** How many tokens a bracket behind a name may hold: "(SOHR)". */
const BRACKET_REACH = 6
/** How many tokens before a name its titles may take. */
const TITLE_REACH = 6
/** What may stand behind a subject that follows its verb. */
const BEHIND_SPEAKER =
  /^(?:in|on|at|of|from|for|by|to|with|after|during|as|while|when|who|whose|which|and|or|but|late|early|later|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spokesman|spokeswoman|spokesperson|chief|officials?|commander|director|head|adding|citing|quoting)$/

/**
 * The subject of a reporting verb, told by the commas before it.
 *
 *     gunmen shot three farmers, security officials said      the words between comma and verb are the subject, known or not
 *     Jane Roe, director of the centre, said                  a verb right behind a comma: the subject stands before the apposition
 *     "…", said Jane Roe                                      no words before the verb: the subject follows it
 */
export function speakerOf(
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
      ({ mention }) =>
        mention.first >= start &&
        mention.last <= verb &&
        !isGoverned(reader, mention.first) &&
        !isTied(reader, mention.first, mention.last) &&
        !isPossessive(reader, mention.last),
    )
    if (inside.length > 0)
      return isJoint(reader, verb - 1) ? firstOfClause(reader, inside, subject) : lastBeforeVerb(inside, verb)
    const inverted = followingActor(reader, actors, after)
    return inverted !== null && verb === sentence.first ? inverted : null
  }
  // "…, the commander, accused X": behind a verb that blames stands who is blamed.
  const inverted = stance === 'accuses' ? null : followingActor(reader, actors, after)
  if (inverted !== null) return inverted
  // "The minister, Jane Roe, said", "Its spokesman, Brigadier Roe, said": the name is the apposition.
  const named = actors.find(
    ({ mention }) => mention.last === start - 1 && isApposed(reader, mention.first) && reader.isCapital(mention.first),
  )
  if (named !== undefined && reader.norm(start - 1) === ',') return named
  if (reader.norm(verb - 1) === ')') return beforeBracket(reader, sentence, actors, verb)
  return beforeApposition(reader, sentence, actors, verb)
}

/** Of several actors before the verb the last person, else the last of all: "US President Donald Trump said". */
function lastBeforeVerb(actors: readonly ActorAt[], verb: number): ActorAt {
  const near = actors.filter(({ mention }) => verb - mention.last <= 8)
  const list = near.length > 0 ? near : actors
  return [...list].reverse().find(({ actor }) => actor.type === 'person') ?? (list[list.length - 1] as ActorAt)
}

function isJoint(reader: Reader, at: number): boolean {
  return /^(?:and|but)$/.test(reader.norm(at))
}

/** "The minister met UN envoys and said": who stands before both verbs, his titles and country with him. */
function firstOfClause(reader: Reader, actors: readonly ActorAt[], subject: number): ActorAt | null {
  const { first } = (actors[0] as ActorAt).mention
  if (first - subject > 1 && !areTitles(reader, reader.norm(subject) === 'the' ? subject + 1 : subject, first)) return null
  const isApart = (left: ActorAt, right: ActorAt): boolean => !areTitles(reader, left.mention.last, right.mention.first)
  const end = actors.findIndex((at, i) => i > 0 && isApart(actors[i - 1] as ActorAt, at))
  const cluster = end < 0 ? actors : actors.slice(0, end)
  return cluster.findLast(({ actor }) => actor.type === 'person') ?? (cluster[cluster.length - 1] as ActorAt)
}

/** Behind a comma, titles between allowed: ", Major General Roe". */
function isApposed(reader: Reader, first: number): boolean {
  for (let at = first - 1; at >= first - TITLE_REACH; at--) if (reader.norm(at) === ',') return areTitles(reader, at + 1, first)
  return false
}

/** Whether nothing but titles stands between two tokens. */
export function areTitles(reader: Reader, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const title = reader.hit(at, 'title')
    if (title === undefined) return false
    at = title.last
  }
  return at === to
}

/** "the doctors' union said": whose it is. */
function isPossessive(reader: Reader, last: number): boolean {
  return reader.has(last - 1, Shape.possessive) || reader.has(last, Shape.possessive)
}

/** "…," said Jane Roe: who stands behind the verb, unless they are spoken to ("told AFP") or do something of their own. */
function followingActor(reader: Reader, actors: readonly ActorAt[], after: number): ActorAt | null {
  if (/^(?:told|tells|telling)$/.test(reader.norm(after - 1))) return null
  return (
    actors.find(
      ({ mention }) =>
        mention.form !== 'pronoun' &&
        mention.first >= after &&
        mention.first - after <= 4 &&
        !hasBreak(reader, after, mention.first) &&
        endsClause(reader, mention.last),
    ) ?? null
  )
}

/** In "…, said soldiers shot 12" the soldiers are the subject of another verb. */
function endsClause(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.punctuation) || reader.norm(at) === '' || BEHIND_SPEAKER.test(reader.norm(at))
}

/** "Doctors Without Borders (MSF) said": the actor before the bracket. */
function beforeBracket(reader: Reader, sentence: Sentence, actors: readonly ActorAt[], verb: number): ActorAt | null {
  let at = verb - 1
  while (at > Math.max(sentence.first, verb - BRACKET_REACH) && reader.norm(at) !== '(') at--
  return (
    actors.find(({ mention }) => mention.last === at || (mention.first < at && mention.last > at && mention.last <= verb)) ?? null
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

/** A mark, a number, or what opens a clause: in "…, who was not named, said 14 rebels were killed" the rebels say nothing. */
function hasBreak(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      reader.has(i, Shape.punctuation | Shape.digit) ||
      reader.hit(i, 'number') !== undefined ||
      reader.hit(i, 'harm') !== undefined ||
      /^(?:that|on|in|at|there)$/.test(reader.norm(i))
    )
      return true
  return false
}
