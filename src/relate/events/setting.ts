/** When and where an event took place: the nearest date and places, clause before sentence. */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isOfComparison } from '../comparison.js'
import type { DateAt, MentionIndex, PlaceAt } from '../mention-index.js'
import { isOnePhrase } from './one-phrase.js'
import {
  isBeforeFlashback,
  isBehindAnother,
  isBehindQuotation,
  isBesideAnother,
  isInClauseOf,
  isInserted,
  isOfAnniversary,
  isOfJudgement,
  isOfLaterClause,
  isOfRank,
  isOfSaying,
  isOfSequel,
  isOfWhatComes,
  opensNextClause,
  relativeStart,
  type Words,
} from './other-clause.js'
import { isOfCause, isOfSpeaker, isOrigin, isWhereTakenTo } from './other-place.js'
import { isObject, isSetting } from './place-role.js'

export type { Words }

/** A value with the step that gave it, which goes into `by`. */
export interface Placed<T> {
  readonly value: T
  readonly step: 'clause' | 'sentence' | 'mention' | 'document'
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
  /** Of the others those that follow upon a deed, where this one is a deed: flight, arrest, talks. */
  readonly sequels?: readonly Words[]
  /** A blow or a shot: "from X" tells where it came from. */
  readonly blow?: boolean
  /** People talk: what they talk about is not where. */
  readonly talks?: boolean
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
function isAttached(reader: Reader, first: number, last: number, trigger: Words, place: boolean): boolean {
  if (last === trigger.first || (first >= trigger.last && first - trigger.last <= ATTACHED)) return true
  // "today's Russian strike"
  if (reader.has(last, Shape.possessive) && trigger.first - last <= ATTACHED && trigger.first > last) return true
  return place && isOnePhrase(reader, trigger.last, first, PHRASE)
}
/** How long the phrase behind "the attack" may be. */
const PHRASE = 10

/** The date of a trigger: in its clause after it, in its clause before it, elsewhere in the sentence. */
export function dateNear(reader: Reader, index: MentionIndex, sentence: Sentence, anchor: Anchor): Placed<string> | null {
  const { first, last, others = [], nouns = [], told = false } = anchor
  let best: { at: DateAt; cost: number } | null = null
  for (const at of index.dates(sentence.index)) {
    if (belongsElsewhere(at.last, first, nouns)) continue
    if (told && !isAttached(reader, at.first, at.last, anchor, false)) continue
    if (others.some((other) => isBehindAnother(reader, other, at.first, last))) continue
    if (isOfSaying(reader, at, first, last) || isInserted(reader, sentence, at, first)) continue
    if (isOfRank(reader, at, first, last) || isBehindQuotation(reader, last, at.first)) continue
    if (opensNextClause(reader, at, last, others)) continue
    if (isOfLaterClause(reader, at, first, others) || isBeforeFlashback(reader, at, first)) continue
    if (at.last <= relativeStart(reader, first) || isOfAnniversary(reader, at, first)) continue
    if (isOfJudgement(reader, at, first)) continue
    if (isOfComparison(reader, last, at.first) || isOfWhatComes(reader, last, at.first)) continue
    if (at.date.type === 'duration' || at.date.type === 'set' || at.date.type === 'time') continue
    const cost = distance(reader, at.first, at.last, first, last)
    if (best === null || cost < best.cost) best = { at, cost }
  }
  if (best === null) return null
  return { value: best.at.date.id, step: best.cost < CLAUSE_COST ? 'clause' : 'sentence' }
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
    // "…, and in March gunmen seized a train": the date or place opens another clause.
    else if (before === 0 && i >= to - 2 && /^(?:and|but)$/.test(word) && reader.norm(i - 1) === ',') cost += 8
  }
  return cost
}

/** "talks over the fate of families in al-Hol": what is talked of is elsewhere. */
function isTopic(reader: Reader, last: number, place: number): boolean {
  for (let at = last; at < place; at++) if (/^(?:over|about|regarding|concerning)$/.test(reader.norm(at))) return true
  return false
}

/** "talks between Damascus and the SDF": a capital that stands for its government, and in no other role. */
function isParty(reader: Reader, index: MentionIndex, sentence: Sentence, { mention }: PlaceAt): boolean {
  return reader.norm(mention.first - 1) === 'between' && index.actorAt(sentence.index, mention.first) !== undefined
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

/** The places of a trigger, most exact first; a place that is only where something comes from or goes to is none. */
export function placesNear(reader: Reader, index: MentionIndex, sentence: Sentence, anchor: Anchor): Placed<string[]> | null {
  const {
    first,
    last,
    others = [],
    nouns = [],
    sequels = [],
    told = false,
    noun = false,
    taking = false,
    blow = false,
    talks = false,
  } = anchor
  const found: { at: PlaceAt; cost: number }[] = []
  for (const at of index.places(sentence.index)) {
    if (told && !isAttached(reader, at.mention.first, at.mention.last, anchor, true)) continue
    if (
      !(noun && at.mention.last === first) &&
      !isObject(reader, at, last) &&
      (!isSetting(reader, at, index.places(sentence.index), last) || belongsElsewhere(at.mention.last, first, nouns))
    )
      continue
    if (others.some((other) => isInClauseOf(reader, other, last, at.mention.first))) continue
    if (others.some((other) => isBesideAnother(reader, other, last, at.mention.first))) continue
    if (index.dates(sentence.index).some((date) => date.last <= at.mention.first && opensNextClause(reader, date, last, others)))
      continue
    if (isOfSequel(reader, sequels, at.mention.first, at.mention.last, first)) continue
    if (
      (blow && isOrigin(reader, at, index.places(sentence.index))) ||
      isOfCause(reader, at, first, last) ||
      isOfSpeaker(reader, at, last) ||
      isWhereTakenTo(reader, at)
    )
      continue
    if (isBehindQuotation(reader, last, at.mention.first)) continue
    if (isParty(reader, index, sentence, at) || (talks && isTopic(reader, last, at.mention.first))) continue
    if (!taking && at.mention.last <= relativeStart(reader, first)) continue
    found.push({ at, cost: distance(reader, at.mention.first, at.mention.last, first, last) })
  }
  const [only] = found
  if (only === undefined) return null
  if (found.length === 1) return { value: [only.at.place.id], step: only.cost < CLAUSE_COST ? 'clause' : 'sentence' }
  const nearest = Math.min(...found.map(({ cost }) => cost))
  const chosen = found.filter(({ cost, at }) => cost <= nearest + NEIGHBOUR_COST || at.place.type === 'country')
  chosen.sort((a, b) => (EXACTNESS[a.at.place.type] ?? 5) - (EXACTNESS[b.at.place.type] ?? 5) || a.cost - b.cost)
  return { value: [...new Set(chosen.map(({ at }) => at.place.id))], step: nearest < CLAUSE_COST ? 'clause' : 'sentence' }
}
