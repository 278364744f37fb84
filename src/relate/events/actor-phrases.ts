/** Where actors stand around a word: behind a preposition, in a list. Read off tokens, without a parse. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { ActorAt } from '../mention-index.js'

/** "an attack … by X", "strikes … against X": how far the preposition may be. */
export const NOUN_REACH = 12

/** How far behind its preposition an actor may stand. */
const BEHIND = 5

/** Words behind which another clause begins. */
const TURNING = new Set([
  'who',
  'which',
  'that',
  'when',
  'while',
  'said',
  'after',
  'before',
  'because',
  'since',
  'although',
  'as',
  'but',
  'to',
  'thanks',
])

/** The actor behind a preposition that follows the trigger. */
export function after(reader: Reader, actors: readonly ActorAt[], from: number, preposition: RegExp, reach: number): ActorAt[] {
  if (!actors.some(({ mention }) => mention.first > from && mention.first - from < reach + BEHIND)) return []
  for (let i = from; i < from + reach; i++) {
    const word = reader.norm(i)
    if (word === '' || reader.isMark(i, ';:.')) return []
    if (!preposition.test(word)) {
      // "killed, including three leaders, by X": what is included stands apart.
      const behind = reader.isMark(i, ',') ? behindInclusion(reader, i) : i
      if (behind > i) {
        i = behind - 1
        continue
      }
      // "when the shelling began, X was on his roof": the preposition is of another verb; "was carried out by X" of this.
      if (/^(?:was|were|had|has)$/.test(word) && !preposition.test('by')) return []
      // "attacks, thanks to intelligence provided by X": another phrase begins; "in Palmyra, Syria, by X" goes on.
      if (TURNING.has(word) || (reader.isMark(i, ',') && !reader.isCapital(i + 1) && !preposition.test(reader.norm(i + 1))))
        return []
      continue
    }
    const named = actors.findIndex(({ mention }) => mention.first > i && mention.first - i <= BEHIND)
    if (named < 0 || hasVerb(reader, i + 1, (actors[named] as ActorAt).mention.first)) return []
    const k = isOfNext(reader, actors, named) ? named + 1 : named
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

/** "on Monday and accused X": a verb between the preposition and the actor makes him another's. */
function hasVerb(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // "an attack on seafarers,” its secretary said": behind the quotation another speaks.
    if (reader.isMark(at, '“”"')) return true
    if (
      reader
        .hits(at)
        .some(({ kind, form }) => (kind === 'trigger' || kind === 'reporting') && form === 'past' && !reader.isCapital(at))
    )
      return reader.norm(at - 1) === 'and' || /^(?:and|who|which|that)$/.test(reader.norm(at - 2))
  }
  return false
}

/** "by guerrillas of the X", "by gunmen from X": the group acts, of which they are. */
function isOfNext(reader: Reader, actors: readonly ActorAt[], k: number): boolean {
  const { mention, actor } = actors[k] as ActorAt
  const next = actors[k + 1]
  if (next === undefined || actor.key !== null || !/^(?:of|from)$/.test(reader.norm(mention.last))) return false
  const first = reader.norm(mention.last + 1) === 'the' ? mention.last + 2 : mention.last + 1
  return next.mention.first === first && /^(?:armed-group|state-forces|political)$/.test(next.actor.type)
}

/** Index of the comma that closes ", including …,"; the opening one where nothing is included. */
function behindInclusion(reader: Reader, comma: number): number {
  if (!/^(?:including|among|some|most|mostly|many)$/.test(reader.norm(comma + 1))) return comma
  for (let at = comma + 2; at < comma + NOUN_REACH; at++) if (reader.isMark(at, ',')) return at
  return comma
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

/** The actors that a list joins before one of them. */
export function coordinated(reader: Reader, actors: readonly ActorAt[], at: number): ActorAt[] {
  const out: ActorAt[] = []
  let joined = false
  for (let k = at; k > 0; k--) {
    const before = actors[k - 1] as ActorAt
    const [from, to] = [before.mention.last, (actors[k] as ActorAt).mention.first]
    if (!isList(reader, from, to) || isGoverned(reader, before.mention.first)) break
    // "In the valley, settlers": a comma alone joins nothing before the last of a list.
    for (let i = from; i < to; i++) joined ||= /^(?:and|&)$/.test(reader.norm(i))
    if (!joined) break
    out.unshift(before)
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
  let i = beforeTitles(reader, first) - 1
  while (LEADING.has(reader.norm(i))) i--
  // "in the occupied West Bank": an adjective between the article and the name.
  if (/^(?:the|a|an)$/.test(reader.norm(i - 1)) && !reader.isCapital(i) && PREPOSITIONS.has(reader.norm(i - 2))) i -= 2
  // "members of X", "fighters from X": they are who acts.
  if (/^(?:of|from)$/.test(reader.norm(i)) && isPeople(reader, i - 1)) return isGoverned(reader, peopleStart(reader, i - 1))
  return PREPOSITIONS.has(reader.norm(i))
}

/** The first word of the titles before a name: "with the army of General X". */
function beforeTitles(reader: Reader, first: number): number {
  for (let at = first - 1; at >= first - TITLE_WORDS; at--)
    if (reader.hits(at).some(({ kind, last }) => kind === 'title' && last === first)) return beforeTitles(reader, at)
  return first
}
/** The longest title, in words: "Lieutenant General", "deputy foreign minister". */
const TITLE_WORDS = 4

/** Nouns for people that stand for the group behind "of". */
function isPeople(reader: Reader, at: number): boolean {
  return /^(?:members|fighters|militants|gunmen|rebels|guerrillas|troops|soldiers|forces|units|commandos|elements|supporters|followers|insurgents|militiamen|officers|policemen|men|group|squad|column|commando|cell|patrol|patrols|convoy|unit|contingent|detachment|team)$/.test(
    reader.norm(at),
  )
}

/** The first word of "some armed members": adjectives and numbers before the noun belong to it. */
function peopleStart(reader: Reader, at: number): number {
  let first = at
  while (
    /^(?:armed|suspected|alleged|unidentified|masked|some|several|two|three|four|five|six|about|around)$/.test(
      reader.norm(first - 1),
    )
  )
    first--
  return first
}
