/**
 * Nominals and pronouns → the actor they stand for.
 *
 * The rule: a nominal ("the group") goes to the actor of a fitting type named last, at most three sentences back, when no
 * other fitting actor stands in that same sentence; a pronoun goes to the subject of the sentence before or of its own
 * clause, of fitting kind ("he": a person; "it": a group or body; "they": a group or several). What is not clear is dropped.
 */
import type { ActorMention, ActorType } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { Entity } from './entity.js'
import type { Named, NamedList } from './named-list.js'

/** Further back, "the group" may be another group. */
const NOMINAL_REACH = 3
/** Further back, a "he" finds the wrong man. */
const PRONOUN_REACH = 1
/** How many mentions with a post are looked at for "the president". */
const HOLDERS = 200

const FITS: Readonly<Record<string, readonly ActorType[]>> = {
  group: ['armed-group', 'political', 'organisation'],
  organisation: ['armed-group', 'organisation', 'intergovernmental', 'monitor', 'research', 'political'],
  organization: ['armed-group', 'organisation', 'intergovernmental', 'monitor', 'research', 'political'],
  movement: ['armed-group', 'political'],
  militia: ['armed-group'],
  coalition: ['coalition'],
  alliance: ['coalition', 'intergovernmental'],
  party: ['political'],
  force: ['armed-group', 'coalition'],
  militants: ['armed-group'],
  jihadists: ['armed-group'],
  insurgents: ['armed-group'],
  rebels: ['armed-group'],
  guerrillas: ['armed-group'],
  extremists: ['armed-group'],
  separatists: ['armed-group'],
  terrorists: ['armed-group'],
  militiamen: ['armed-group'],
  bandits: ['armed-group'],
  gunmen: ['unidentified'],
  attackers: ['unidentified', 'armed-group'],
  assailants: ['unidentified', 'armed-group'],
  kidnappers: ['unidentified', 'armed-group'],
  abductors: ['unidentified', 'armed-group'],
  observatory: ['monitor'],
  monitor: ['monitor'],
  ministry: ['government'],
  agency: ['intergovernmental', 'media'],
  newspaper: ['media'],
  outlet: ['media'],
  institute: ['research'],
  center: ['research'],
  centre: ['research'],
}
const BODIES: readonly ActorType[] = [
  'armed-group',
  'state-forces',
  'government',
  'intergovernmental',
  'coalition',
  'political',
  'media',
  'monitor',
  'research',
  'company',
  'organisation',
]
const PLURAL: readonly ActorType[] = ['armed-group', 'state-forces', 'coalition', 'identity-group', 'unidentified', 'civilians']

/** The actor a nominal or pronoun stands for, or null. */
export function findAntecedent(reader: Reader, mention: ActorMention, named: NamedList): Entity | null {
  const word = reader.norm(mention.first) === 'coalition' ? 'coalition' : reader.norm(mention.last - 1)
  if (mention.form !== 'pronoun') return nominalAntecedent(reader, mention, word, named)
  const kinds: readonly ActorType[] = /^(?:he|him|his|she|her)$/.test(word)
    ? ['person']
    : word === 'it' || word === 'its'
      ? BODIES
      : PLURAL
  if (word === 'it' && isEmptyIt(reader, mention)) return null
  return pronounAntecedent(reader, mention, kinds, named)
}

function nominalAntecedent(reader: Reader, mention: ActorMention, word: string, named: NamedList): Entity | null {
  const fits = FITS[word]
  if (fits === undefined) return mention.form === 'nominal' ? roleAntecedent(reader, mention, word, named) : null
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
    if (!kinds.includes(one.entity.type)) continue
    if (back === 0) own.unshift(one)
    else before.unshift(one)
  }
  // "The ministry called it a lie": an object is not its own clause's subject.
  if (isObject(reader, mention)) {
    for (let i = own.length - 1; i >= 0; i--)
      if (!isClauseBetween(reader, (own[i] as Named).mention.last, mention.first)) own.splice(i, 1)
  }
  if (reader.norm(mention.first) === 'it') {
    for (const pool of [own, before])
      for (let i = pool.length - 1; i >= 0; i--) if (isPluralWord(reader, pool[i] as Named)) pool.splice(i, 1)
  }
  const opens = reader.sentenceAt(mention.first).first >= mention.first - 2
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

/** it, him, them after a verb or preposition and before no verb. */
function isObject(reader: Reader, mention: ActorMention): boolean {
  const word = reader.norm(mention.first)
  if (word === 'him' || word === 'them') return true
  if (word !== 'it') return false
  const next = reader.norm(mention.last)
  if (
    reader.has(mention.last, Shape.punctuation) ||
    /^(?:a|an|the|to|on|in|for|from|with|by|as|at|and|or|but|into|would|that)$/.test(next)
  )
    return next !== 'would'
  return false
}

function isClauseBetween(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      reader.surface(i) === ',' ||
      /^(?:that|which|who|because|while|when|after|before|but|if|although|and)$/.test(reader.norm(i))
    )
      return true
  }
  return false
}

/** "the rebels", "US forces": more than one cannot be "it". */
function isPluralWord(reader: Reader, { mention }: Named): boolean {
  const head = reader.norm(mention.last - 1)
  if (!head.endsWith('s') || head.endsWith('ss')) return false
  return !reader.isCapital(mention.last - 1) || (mention.last - mention.first === 1 && reader.norm(mention.first - 1) === 'the')
}

/** "it is clear that", "it remains to be seen": no actor. */
function isEmptyIt(reader: Reader, mention: ActorMention): boolean {
  const next = reader.norm(mention.last)
  if (/^(?:is|was|seems|appears|remains|would|will|may|might|could|rained|became|takes|took)$/.test(next)) return true
  return reader.has(mention.last, Shape.punctuation)
}
