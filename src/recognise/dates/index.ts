/**
 * Sentences → date mentions: the own grammar, token by token from left to right, the longest reading at each cue.
 *
 * What the grammar leaves open is offered to chrono-node in a small window (see chrono.ts).
 */
import type { DateMention } from '../../model/date.js'
import type { LossListener } from '../../rule/loss.js'
import type { Reader } from '../../rule/reader.js'
import { wokenBy } from '../../rule/woken.js'
import { Shape } from '../../text/tokens.js'
import { CHRONO_RULE, AFTER as CHRONO_TOKENS, ChronoDoor, isChronoCue } from './chrono.js'
import { clockRange } from './clock-range.js'
import { Cue, cueAt, type DateRule, familyOf, type RuledDate, ruled } from './cues.js'
import { dayList } from './day-list.js'
import { duration } from './duration.js'
import { findLandmarks, isNearLandmark } from './landmarks.js'
import { findMoment, momentRules } from './moment.js'
import { nightBetween } from './night-between.js'
import { pointRules } from './point.js'
import { range } from './range.js'
import type { DateReading } from './reading.js'
import { repeat } from './repeat.js'
import { samePeriod } from './same-period.js'
import { secondDay } from './second-day.js'
import { stretchTo } from './stretch-to.js'
import { timeOfDay } from './time-of-day.js'
import { timed } from './timed.js'
import { window } from './window.js'
import { MONTHS } from './words.js'

/** Every rule of dates. Of two finds at one token the longer wins, of two as long the rule listed first. */
export const dateRules: readonly DateRule[] = [
  nightBetween,
  range,
  clockRange,
  timed,
  repeat,
  stretchTo,
  samePeriod,
  window,
  dayList,
  secondDay,
  ...pointRules,
  timeOfDay,
  duration,
]

/** All date expressions of the text, in order, not overlapping. */
export function findDates(reader: Reader): DateMention<DateReading>[] {
  const out: DateMention<DateReading>[] = []
  const chrono = new ChronoDoor()
  const landmarks = findLandmarks(reader)
  for (const sentence of reader.article.sentences) {
    const limit = limitOf(reader, sentence.index)
    let at = sentence.first
    if (out.length > 0) at = Math.max(at, (out[out.length - 1] as DateMention).last)
    while (at < sentence.last) {
      const cue = isNearLandmark(landmarks, at) ? cueAt(reader, at) : 0
      const found = cue === 0 ? null : (best(reader, at, limit, cue) ?? leftOver(reader, chrono, at, limit, out))
      if (found === null) {
        at++
        continue
      }
      const { first, last, value: reading, by } = found
      if (isNameOfGroup(reader, last, reading, limit)) {
        at = last
        continue
      }
      out.push({ start: reader.startOf(first), end: reader.endOf(last), sentence: sentence.index, first, last, reading, by })
      at = found.last
    }
  }
  return out
}

/** How many words may stand between a day and the group that is named after it: "the April 6 Youth Movement". */
const NAME_WORDS = 2

/** Whether a day without a year only names a group: "the 19 May Movement", "the October 3 Brigades". */
function isNameOfGroup(reader: Reader, last: number, reading: DateReading, limit: number): boolean {
  if (reading.kind !== 'calendar' || reading.month === undefined || reading.day === undefined || reading.year !== undefined)
    return false
  for (let i = last; i < limit && i <= last + NAME_WORDS && reader.isCapital(i); i++)
    if (/^(?:movement|brigades?|battalions?|front|army|organi[sz]ation|alliance|party|martyrs|fighters)$/.test(reader.norm(i)))
      return true
  return false
}

/** What no rule of the own grammar can read, and chrono can. */
function leftOver(
  reader: Reader,
  chrono: ChronoDoor,
  at: number,
  limit: number,
  before: readonly DateMention[],
): RuledDate | null {
  if (!reader.has(at, Shape.digit) || !isChronoCue(reader, at)) return null
  const first = Math.max(reader.sentenceAt(at).first, before[before.length - 1]?.last ?? 0)
  // What the own grammar may read stays its own.
  let last = at + 1
  const furthest = Math.min(limit, at + CHRONO_TOKENS)
  while (last < furthest && (cueAt(reader, last) & ~Cue.digit) === 0) last++
  const found = chrono.find(reader, at, first, last)
  return found === null || found.first < at ? null : { first: found.first, last: found.last, value: found.value, by: CHRONO_RULE }
}

/** Ends of ranges are asked for as one: the rules of ranges want the same finds, and remember them. */
const woken = wokenBy([...dateRules.filter((rule) => !momentRules.includes(rule)), familyOf(momentRules, findMoment)])
const RANKS: ReadonlyMap<string, number> = new Map(dateRules.map(({ id }, rank) => [id, rank]))

function best(reader: Reader, at: number, limit: number, cue: number): RuledDate | null {
  if (reader.onLoss !== null) return bestTold(reader, reader.onLoss, at, limit, cue)
  let result: RuledDate | null = null
  for (const rule of woken(cue)) {
    const found = rule.match(reader, at, limit)
    if (found === null || (result !== null && found.last < result.last)) continue
    const one = ruled(rule, found)
    if (result === null || isBetter(one, result)) result = one
  }
  return result
}

function isBetter(one: RuledDate, other: RuledDate): boolean {
  return one.last > other.last || (one.last === other.last && rank(one) < rank(other))
}

function rank({ by }: RuledDate): number {
  return RANKS.get(by) as number
}

const wokenEach = wokenBy(dateRules)

/** The same choice, rule by rule: each find that does not stay is told. */
function bestTold(reader: Reader, onLoss: LossListener, at: number, limit: number, cue: number): RuledDate | null {
  let result: RuledDate | null = null
  for (const rule of wokenEach(cue)) {
    const found = rule.match(reader, at, limit)
    if (found === null) continue
    const one = ruled(rule, found)
    const better = result === null || one.last > result.last
    if (result !== null) tellLoss(onLoss, better ? result : one, better ? one : result)
    if (better) result = one
  }
  return result
}

function tellLoss(onLoss: LossListener, { first, last, by }: RuledDate, winner: RuledDate): void {
  const why = winner.last > last ? 'the longer find goes first' : 'of finds of the same words the rule listed earlier goes first'
  onLoss({ kind: 'date', first, last, by, why, to: { first: winner.first, last: winner.last, by: winner.by } })
}

/** A sentence's end, moved on where the stop belongs to a date: "25. November 2025". */
function limitOf(reader: Reader, index: number): number {
  const sentences = reader.article.sentences
  const sentence = sentences[index] as (typeof sentences)[number]
  const next = sentences[index + 1]
  const { last } = sentence
  if (next === undefined || next.block !== sentence.block || last - sentence.first < 2) return last
  if (reader.surface(last - 1) !== '.' || !reader.has(last - 2, Shape.number)) return last
  return MONTHS.get(reader.tokens, last) === undefined ? last : next.last
}
