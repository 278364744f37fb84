/**
 * A time with no day.
 *
 *     at 10:30 am local time · 5 p.m. · 1400 GMT · at dawn · overnight · in the afternoon · at 7 in the evening
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { clockAt } from './clock-time.js'
import { Cue, cueAt, type DateRule } from './cues.js'
import { inPart, partAt } from './day-part.js'
import { isMark } from './numbers.js'
import type { DateReading } from './reading.js'
import { looksAhead } from './tense.js'

export const timeOfDay: DateRule = {
  id: 'dates/time-of-day',
  cue: Cue.digit | Cue.part | Cue.number | Cue.in | Cue.edge | Cue.day | Cue.article,
  match(reader, at, limit) {
    const clock = clockAt(reader, at, limit)
    if (clock !== null) {
      const part = /^(?:in|at)$/.test(reader.norm(clock.last)) ? partAt(reader, clock.last, limit) : null
      const led = /^(?:at|by|around|about|until|till|before|after|since)$/.test(reader.norm(at - 1))
      const colon = isMark(reader, at + 1, ':')
      const surely =
        clock.clock.sure &&
        (!colon ||
          clock.clock.half !== null ||
          led ||
          hasZone(reader, clock.last) ||
          clock.clock.second !== null ||
          timeBeside(reader, at))
      if (!surely && !(part !== null && (led || !reader.has(at, Shape.digit)) && part.part !== 'day')) {
        if (part === null || !reader.has(at, Shape.digit)) return null
      }
      if (surely && reader.norm(at) === 'noon' && reader.norm(at - 1) === 'high') return null
      return {
        first: at,
        last: part?.last ?? clock.last,
        value: { kind: 'timed', on: null, clock: inPart(clock.clock, part?.part ?? null), part: part?.part ?? null },
      }
    }
    return partAlone(reader, at, limit)
  },
  examples: {
    'at 10:30 am local time': 'T10:30',
    'It began at 17:49.': 'T17:49',
    'at dawn': 'dawn',
    'in the afternoon': 'afternoon',
    'a 4:3 ratio': null,
    'He won 6:30.': null,
    'the night sky': null,
  },
}

function hasZone(reader: Reader, last: number): boolean {
  return /^(?:time|gmt|utc|est|edt|cet|bst|hours|hrs|h)$/.test(reader.norm(last - 1))
}

/** A date-stamp's time: "14/02/2026 17:49". */
function timeBeside(reader: Reader, at: number): boolean {
  return (
    reader.surface(at).length === 2 &&
    (isMark(reader, at - 1, ',') || isMark(reader, at - 1, '|') || at === 0 || reader.has(at, Shape.newline))
  )
}

/** "at dawn", "in the evening", "overnight": the mention is the noun with its adjective. */
function partAlone(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  const before = reader.norm(at - 1)
  const found = /^(?:in|at|on|during|the)$/.test(reader.norm(at)) ? null : partAt(reader, at, limit)
  if (found === null) return null
  const word = reader.norm(found.last - 1)
  const next = found.last < limit && !reader.has(found.last, Shape.punctuation) ? reader.norm(found.last) : ''
  if (reader.isCapital(found.last - 1) && at > reader.sentenceAt(at).first) return null
  if (reader.has(found.last, Shape.dash) && reader.has(found.last, Shape.glued)) return null
  const clock = reader.norm(found.last) === 'at' ? clockAt(reader, found.last + 1, limit) : null
  // "in the morning at 7"
  if (clock !== null && before === 'the' && (clock.last >= limit || reader.has(clock.last, Shape.punctuation)))
    return {
      first: at,
      last: clock.last,
      value: { kind: 'timed', on: null, clock: inPart(clock.clock, found.part), part: found.part },
    }
  const value = { kind: 'timed', on: null, clock: null, part: found.part } as const
  if (word === 'overnight')
    return { first: at, last: found.last, value: isOfNews(reader, at, found.last, limit) ? LAST_NIGHT : value }
  if (before === 'at' && /^(?:dawn|dusk|night|noon|midnight|daybreak|sunrise|sunset|nightfall|midday)$/.test(word))
    return { first: at, last: found.last, value }
  const the = before === 'the'
  const preposition = the ? reader.norm(at - 2) : before
  if (!/^(?:in|during|by|before|after|until|throughout|through)$/.test(preposition)) return null
  if (
    !the &&
    preposition !== 'by' &&
    preposition !== 'before' &&
    preposition !== 'after' &&
    preposition !== 'until' &&
    preposition !== 'in'
  )
    return null
  if (
    next !== '' &&
    !/^(?:and|or|when|as|but|he|she|they|it|after|before|until|while|with|to|by|at|on|the|a|of|for|they|were|was)$/.test(next)
  )
    return null
  return { first: at, last: found.last, value }
}

const TODAY = { kind: 'turn', unit: 'day', anchor: 'published' } as const
/** The night into the article's day. */
const LAST_NIGHT: DateReading = {
  kind: 'range',
  from: { kind: 'timed', on: { ...TODAY, offset: -1 }, clock: null, part: 'night' },
  to: { kind: 'timed', on: { ...TODAY, offset: 0 }, clock: null, part: 'morning' },
  night: true,
}

/** "Drones hit the port overnight": the last night, unless the verb looks ahead, another day is named or it is told of any night. */
function isOfNews(reader: Reader, at: number, last: number, limit: number): boolean {
  if (last < limit && HABITS.get(reader.tokens, last) !== undefined) return false
  const sentence = reader.sentenceAt(at)
  const end = Math.min(limit, at + DAY_REACH)
  for (let i = Math.max(sentence.first, at - DAY_REACH); i < end; i++) {
    if ((cueAt(reader, i) & (Cue.month | Cue.weekday | Cue.day | Cue.turn)) === 0 || i === at) continue
    if (!isOfSaying(reader, i, sentence.first)) return false
  }
  return !looksAhead(reader, at)
}

/** How many tokens to either side another day is looked for. */
const DAY_REACH = 40

/** What lasts a night on any day: "an overnight curfew". */
const HABITS = new WordTable<true>(
  'curfew curfews stay stays bus buses train trains flight flights ban bans success camp camps shelter shelters guests journey journeys travel trip trips visit visits vigil vigils movement lows temperatures'
    .split(' ')
    .map((word) => [word, true]),
)

/** "the mayor said on Monday", "officials told a news agency Monday": the day of what is said, and not of the night. */
function isOfSaying(reader: Reader, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - SAYING_REACH); i--)
    if (/^(?:said|says|told|reported|announced|added|wrote|confirmed)$/.test(reader.norm(i))) return true
  return false
}
/** How far before its day such a verb stands. */
const SAYING_REACH = 5
