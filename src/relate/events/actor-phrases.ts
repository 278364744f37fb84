/** Where actors stand around a word: as its subject, behind a preposition, in a list. Read off tokens, without a parse. */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt } from '../mention-index.js'

/** How many tokens may stand between a verb and its subject or object. */
const SUBJECT_REACH = 14

/** "an attack … by X", "strikes … against X": how far the preposition may be. */
export const NOUN_REACH = 12

/** The nearest actor group before the verb that no preposition governs; lists joined by "and" count whole. */
export function subjectOf(reader: Reader, actors: readonly ActorAt[], sentence: Sentence, verb: number): ActorAt[] {
  const before = actors.filter(
    ({ mention }) => mention.last <= verb && verb - mention.last <= SUBJECT_REACH && mention.first >= sentence.first,
  )
  for (let k = before.length - 1; k >= 0; k--) {
    const found = before[k] as ActorAt
    if (isGoverned(reader, found.mention.first)) continue
    // "targeted seven officials …, and bombed a vehicle": the verb behind "and" shares the subject.
    if (reader.norm(verb - 1) !== 'and' && hasClauseEnd(reader, found.mention.last, verb)) continue
    return [...coordinated(reader, before, k), found]
  }
  return []
}

/** Words behind which another clause begins. */
const TURNING = new Set(['who', 'which', 'when', 'while', 'said', 'after', 'before'])

/** The actor behind a preposition that follows the trigger. */
export function after(reader: Reader, actors: readonly ActorAt[], from: number, preposition: RegExp, reach: number): ActorAt[] {
  for (let i = from; i < from + reach; i++) {
    const word = reader.norm(i)
    if (word === '' || reader.isMark(i, ';:.') || TURNING.has(word)) return []
    if (!preposition.test(word)) continue
    const k = actors.findIndex(({ mention }) => mention.first > i && mention.first - i <= 5)
    if (k < 0) return []
    if (isOwnerOfPerson(reader, actors, k)) return [actors[k + 1] as ActorAt]
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

/** "Syria's president, Ahmed al-Sharaa": the person is meant, not the state. */
function isOwnerOfPerson(reader: Reader, actors: readonly ActorAt[], k: number): boolean {
  const owner = actors[k] as ActorAt
  const next = actors[k + 1]
  return (
    next !== undefined &&
    next.actor.type === 'person' &&
    reader.has(owner.mention.last, Shape.possessive) &&
    next.mention.first - owner.mention.last <= 6
  )
}

function coordinated(reader: Reader, actors: readonly ActorAt[], at: number): ActorAt[] {
  const out: ActorAt[] = []
  for (let k = at; k > 0; k--) {
    if (!isList(reader, (actors[k - 1] as ActorAt).mention.last, (actors[k] as ActorAt).mention.first)) break
    out.unshift(actors[k - 1] as ActorAt)
  }
  return out
}

export function isList(reader: Reader, from: number, to: number): boolean {
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

/** Words between a preposition and a name. */
const LEADING = new Set('the a an its their his former new several two three'.split(' '))
const PREPOSITIONS = new Set(
  'of at in on for with to from by against near about between during under among into within over'.split(' '),
)

/** Behind a preposition an actor is no subject. */
export function isGoverned(reader: Reader, first: number): boolean {
  let i = first - 1
  while (LEADING.has(reader.norm(i))) i--
  return PREPOSITIONS.has(reader.norm(i))
}

const CONJUNCTIONS = new Set(['because', 'although', 'but', 'while', 'when'])

/** Whether a clause ends between subject and verb; an apposition in two commas does not end one. */
function hasClauseEnd(reader: Reader, from: number, to: number): boolean {
  let commas = 0
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    if (reader.isMark(i, ';:.“”"')) return true
    if (word === ',') commas++
    if (CONJUNCTIONS.has(word)) return true
    if (reader.hits(i).some(({ kind, form }) => kind === 'reporting' && (form === 'past' || form === 'third'))) return true
  }
  return commas === 1 && reader.norm(from) !== ','
}
