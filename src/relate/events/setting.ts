/** When and where an event took place: the nearest date and places, clause before sentence. */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isOfComparison } from '../comparison.js'
import type { DateAt, MentionIndex, PlaceAt } from '../mention-index.js'
import { isObject, isSetting } from './place-role.js'

/** A value with the step that gave it, which goes into `by`. */
export interface Placed<T> {
  readonly value: T
  readonly step: 'clause' | 'sentence' | 'mention' | 'document'
}

/** Tokens of an event's word. */
export interface Words {
  readonly first: number
  readonly last: number
}

/** The word whose setting is asked for. */
export interface Anchor extends Words {
  /** The other words of events in its sentence. */
  readonly others?: readonly Words[]
  /** Those of them that are nouns. */
  readonly nouns?: readonly Words[]
  /** It was told before: only what stands right beside it is its own. */
  readonly told?: boolean
  /** A noun may have its place right before it ("the Palmyra attack"); before a verb stands its subject. */
  readonly noun?: boolean
  /** It may be the place itself to which something is done ("the town, which the rebels captured"). */
  readonly taking?: boolean
}

/** "the Palmyra attack", "the December 13th attack": what stands right before another event's word is that event's. */
function belongsElsewhere(last: number, own: number, others: readonly Words[]): boolean {
  return last !== own && others.some((other) => other.first === last)
}

/** How far behind "the attack" its own date or place may stand. */
const ATTACHED = 4

/**
 * What is told again ("the attack") has a setting of its own only right beside it: "the Palmyra attack", "the attack in Homs".
 * The rest of its sentence is about something else.
 */
function isAttached(first: number, last: number, triggerFirst: number, triggerLast: number): boolean {
  return last === triggerFirst || (first >= triggerLast && first - triggerLast <= ATTACHED)
}

/** The date of a trigger: in its clause after it, in its clause before it, elsewhere in the sentence. */
export function dateNear(reader: Reader, index: MentionIndex, sentence: Sentence, anchor: Anchor): Placed<string> | null {
  const { first, last, others = [], nouns = [], told = false } = anchor
  let best: { at: DateAt; cost: number } | null = null
  for (const at of index.dates(sentence.index)) {
    if (belongsElsewhere(at.last, first, nouns)) continue
    if (told && !isAttached(at.first, at.last, first, last)) continue
    if (others.some((other) => isBehindAnother(reader, other, at.first, last))) continue
    if (isOfSaying(reader, at, first, last) || isInserted(reader, sentence, at, first)) continue
    if (isOfLaterClause(reader, at, first, others) || isBeforeFlashback(reader, at, first)) continue
    if (at.last <= relativeStart(reader, first) || isOfAnniversary(reader, at, first)) continue
    if (isOfComparison(reader, last, at.first)) continue
    if (at.date.type === 'duration' || at.date.type === 'set' || at.date.type === 'time') continue
    const cost = distance(reader, at.first, at.last, first, last)
    if (best === null || cost < best.cost) best = { at, cost }
  }
  if (best === null) return null
  return { value: best.at.date.id, step: best.cost < CLAUSE_COST ? 'clause' : 'sentence' }
}

/** "dozens of attacks, among them the killing of 148 on 2 April": the date is of the word told last, behind a comma or "since". */
function isBehindAnother(reader: Reader, other: Words, date: number, last: number): boolean {
  if (other.first < last || other.last > date) return false
  // "…, yesterday": behind a comma of its own it is of the whole sentence.
  if (reader.isMark(date - 1, ',')) return false
  for (let at = last; at < other.first; at++) if (reader.isMark(at, ',') || /^(?:since|until)$/.test(reader.norm(at))) return true
  return false
}

/** "doctors said on Thursday", "the army said Monday that": the day of the word of saying, not of what is told. */
function isOfSaying(reader: Reader, at: DateAt, first: number, last: number): boolean {
  let verb = at.first - 1
  while (/^(?:on|late|early|in|a|statement|reporters|journalists|state|television|yesterday)$/.test(reader.norm(verb))) verb--
  if (verb >= first && verb < last) return false
  return (
    /^(?:said|told|added|announced|reported|confirmed|stated|claimed)$/.test(reader.norm(verb)) &&
    !/^(?:was|were|been|be|as)$/.test(reader.norm(verb - 1))
  )
}

/** "killed two on Wednesday, and a court jailed a man": behind the conjunction a clause with a subject of its own begins. */
function isOfLaterClause(reader: Reader, at: DateAt, first: number, others: readonly Words[]): boolean {
  // A month or a year is that of both.
  if (at.first >= first || at.date.earliest === null || at.date.earliest !== at.date.latest) return false
  for (let i = at.last; i < first - 1; i++) {
    const turn = reader.isMark(i, ';') || (reader.isMark(i, ',') && /^(?:and|while|but)$/.test(reader.norm(i + 1)))
    // "…, and that it had struck", "and left": more of the same report, or of the same subject.
    if (turn && first - i > 2 && reader.norm(i + 2) !== 'that')
      return others.some((other) => other.last <= at.first && other.first < i)
  }
  return false
}

/** "on Tuesday released two men whom they had kidnapped": what had happened before has no day in common with what followed. */
function isBeforeFlashback(reader: Reader, at: DateAt, first: number): boolean {
  if (at.first >= first || reader.norm(first - 1) !== 'had') return false
  for (let i = first - 1; i >= at.last; i--) if (/^(?:who|whom|which|that|after)$/.test(reader.norm(i))) return true
  return false
}

/** "the army, which took the town in May, denied": the date of the clause in commas is not that of the verb behind it. */
function isInserted(reader: Reader, sentence: Sentence, at: DateAt, first: number): boolean {
  let closed = false
  for (let i = at.last; i < first; i++) closed ||= reader.isMark(i, ',')
  if (!closed || at.first >= first) return false
  for (let i = at.first - 1; i > sentence.first; i--) {
    if (/^(?:which|who|whose|where)$/.test(reader.norm(i))) return reader.isMark(i - 1, ',')
    if (reader.isMark(i, ',;:')) return false
  }
  return false
}

/** Nearer than this a date or place stands in the trigger's own clause: some twelve words, or fewer with a comma between. */
const CLAUSE_COST = 10
/** What stands behind an event's word in its clause belongs to it sooner than what stands before. */
const BEFORE_COST = 3

/** Words that open another clause. */
const OPENING = new Set('who whom whose which when while after before since following that where'.split(' '))

/** Tokens between, and much more for each clause mark between. */
function distance(reader: Reader, first: number, last: number, triggerFirst: number, triggerLast: number): number {
  const [from, to, before] = first >= triggerLast ? [triggerLast, first, 0] : [last, triggerFirst, BEFORE_COST]
  let cost = Math.max(0, to - from) * 0.5 + before
  for (let i = from; i < to; i++) {
    const word = reader.norm(i)
    // "in Damascus that killed": the clause tells of what stands right before it.
    if (i === to - 1 && before > 0 && /^(?:that|which)$/.test(word)) continue
    if (OPENING.has(word)) cost += 8
    // "arrested on Tuesday over a shooting": what stands before is of the arrest.
    else if (before > 0 && word === 'over') cost += 12
    else if (word === ';' || word === ':') cost += 12
    else if (word === ',') cost += 2
  }
  return cost
}

const EXACTNESS: Readonly<Record<string, number>> = {
  site: 0,
  base: 0,
  camp: 0,
  prison: 0,
  crossing: 0,
  neighbourhood: 1,
  village: 1,
  town: 1,
  city: 2,
  mountain: 2,
  desert: 3,
  river: 3,
  island: 3,
  water: 3,
  admin2: 3,
  admin1: 4,
  region: 5,
  country: 6,
  continent: 7,
}

/** How much farther than the nearest place another may stand to be told with it ("Atma, Idlib"). */
const NEIGHBOUR_COST = 3.5

/** "expelled the troops and turned to others, whose men were ambushed at Kidal": the place is of the word in the clause behind. */
function isInClauseOf(reader: Reader, other: Words, last: number, place: number): boolean {
  if (other.first <= last || other.last > place) return false
  for (let at = last; at < other.first; at++) {
    // "attacks on ships since the war in X began"
    if (/^(?:since|until)$/.test(reader.norm(at))) return true
    if (reader.isMark(at, ',') && /^(?:which|who|whose|where)$/.test(reader.norm(at + 1))) return true
  }
  return false
}

/** "struck a ship that the rebels hijacked": where a clause begins whose object stands before it; -1 where there is none. */
function relativeStart(reader: Reader, verb: number): number {
  let end = verb
  while (/^(?:had|have|has|\w{1,20}ly)$/.test(reader.norm(end - 1))) end--
  for (let at = end - 2; at >= end - RELATIVE_SUBJECT; at--) {
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return -1
    if (/^(?:whom|which)$/.test(reader.norm(at)))
      return /^(?:in|during|at|of|for|from|to|by)$/.test(reader.norm(at - 1)) ? -1 : at
    // "said that the army": what is said, no relative clause.
    if (reader.norm(at) === 'that')
      return reader.hits(at - 1).some(({ kind }) => kind === 'reporting' || kind === 'trigger') ||
        reader.norm(at - 1) === 'and' ||
        reader.has(at - 1, Shape.punctuation)
        ? -1
        : at
  }
  return -1
}
/** How many words the subject of a relative clause may have. */
const RELATIVE_SUBJECT = 5

/** "on Wednesday to mark a year since the demonstrations": the day is of the anniversary. */
function isOfAnniversary(reader: Reader, at: DateAt, first: number): boolean {
  if (at.first >= first) return false
  for (let i = first - 1; i >= Math.max(at.last, first - 4); i--) if (/^(?:since|anniversary)$/.test(reader.norm(i))) return true
  return false
}

/** The places of a trigger, most exact first; a place that is only where something comes from or goes to is none. */
export function placesNear(reader: Reader, index: MentionIndex, sentence: Sentence, anchor: Anchor): Placed<string[]> | null {
  const { first, last, others = [], nouns = [], told = false, noun = false, taking = false } = anchor
  const found: { at: PlaceAt; cost: number }[] = []
  for (const at of index.places(sentence.index)) {
    if (told && !isAttached(at.mention.first, at.mention.last, first, last)) continue
    if (
      !(noun && at.mention.last === first) &&
      !isObject(reader, at, last) &&
      (!isSetting(reader, at, index.places(sentence.index), last) || belongsElsewhere(at.mention.last, first, nouns))
    )
      continue
    if (others.some((other) => isInClauseOf(reader, other, last, at.mention.first))) continue
    if (!taking && at.mention.last <= relativeStart(reader, first)) continue
    found.push({ at, cost: distance(reader, at.mention.first, at.mention.last, first, last) })
  }
  if (found.length === 0) return null
  const nearest = Math.min(...found.map(({ cost }) => cost))
  const chosen = found.filter(({ cost, at }) => cost <= nearest + NEIGHBOUR_COST || at.place.type === 'country')
  chosen.sort((a, b) => (EXACTNESS[a.at.place.type] ?? 5) - (EXACTNESS[b.at.place.type] ?? 5) || a.cost - b.cost)
  return { value: [...new Set(chosen.map(({ at }) => at.place.id))], step: nearest < CLAUSE_COST ? 'clause' : 'sentence' }
}
