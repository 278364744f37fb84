/**
 * Nominals and pronouns → the actor they stand for.
 *
 * The rule: a nominal ("the group") goes to the actor of a fitting type named last, at most three sentences back, when no
 * other fitting actor stands in that same sentence; a pronoun goes to the subject of the sentence before or of its own
 * clause, of fitting kind ("he": a person; "it": a group or body; "they": a group or several). What is not clear is dropped.
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import { type ActorMention, type ActorType, BODIES } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import type { Entity } from './entity.js'
import type { Named, NamedList } from './named-list.js'
import { isClauseBetween, isEmptyIt, isObject, isPluralWord } from './pronoun-clause.js'
import { PLURAL, typesMeant } from './stand-in-types.js'

/** Further back, "the group" may be another group. */
const NOMINAL_REACH = 3
/** How many mentions back a body may be called by the last word of its name. */
const CALLED_REACH = 40
/** Further back, a "he" finds the wrong man. */
const PRONOUN_REACH = 1
/** How many mentions with a post are looked at for "the president". */
const HOLDERS = 200

/** The actor a nominal or pronoun stands for, or null. */
export function findAntecedent(reader: Reader, lexicon: Lexicon, mention: ActorMention, named: NamedList): Entity | null {
  if (mention.form !== 'pronoun') return nominalAntecedent(reader, lexicon, mention, named)
  const word = reader.norm(mention.first)
  const kinds: readonly ActorType[] = mention.type === 'person' ? ['person'] : word === 'it' || word === 'its' ? BODIES : PLURAL
  if (word === 'it' && isEmptyIt(reader, mention)) return null
  return pronounAntecedent(reader, mention, kinds, named)
}

function nominalAntecedent(reader: Reader, lexicon: Lexicon, mention: ActorMention, named: NamedList): Entity | null {
  // "coalition forces" are the coalition's.
  const at = reader.norm(mention.first) === 'coalition' ? mention.first : mention.last - 1
  const word = reader.norm(at)
  const fits = typesMeant(reader, lexicon, at)
  if (fits === null) return mention.form === 'nominal' ? roleAntecedent(reader, mention, word, named) : null
  const called = calledSo(mention, word, named)
  if (called !== null) return called
  let found: Entity | null = null
  let sentence = -1
  for (const one of named.before(mention.start)) {
    if (mention.sentence - one.mention.sentence > NOMINAL_REACH && found === null && !named.hasOne(fits)) return null
    if (found !== null && one.mention.sentence < sentence) break
    if (!fits.includes(one.entity.type)) continue
    if (found === null) {
      found = one.entity
      sentence = one.mention.sentence
    } else if (one.entity !== found) return leading(named, found, one.entity)
  }
  return found
}

/** "the party" after "the Kurdistan Workers' Party": the word that its name ends in. */
function calledSo(mention: ActorMention, word: string, named: NamedList): Entity | null {
  let looked = 0
  for (const one of named.before(mention.start)) {
    if (mention.sentence - one.mention.sentence > NOMINAL_REACH || ++looked > CALLED_REACH) return null
    if (one.entity.type !== 'person' && one.entity.name.toLowerCase().endsWith(` ${word}`)) return one.entity
  }
  return null
}

/** Two fit in the same sentence: the one the document names at least three times as often. */
function leading(named: NamedList, a: Entity, b: Entity): Entity | null {
  if (named.count(a) >= 3 * named.count(b)) return a
  if (named.count(b) >= 3 * named.count(a)) return b
  return null
}

/** "the president", "the commander": the person in the document with that post, when there is one. */
function roleAntecedent(reader: Reader, mention: ActorMention, word: string, named: NamedList): Entity | null {
  // "the president, Rene Castel,": named right after.
  const next = mention.last + 1 < reader.tokens.length ? named.personAt(reader.startOf(mention.last + 1)) : null
  if (next !== null) return next
  let found: Entity | null = null
  for (const one of named.holdersBefore(mention.start, HOLDERS)) {
    const titles = one.mention.titles
    if (!titles.some((title) => reader.tokens.text.slice(title.start, title.end).toLowerCase().includes(word))) continue
    if (found === null) found = one.entity
    else if (found !== one.entity) return null
  }
  return found
}

function pronounAntecedent(reader: Reader, mention: ActorMention, kinds: readonly ActorType[], named: NamedList): Entity | null {
  const own: Named[] = []
  const before: Named[] = []
  for (const one of named.before(mention.start)) {
    const back = mention.sentence - one.mention.sentence
    if (back > PRONOUN_REACH) break
    if (!kinds.includes(one.entity.type) || isAgency(reader, one)) continue
    if (back === 0) own.unshift(one)
    else before.unshift(one)
  }
  // "The ministry called it a lie": an object is not its own clause's subject.
  if (isObject(reader, mention)) {
    for (let i = own.length - 1; i >= 0; i--)
      if (!isClauseBetween(reader, (own[i] as Named).mention.last, mention.first)) own.splice(i, 1)
  }
  if (/^its?$/.test(reader.norm(mention.first))) {
    for (const pool of [own, before])
      for (let i = pool.length - 1; i >= 0; i--) if (isPluralWord(reader, pool[i] as Named)) pool.splice(i, 1)
  }
  const opens = reader.sentenceAt(mention.first).first >= mention.first - 2 && !hasJustSpoken(reader, own)
  if (own.length === 0 && isOfOthers(reader, mention)) return null
  const pool = own.length > 0 && !opens ? own : before.length > 0 ? before : own
  if (pool.length === 0) return null
  const entities = new Set(pool.map(({ entity }) => entity))
  if (entities.size === 1) return (pool[0] as Named).entity
  // Several: the subject, which English puts first, when it stands at the head of its sentence.
  const subject = pool[0] as Named
  const start = reader.sentenceAt(subject.mention.first).first
  if (subject.mention.first - start <= 3) return subject.entity
  return null
}

/**
 * "Forty commandos died when they hunted for X", "An officer was hurt when a stone hit him": people of the same sentence, whom
 * no actor's name tells.
 */
function isOfOthers(reader: Reader, mention: ActorMention): boolean {
  const several = /^(?:they|them|their)$/.test(reader.norm(mention.first))
  if (!several && !/^(?:he|him|his|she|her)$/.test(reader.norm(mention.first))) return false
  for (let at = reader.sentenceAt(mention.first).first; at < mention.first; at++) {
    const hit = reader.hit(at, 'person-noun')
    if (hit === undefined) continue
    if (several ? hit.form === 'plural' : hit.form !== 'plural' && isSomebodyNew(reader, at)) return true
  }
  return false
}

/** "a police officer", "another man" */
function isSomebodyNew(reader: Reader, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 3; at--) if (/^(?:an?|another|one)$/.test(reader.norm(at))) return true
  return false
}

/** "BAMAKO (Reuters) - The group said it": the agency of a date line does nothing in the text. */
function isAgency(reader: Reader, { entity, mention }: Named): boolean {
  return entity.type === 'media' && reader.norm(mention.first - 1) === '('
}

/** "The group said it had killed 60": who speaks right before the pronoun speaks of himself. */
function hasJustSpoken(reader: Reader, own: readonly Named[]): boolean {
  const at = own[own.length - 1]?.mention.last
  return (
    at !== undefined && reader.hits(at).some(({ kind, form }) => kind === 'reporting' && (form === 'past' || form === 'third'))
  )
}
