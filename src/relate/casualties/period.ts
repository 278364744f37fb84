/**
 * Over which time a figure of harm runs: one incident, or a stretch of time that it sums up.
 *
 *     Over the past year, at least 24 commanders were killed.      125 people have been killed since June.
 *     ^^^^^^^^^^^^^^^^^^ period                                                                ^^^^^^^^^^
 */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { isOfComparison } from '../comparison.js'
import type { DateAt, MentionIndex } from '../mention-index.js'
import type { HarmLink } from './harm.js'
import { isPerfect } from './verb-group.js'

/** Words before a date that make it the start or the length of a running total. */
const RUNNING = /^(?:since|between|from|throughout)$/
const STRETCH = /^(?:over|during|in|for|within)$/
/** "so far this year", "this month": a total that still runs. */
const SO_FAR = /^(?:this|far|so)$/
/** Stretches that an attack can't last. */
const LONG = /^(?:week|weeks|month|months|year|years|decade|decades)$/

/** A date of such a grain is as long as an interval. */
const HALF = /^(?:quarter|half-year)$/
/** Grains in which reports of several months count. */
const WIDE = /^(?:month|quarter|season|half-year|year|decade)$/

/** How far behind "since" the date of what happened then may stand. */
const SINCE_REACH = 16
/** How many tokens before "in a decade" the superlative may stand. */
const SUPERLATIVE_REACH = 7

/** Id of the date that a running or periodic total covers, or `incident`. */
export function periodOf(reader: Reader, index: MentionIndex, sentence: Sentence, link: HarmLink): string {
  if (link.rule === 'casualties/compared') return comparedTime(index, sentence, link)
  let best: { id: string; distance: number } | null = null
  for (const at of index.dates(sentence.index)) {
    if (at.date.type === 'set' ? !isBeside(at, link) : !isStretch(reader, at, link)) continue
    if (isOfComparison(reader, Math.max(link.figure.last, link.last), at.first)) continue
    const distance = at.first >= link.last ? at.first - link.last : link.first - at.last
    if (hasClauseEdge(reader, Math.min(at.last, link.last), Math.max(at.first, link.first), at.first < link.first)) continue
    if (best === null || distance < best.distance) best = { id: at.date.id, distance }
  }
  return best?.id ?? sinceEvent(reader, index, sentence, link) ?? timeCompared(reader, index, sentence, link) ?? 'incident'
}

/** "In February 129 died, compared with 139 in January": what is set beside another time is the count of its own. */
function timeCompared(reader: Reader, index: MentionIndex, sentence: Sentence, { figure, last }: HarmLink): string | null {
  const dates = index.dates(sentence.index)
  const from = Math.max(figure.last, last)
  if (!dates.some(({ first }) => first > from && isOfComparison(reader, from, first))) return null
  const own = dates.filter(({ date, first }) => WIDE.test(date.grain) && !isOfComparison(reader, from, first))
  return own.at(0)?.date.id ?? null
}

/** How far behind "up from 117" its time may stand. */
const COMPARED_REACH = 9

/** "compared with 1,048 in the same period of 2023": the time right behind the number. */
function comparedTime(index: MentionIndex, sentence: Sentence, { figure }: HarmLink): string {
  const found = index.dates(sentence.index).find(({ first }) => first >= figure.last && first - figure.last <= COMPARED_REACH)
  return found?.date.id ?? 'incident'
}

/** "Since the war began in April 2023, 40 have died": the start of the total is the date of what happened then. */
function sinceEvent(reader: Reader, index: MentionIndex, sentence: Sentence, { figure, first, rule }: HarmLink): string | null {
  for (const { date, first: from, last } of index.dates(sentence.index)) {
    if (isBeginning(reader, from, sentence.first) && last < first && isPerfect(reader, { first })) return date.id
    const since = sinceBefore(reader, from, sentence.first)
    if (since < 0) continue
    const before = Math.max(figure.last, first) <= since
    // "the number killed since the clashes began in July has risen to 1,677"
    if (figure.first > last && first < since && /^casualties\/(?:toll|level)$/.test(rule)) return date.id
    if (before || (figure.first > last && first > last)) return date.id
  }
  return null
}

/** How far before its date "which began" may stand. */
const BEGINNING_REACH = 6

/** "The war, which broke out in 2014, has claimed 13,000 lives": the date of the beginning. */
function isBeginning(reader: Reader, date: number, from: number): boolean {
  let begun = false
  for (let i = date - 1; i >= Math.max(from, date - BEGINNING_REACH); i--) {
    if (/^(?:began|begun|started|erupted|broke|flared|ignited|resumed)$/.test(reader.norm(i))) begun = true
    if (/^(?:which|that)$/.test(reader.norm(i))) return begun
  }
  return false
}

/** Index of the "since" that opens the clause in which a date stands, or -1. */
function sinceBefore(reader: Reader, date: number, from: number): number {
  for (let i = date - 1; i >= Math.max(from, date - SINCE_REACH); i--) {
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash)) return -1
    if (reader.norm(i) === 'since') return i
  }
  return -1
}

/** The date is an interval, or its words are those of a running total. */
function isStretch(reader: Reader, { date, first, last }: DateAt, { measure, figure, first: from }: HarmLink): boolean {
  // "the toll from last week's sinking" is of one event.
  if (reader.has(last - 1, Shape.possessive) || reader.has(last, Shape.possessive)) return false
  // "jailed for two years": how long he is to be held.
  const kept = /^(?:detained|abducted|missing)$/.test(measure) && date.type === 'duration'
  if (kept && (reader.norm(first) === 'for' || reader.norm(first - 1) === 'for')) return false
  const words = [reader.norm(first - 1), reader.norm(first)]
  const unit = reader.norm(last - 1)
  if (isOfThen(reader, last, Math.min(figure.first, from))) return false
  if (words.some((word) => RUNNING.test(word))) return date.type === 'interval' || date.type === 'date'
  if (words.some((word) => STRETCH.test(word)) && LONG.test(unit)) return !isSuperlative(reader, first)
  // "in the first half of 2024": no attack lasts so long.
  if (
    words.some((word) => STRETCH.test(word)) &&
    (date.type === 'interval' || HALF.test(date.grain) || isOfMonths(date)) &&
    WIDE.test(date.grain) &&
    !isSuperlative(reader, first)
  )
    return true
  if (SO_FAR.test(reader.norm(first)) && LONG.test(unit)) return true
  return false
}

/** "the first nine months of 2024" */
function isOfMonths({ grain, earliest, latest }: DateAt['date']): boolean {
  return grain === 'month' && earliest !== null && latest !== null && earliest.slice(0, 7) !== latest.slice(0, 7)
}

/** "the deadliest since March, when 200 were killed": the clause tells of what happened then. */
function isOfThen(reader: Reader, last: number, harm: number): boolean {
  if (reader.norm(last) !== ',' || reader.norm(last + 1) !== 'when' || harm <= last) return false
  for (let i = last + 2; i < harm; i++) if (reader.norm(i) === ',') return false
  return true
}

/** "12 people a day": a rate stands right beside what it counts; "the weekly market" is no rate. */
function isBeside({ first, last }: DateAt, { figure, first: from, last: to }: HarmLink): boolean {
  return first === figure.last || first === figure.last + 1 || last === figure.first || first === to || last === from
}

/** "the worst fighting in a decade": how long there was nothing like it. */
function isSuperlative(reader: Reader, at: number): boolean {
  for (let i = at - 1; i > at - SUPERLATIVE_REACH; i--)
    if (/^(?:worst|first|most|best|\w{3,10}iest|\w{3,8}gest|highest|lowest|largest|fiercest|latest)$/.test(reader.norm(i)))
      return true
  return false
}

/** Another clause stands between, so that the time is not the figure's. */
function hasClauseEdge(reader: Reader, from: number, to: number, before: boolean): boolean {
  for (let i = from; i < to; i++) {
    if (reader.isMark(i, ';:')) return true
    // "…, taking the number of soldiers killed this year to 31"
    if (!before && /^(?:bringing|taking|raising|pushing|lifting)$/.test(reader.norm(i))) return true
    if (before && /^(?:who|which|that)$/.test(reader.norm(i))) return true
  }
  return false
}
