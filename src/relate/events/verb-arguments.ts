/** The sides of a verb: "X attacked Y", "Y was attacked by X", "farmers abducted by X". */
import type { TriggerRow } from '../../lexicon/rows.js'
import type { TriggerMention } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt } from '../mention-index.js'
import { after, isList, NOUN_REACH } from './actor-phrases.js'
import { laidTo } from './blame.js'
import { antecedent, subjectOf } from './subject.js'

/** Takes actors in a role of the lexicon; an empty role takes none, and the first role of an actor stays. */
export type AddArguments = (found: readonly ActorAt[], role: string) => void

/** Adds the subject, the object and the agent of a passive. */
export function addVerbArguments(
  reader: Reader,
  actors: readonly ActorAt[],
  sentence: Sentence,
  trigger: TriggerMention,
  row: TriggerRow,
  add: AddArguments,
): void {
  if (isPassive(reader, sentence, trigger)) {
    add(subjectOf(reader, actors, sentence, trigger.first), row.object)
    add(after(reader, actors, trigger.last, /^by$/, NOUN_REACH), row.subject)
    return
  }
  const pronoun = objectPronoun(reader, trigger.first)
  if (pronoun !== null) {
    add(
      actors.filter(({ mention }) => mention.first > pronoun && mention.last <= trigger.first),
      row.subject,
    )
    add(antecedent(reader, actors, pronoun), row.object)
    return
  }
  // "accused X of killing", "X is suspected of bombing"
  if (row.subject === 'perpetrator' && reader.norm(trigger.first).endsWith('ing') && !reader.isMark(trigger.first - 1, ','))
    add(laidTo(reader, actors, sentence, trigger.first, trigger.last), row.subject)
  add(subjectOf(reader, actors, sentence, trigger.first), row.subject)
  const object = objectOf(reader, actors, trigger.last).filter(({ mention }) => !isOwnThing(reader, mention, row))
  add(object, row.object)
  if (object.length > 0) return
  add(ownerOfObject(reader, actors, trigger.last), row.object)
  add(after(reader, actors, trigger.last, /^(?:with|against)$/, OBJECT_REACH), row.object)
}

const OBJECT_REACH = 9

/** "dropped its bombs", "urged its citizens": what is the subject's own is not another to whom it is done. */
function isOwnThing(reader: Reader, { first, last }: ActorAt['mention'], { type }: TriggerRow): boolean {
  if (last - first > 1 || !/^(?:its|their|his|her)$/.test(reader.norm(first))) return false
  return type === 'statement' || reader.hit(last, 'weapon') !== undefined
}

const BE = /^(?:was|were|is|are|been|be|being)$/

const ADVERB = /^(?:\w{1,20}ly|also|not|then|since|now|already|either)$/

function isPassive(reader: Reader, sentence: Sentence, trigger: TriggerMention): boolean {
  let i = trigger.first - 1
  while (i > sentence.first && ADVERB.test(reader.norm(i))) i--
  if (BE.test(reader.norm(i))) return !reader.norm(trigger.first).endsWith('ing')
  if (isReducedRelative(reader, trigger) || isSecondPassive(reader, sentence, trigger)) return true
  return reader.norm(trigger.last) === 'by'
}

/** How far before "and killed" its "were" may stand. */
const PASSIVE_REACH = 14

/** "were abducted in May and killed": the second participle shares the auxiliary, when no object follows it. */
function isSecondPassive(reader: Reader, sentence: Sentence, { first, last }: TriggerMention): boolean {
  if (reader.norm(first - 1) !== 'and' || reader.norm(first).endsWith('ing')) return false
  if (reader.has(last, Shape.digit | Shape.capital) || reader.hit(last, 'number') !== undefined) return false
  if (/^(?:the|a|an|its|their|his|her|several|some|many|at|about|more|up|nearly)$/.test(reader.norm(last))) return false
  for (let at = first - 2; at >= Math.max(sentence.first, first - PASSIVE_REACH); at--) {
    if (reader.isMark(at, ',;:') || /^(?:who|which|that|after|when|while)$/.test(reader.norm(at))) return false
    if (BE.test(reader.norm(at))) return reader.hits(at + 1).some(({ form }) => form === 'past' || form === 'participle')
  }
  return false
}

/** "farmers abducted last week": a word of harm right behind people and before no object describes what befell them. */
function isReducedRelative(reader: Reader, trigger: TriggerMention): boolean {
  const harm = reader.hits(trigger.first).some(({ kind, form }) => kind === 'harm' && (form === 'past' || form === 'participle'))
  if (!harm) return false
  if (trigger.last - trigger.first > 1 || reader.has(trigger.first - 1, Shape.punctuation)) return false
  // "a town, which the rebels captured in May": the object stands before the pronoun.
  if (objectPronoun(reader, trigger.first) !== null) return false
  // "killed at least 17" has its object behind it.
  if (reader.norm(trigger.last) === 'at' && /^(?:least|most)$/.test(reader.norm(trigger.last + 1))) return false
  return /^(?:by|in|on|at|near|from|during|since|last|earlier|while|when|yesterday|this|today|[-.,;)–—])$/.test(
    reader.norm(trigger.last),
  )
}

function objectOf(reader: Reader, actors: readonly ActorAt[], from: number): ActorAt[] {
  const first = actors.findIndex(({ mention }) => mention.first >= from && mention.first - from <= OBJECT_REACH)
  if (first < 0) return []
  const found = actors[first] as ActorAt
  for (let i = from; i < found.mention.first; i++)
    if (
      /^(?:[,;:.()]|in|at|on|by|after|before|when|who|which|that|said|while|from|for|to|with|against|near|if|unless|until|once|because)$/.test(
        reader.norm(i),
      )
    )
      return []
  const out = [found]
  for (let k = first + 1; k < actors.length; k++) {
    const next = actors[k] as ActorAt
    if (!isList(reader, (actors[k - 1] as ActorAt).mention.last, next.mention.first)) break
    out.push(next)
  }
  return out
}

/** "which the army captured", "whom rebels had abducted": the pronoun of the object, when a subject stands between it and the verb. */
function objectPronoun(reader: Reader, verb: number): number | null {
  let end = verb
  while (ADVERB.test(reader.norm(end - 1)) || /^(?:had|have|has)$/.test(reader.norm(end - 1))) end--
  for (let at = end - 1; at >= end - 1 - SUBJECT_LENGTH; at--) {
    if (/^(?:which|whom)$/.test(reader.norm(at))) {
      const governed = /^(?:in|of|during|for|by|with|from|to|at|on)$/.test(reader.norm(at - 1))
      return at < end - 1 && !governed ? at : null
    }
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash | Shape.possessive)) return null
  }
  return null
}
/** How many words the subject of a relative clause may have. */
const SUBJECT_LENGTH = 5

/** "bombed a vehicle belonging to X", "hit a base of X": the owner of what was hit. */
function ownerOfObject(reader: Reader, actors: readonly ActorAt[], from: number): ActorAt[] {
  for (let i = from; i < from + OBJECT_REACH; i++) {
    const word = reader.norm(i)
    if (/^(?:[,;:.()]|in|at|on|near|by|after|before|when|who|which|that|while|from|for|with|against)$/.test(word)) return []
    const opens = word === 'of' || (word === 'to' && reader.norm(i - 1) === 'belonging')
    if (!opens) continue
    const found = actors.find(({ mention }) => mention.first > i && mention.first - i <= 2)
    return found === undefined ? [] : [found]
  }
  return []
}
