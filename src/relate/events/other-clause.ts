/** Dates and places of a sentence that another clause of it has for itself. */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { DateAt } from '../mention-index.js'

/** Tokens of an event's word. */
export interface Words {
  readonly first: number
  readonly last: number
}

/** "dozens of attacks, among them the killing of 148 on 2 April": the date is of the word told last, behind a comma or "since". */
export function isBehindAnother(reader: Reader, other: Words, date: number, last: number): boolean {
  if (other.first < last || other.last > date) return false
  // "…, yesterday": behind a comma of its own it is of the whole sentence.
  if (reader.isMark(date - 1, ',')) return false
  for (let at = last; at < other.first; at++) if (reader.isMark(at, ',') || /^(?:since|until)$/.test(reader.norm(at))) return true
  return false
}

/** "doctors said on Thursday", "the army said Monday that": the day of the word of saying, not of what is told. */
export function isOfSaying(reader: Reader, at: DateAt, first: number, last: number): boolean {
  let verb = at.first - 1
  while (/^(?:on|late|early|in|a|statement|reporters|journalists|state|television|yesterday)$/.test(reader.norm(verb))) verb--
  // "the raid was claimed two days later by X"
  if (/^(?:claimed|condemned|denounced)$/.test(reader.norm(verb)) && verb >= last && verb - last <= 2) return true
  // "claimed the attack the next day, saying three had been killed"
  if (at.last < first && isDayOfClaim(reader, at, first)) return true
  // "yesterday confirmed the arrest"
  if (at.last < first && isDayOfReport(reader, at.last, first)) return true
  if ((verb >= first && verb < last) || (reader.isCapital(verb) && verb > reader.sentenceAt(verb).first)) return false
  return (
    /^(?:said|told|added|announced|reported|confirmed|stated|claimed)$/.test(reader.norm(verb)) &&
    !/^(?:was|were|been|be|as)$/.test(reader.norm(verb - 1))
  )
}

/** How far before its day "claimed" may stand. */
const CLAIM_REACH = 8

function isDayOfClaim(reader: Reader, at: DateAt, first: number): boolean {
  let behind = false
  for (let i = at.last; i < first; i++) behind ||= reader.isMark(i, ',')
  if (!behind) return false
  for (let i = at.first - 1; i >= at.first - CLAIM_REACH; i--) {
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash | Shape.possessive)) return false
    if (/^(?:claimed|condemned)$/.test(reader.norm(i))) return /^(?:the|responsibility|credit|it)$/.test(reader.norm(i + 1))
  }
  return false
}

/** "the army yesterday confirmed the arrest of X": between the day and the noun stand the word of saying and an article. */
function isDayOfReport(reader: Reader, from: number, first: number): boolean {
  if (!/^(?:confirmed|announced|reported|acknowledged|admitted|claimed)$/.test(reader.norm(from))) return false
  return first - from <= 3 && /^(?:the|an?|its|their)$/.test(reader.norm(from + 1))
}

/** "killed two on Wednesday, and a court jailed a man": behind the conjunction a clause with a subject of its own begins. */
export function isOfLaterClause(reader: Reader, at: DateAt, first: number, others: readonly Words[]): boolean {
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

/** "was shot on Thursday, and on Saturday a grenade was thrown": the day opens the next clause. */
export function opensNextClause(reader: Reader, at: DateAt, last: number, others: readonly Words[]): boolean {
  if (at.first < last) return false
  let before = at.first - 1
  while (/^(?:on|in|early|late|by)$/.test(reader.norm(before))) before--
  if (!/^(?:and|while|but|;)$/.test(reader.norm(before)) || before <= last) return false
  return others.some((other) => other.first >= at.last)
}

/** "on Tuesday released two men whom they had kidnapped": what had happened before has no day in common with what followed. */
export function isBeforeFlashback(reader: Reader, at: DateAt, first: number): boolean {
  if (at.first >= first || reader.norm(first - 1) !== 'had') return false
  for (let i = first - 1; i >= at.last; i--) if (/^(?:who|whom|which|that|after)$/.test(reader.norm(i))) return true
  return false
}

/** "the army, which took the town in May, denied": the date of the clause in commas is not that of the verb behind it. */
export function isInserted(reader: Reader, sentence: Sentence, at: DateAt, first: number): boolean {
  let closed = false
  for (let i = at.last; i < first; i++) closed ||= reader.isMark(i, ',')
  if (!closed || at.first >= first) return false
  for (let i = at.first - 1; i > sentence.first; i--) {
    if (/^(?:which|who|whose|where)$/.test(reader.norm(i))) return reader.isMark(i - 1, ',') || reader.norm(i - 1) === 'and'
    // "X, the group that has fought the state since 2007, claimed"
    if (reader.norm(i) === 'that' && /^(?:has|have|had)$/.test(reader.norm(i + 1)))
      return reader.hit(i - 1, 'reporting') === undefined
    if (reader.isMark(i, ',;:')) return false
  }
  return false
}

/** "expelled the troops and turned to others, whose men were ambushed at Kidal": the place is of the word in the clause behind. */
export function isInClauseOf(reader: Reader, other: Words, last: number, place: number): boolean {
  if (other.first <= last || other.last > place) return false
  for (let at = last; at < other.first; at++) {
    // "attacks on ships since the war in X began"
    if (/^(?:since|until)$/.test(reader.norm(at))) return true
    if (reader.isMark(at, ',') && /^(?:which|who|whose|where)$/.test(reader.norm(at + 1))) return true
  }
  return false
}

/** "an attack on a patrol in the south, while a strike killed one near Tyre": behind "while" the place is of the other. */
export function isBesideAnother(reader: Reader, other: Words, last: number, place: number): boolean {
  if (other.first <= last || other.last > place) return false
  for (let at = last; at < other.first; at++)
    if (reader.isMark(at, ';') || reader.norm(at) === 'before' || (reader.norm(at) === 'while' && reader.isMark(at - 1, ',')))
      return true
  return false
}

/**
 * "18,000 people fled to Komanda after gunmen attacked": where people went or were caught is not where it happened before.
 * @param sequels words of what follows upon a deed: flight, arrest, talks
 */
export function isOfSequel(
  reader: Reader,
  sequels: readonly Words[],
  placeFirst: number,
  placeLast: number,
  first: number,
): boolean {
  if (placeLast > first || !sequels.some((other) => other.last <= placeFirst && other.last < first)) return false
  for (let at = placeLast; at < first; at++) if (/^(?:after|following|over)$/.test(reader.norm(at))) return true
  return false
}

/** "… this attack,” the minister said in Manila on Monday": when and where words were spoken, not what they tell of. */
export function isBehindQuotation(reader: Reader, last: number, first: number): boolean {
  for (let at = last + 1; at < first; at++)
    if (reader.isMark(at, '”"') && reader.isMark(at - 1, ',.!?') && !reader.isMark(at + 1, ',.;')) return true
  return false
}

/** "the deadliest attack since January 2022": how long there was none such. */
export function isOfRank(reader: Reader, at: DateAt, first: number, last: number): boolean {
  if (at.first < last || (reader.norm(at.first) !== 'since' && reader.norm(at.first - 1) !== 'since')) return false
  for (let i = first - 1; i >= first - RANK_REACH; i--)
    if (/^(?:most|first|latest|second|third|\w{3,9}est|worst)$/.test(reader.norm(i))) return true
  return false
}
const RANK_REACH = 5

/** "fighting has intensified ahead of an election on 28 December": the day of what is to come. */
export function isOfWhatComes(reader: Reader, last: number, date: number): boolean {
  for (let at = last; at < date; at++) if (reader.norm(at) === 'ahead' && reader.norm(at + 1) === 'of') return true
  return false
}

/** "struck a ship that the rebels hijacked": where a clause begins whose object stands before it; -1 where there is none. */
export function relativeStart(reader: Reader, verb: number): number {
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

/** How far behind the judgement the deed may stand: "sentenced two brothers to life imprisonment for their role in the bombing". */
const JUDGED_REACH = 16

/** "a court on Thursday sentenced two men for the bombing": the day is of the judgement. */
export function isOfJudgement(reader: Reader, at: DateAt, first: number): boolean {
  let linked = false
  for (let i = first - 1; i >= Math.max(at.last - 4, first - JUDGED_REACH); i--) {
    const word = reader.norm(i)
    if (/^(?:for|of|over)$/.test(word)) linked = true
    else if (JUDGING.test(word)) return linked && at.first < first && at.last >= i - 6
    else if (reader.isMark(i, '.;:')) return false
  }
  return false
}
const JUDGING = /^(?:sentenced|convicted|jailed|imprisoned|charged|indicted|guilty|acquitted|tried|extradited|arraigned)$/

/** "on Wednesday to mark a year since the demonstrations": the day is of the anniversary. */
export function isOfAnniversary(reader: Reader, at: DateAt, first: number): boolean {
  if (at.first >= first) return false
  for (let i = first - 1; i >= Math.max(at.last, first - 4); i--) if (/^(?:since|anniversary)$/.test(reader.norm(i))) return true
  return false
}
