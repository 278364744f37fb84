/** Who stands in which role of an event: read off the trigger's frame and the actors around it. */
import type { Role, TriggerMention } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt, MentionIndex } from '../mention-index.js'

export interface Argument {
  readonly actor: string
  readonly role: Role
}

/** How many tokens may stand between a verb and its subject or object. */
const SUBJECT_REACH = 14
const OBJECT_REACH = 9
/** "an attack … by X", "strikes … against X": how far the preposition may be. */
const NOUN_REACH = 12

const BE = /^(?:was|were|is|are|been|be|being)$/
const ADVERB = /^(?:\w{1,20}ly|also|not|then|since|now|already|either)$/

/** The arguments of a trigger within its sentence. */
export function findArguments(
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  sentence: Sentence,
  trigger: TriggerMention,
): Argument[] {
  const row = kit.lexicon.row('trigger', trigger.row)
  const actors = index.actors(sentence.index)
  const out: Argument[] = []
  const add = (found: readonly ActorAt[], role: string): void => {
    if (role === '') return
    for (const { actor } of found)
      if (!out.some((done) => done.actor === actor.id)) out.push({ actor: actor.id, role: role as Role })
  }
  if (row.pos === 'verb') {
    if (isPassive(reader, sentence, trigger)) {
      add(subjectOf(reader, actors, sentence, trigger.first), row.object)
      add(after(reader, actors, trigger.last, /^by$/, NOUN_REACH), row.subject)
    } else {
      add(subjectOf(reader, actors, sentence, trigger.first), row.subject)
      add(objectOf(reader, actors, trigger.last), row.object)
      add(after(reader, actors, trigger.last, /^(?:with|against)$/, OBJECT_REACH), row.object)
    }
  } else {
    const before = premodifier(reader, actors, trigger.first)
    add(before, before.some(({ mention }) => isOpposed(reader, mention.first)) ? row.object : row.subject)
    add(after(reader, actors, trigger.last, /^by$/, NOUN_REACH), row.subject)
    if (row.subject === 'perpetrator') add(claimant(reader, actors, sentence, trigger.first), 'perpetrator')
    if (row.subject === 'perpetrator') add(blamed(reader, actors, trigger.last), 'perpetrator')
    add(after(reader, actors, trigger.last, /^(?:on|against|targeting|with)$/, NOUN_REACH), row.object)
    add(after(reader, actors, trigger.last, /^(?:of)$/, 6), row.of)
    add(after(reader, actors, trigger.last, /^(?:to|between)$/, 6), row.subject === 'participant' ? 'participant' : '')
    if (row.subject === 'perpetrator' || row.subject === 'participant')
      add(lightVerbSubject(reader, actors, sentence, trigger), row.subject)
    if (/^(?:with)$/.test(reader.norm(trigger.last)))
      add(after(reader, actors, trigger.last, /^with$/, 6), row.subject === 'participant' ? 'participant' : 'ally')
  }
  return out
}

function isPassive(reader: Reader, sentence: Sentence, trigger: TriggerMention): boolean {
  let i = trigger.first - 1
  while (i > sentence.first && ADVERB.test(reader.norm(i))) i--
  if (BE.test(reader.norm(i))) return !reader.norm(trigger.first).endsWith('ing')
  if (isReducedRelative(reader, trigger)) return true
  return reader.norm(trigger.last) === 'by'
}

/** "farmers abducted last week": a word of harm right behind people and before no object describes what befell them. */
function isReducedRelative(reader: Reader, trigger: TriggerMention): boolean {
  const harm = reader.hits(trigger.first).some(({ kind, form }) => kind === 'harm' && (form === 'past' || form === 'participle'))
  if (!harm) return false
  if (reader.has(trigger.first - 1, Shape.punctuation)) return false
  return /^(?:by|in|on|at|near|from|during|since|last|earlier|while|when|yesterday|[.,;)])$/.test(reader.norm(trigger.last))
}

/** The nearest actor group before the verb that no preposition governs; lists joined by "and" count whole. */
function subjectOf(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, verb: number): ActorAt[] {
  const before = actors.filter(
    ({ mention }) => mention.last <= verb && verb - mention.last <= SUBJECT_REACH && mention.first >= sentence.first,
  )
  for (let k = before.length - 1; k >= 0; k--) {
    const found = before[k] as ActorAt
    if (isGoverned(reader, found.mention.first)) continue
    if (hasClauseEnd(reader, found.mention.last, verb)) continue
    return [...coordinated(reader, before, k), found]
  }
  return []
}

function objectOf(reader: Reader, actors: readonly ActorAt[], from: number): ActorAt[] {
  const first = actors.findIndex(({ mention }) => mention.first >= from && mention.first - from <= OBJECT_REACH)
  if (first < 0) return []
  const found = actors[first] as ActorAt
  for (let i = from; i < found.mention.first; i++)
    if (
      /^(?:[,;:.()]|in|at|on|by|after|before|when|who|which|that|said|while|from|for|to|with|against|near)$/.test(reader.norm(i))
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

/** The actor behind a preposition that follows the trigger. */
function after(reader: Reader, actors: readonly ActorAt[], from: number, preposition: RegExp, reach: number): ActorAt[] {
  for (let i = from; i < from + reach; i++) {
    const word = reader.norm(i)
    if (/^[;:.]$/.test(word) || word === '') return []
    if (/^(?:who|which|when|while|said|after|before)$/.test(word)) return []
    if (!preposition.test(word)) continue
    const k = actors.findIndex(({ mention }) => mention.first > i && mention.first - i <= 5)
    if (k < 0) return []
    const out = [actors[k] as ActorAt]
    for (
      let n = k + 1;
      n < actors.length && isList(reader, (actors[n - 1] as ActorAt).mention.last, (actors[n] as ActorAt).mention.first);
      n++
    )
      out.push(actors[n] as ActorAt)
    return out
  }
  return []
}

/** "X claimed responsibility for the attack": X did it, by its own word. */
function claimant(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, noun: number): ActorAt[] {
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - 6); at--) {
    if (/^[,;:.]$/.test(reader.norm(at))) return []
    if (!/^(?:claimed|claims|claiming|claim)$/.test(reader.norm(at))) continue
    return subjectOf(reader, actors, sentence, at)
  }
  return []
}

/** "attributed to X", "blamed on X", "linked to X": the doer as somebody names him. */
function blamed(reader: Reader, actors: readonly ActorAt[], from: number): ActorAt[] {
  for (let i = from; i < from + NOUN_REACH + 4; i++) {
    const word = reader.norm(i)
    if (/^[;:.]$/.test(word) || word === '') return []
    if (!/^(?:attributed|blamed|linked|traced|pinned)$/.test(word) || !/^(?:to|on)$/.test(reader.norm(i + 1))) continue
    const found = actors.find(({ mention }) => mention.first > i + 1 && mention.first - i <= 5)
    return found === undefined ? [] : [found]
  }
  return []
}

/** "ISIS attacks", "the group's operations", "US-led Coalition air raid": an actor that ends right before the noun (adjectives between). */
function premodifier(reader: Reader, actors: readonly ActorAt[], noun: number): ActorAt[] {
  const found = [...actors].reverse().find(({ mention }) => mention.last <= noun && noun - mention.last <= 3)
  if (found === undefined) return []
  for (let i = found.mention.last; i < noun; i++) {
    if (reader.has(i, Shape.possessive)) continue
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash)) return []
    if (
      /^(?:and|or|in|on|at|of|by|to|for|with|the|a|an|was|were|is|are|has|have|had|said|from|after|against|near)$/.test(
        reader.norm(i),
      )
    )
      return []
  }
  return [found]
}

/** "anti-ISIS raid": the actor is against whom it goes. */
function isOpposed(reader: Reader, first: number): boolean {
  return reader.has(first - 1, Shape.dash) && /^(?:anti|counter)$/.test(reader.norm(first - 2))
}

const LIGHT =
  /^(?:carry|carries|carried|carrying|launch|launches|launched|launching|conduct|conducts|conducted|conducting|mount|mounted|mounting|stage|staged|staging|wage|waged|waging|undertake|undertook|undertakes|execute|executed|continue|continued|begin|began|start|started|signed|sign|signing|reached|struck|held|hold|plotted|planned|perpetrated|committed|commit|exchange|exchanged|exchanges|exchanging|trade|traded|trading)$/

/** "the group carried out 18 operations": the subject of a light verb is the subject of its noun. */
function lightVerbSubject(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, trigger: TriggerMention): ActorAt[] {
  for (let i = trigger.first - 1; i >= Math.max(sentence.first, trigger.first - 9); i--) {
    if (/^[;:.]$/.test(reader.norm(i))) return []
    if (!LIGHT.test(reader.norm(i)) && !(reader.norm(i) === 'out' && LIGHT.test(reader.norm(i - 1)))) continue
    const verb = reader.norm(i) === 'out' ? i - 1 : i
    // "…, carrying out 161 attacks": the participle shares the subject of its sentence.
    if (reader.norm(verb).endsWith('ing') && reader.norm(verb - 1) === ',') return mainSubject(reader, actors, verb)
    return subjectOf(reader, actors, sentence, verb)
  }
  return []
}

/** The first actor of the sentence that no preposition governs, when a verb follows it before `limit`. */
function mainSubject(reader: Reader, actors: readonly ActorAt[], limit: number): ActorAt[] {
  const found = actors.find(({ mention }) => mention.last < limit && !isGoverned(reader, mention.first))
  return found === undefined ? [] : [found]
}

function coordinated(reader: Reader, actors: readonly ActorAt[], at: number): ActorAt[] {
  const out: ActorAt[] = []
  for (let k = at; k > 0; k--) {
    if (!isList(reader, (actors[k - 1] as ActorAt).mention.last, (actors[k] as ActorAt).mention.first)) break
    out.unshift(actors[k - 1] as ActorAt)
  }
  return out
}

function isList(reader: Reader, from: number, to: number): boolean {
  if (to - from > 4 || to <= from) return false
  let joined = false
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    if (word === 'and' || word === ',' || word === '&') joined = true
    else if (
      word !== 'the' &&
      word !== 'a' &&
      word !== 'an' &&
      word !== 'its' &&
      word !== 'two' &&
      !reader.has(i, Shape.possessive)
    )
      return false
  }
  return joined
}

/** Behind a preposition an actor is no subject. */
function isGoverned(reader: Reader, first: number): boolean {
  let i = first - 1
  while (/^(?:the|a|an|its|their|his|former|new|several|two|three)$/.test(reader.norm(i))) i--
  return /^(?:of|at|in|on|for|with|to|from|by|against|near|about|between|during|under|among|into|within|over)$/.test(
    reader.norm(i),
  )
}

/** Whether a clause ends between subject and verb; an apposition in two commas does not end one. */
function hasClauseEnd(reader: Reader, from: number, to: number): boolean {
  let commas = 0
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    if (/^[;:.“”"]$/.test(word)) return true
    if (word === ',') commas++
    if (/^(?:because|although|but|while|when)$/.test(word)) return true
    if (reader.hits(i).some(({ kind, form }) => kind === 'reporting' && (form === 'past' || form === 'third'))) return true
  }
  return commas === 1 && reader.norm(from) !== ','
}
