/**
 * A length of time with no place on the calendar.
 *
 *     for several weeks · up to a month · decades of war · a three-year siege · 24-hour · two and a half years · month-long
 *
 * Ages ("12 years old", "a 12-year-old") and "one day" stay silent.
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { WordTable } from '../../text/word-table.js'
import { clockAt } from './clock-time.js'
import { Cue, type DateRule } from './cues.js'
import { cardinalAt, isDash } from './numbers.js'
import type { Amount, Unit } from './reading.js'
import { amountsAt, gluedAmountAt, hedgeEnd } from './shift.js'
import { UNITS } from './words.js'

const LASTS = new WordTable<true>(
  'for in within after than about nearly almost only just over under lasted lasting lasts last take takes took taken spent spend during following of another entire whole full first every roughly some to through with least most by some until'
    .split(' ')
    .map((w) => [w, true]),
)
/** Before a bare plural: "for years", "in decades". */
const BARE = new WordTable<true>(
  'for in within after over of took take takes spent last lasted lasting during following through many'
    .split(' ')
    .map((w) => [w, true]),
)

export const duration: DateRule = {
  id: 'dates/duration',
  cue: Cue.number | Cue.digit | Cue.unit | Cue.hedge | Cue.over,
  match(reader, at, limit) {
    return whole(reader, at, limit) ?? hyphened(reader, at, limit) ?? counted(reader, at, limit) ?? bare(reader, at, limit)
  },
  examples: {
    'for several weeks': 'PXW',
    'up to a month': 'P1M',
    'decades of war': 'PX0Y',
    'a three-year siege': 'P3Y',
    'It burned all night.': 'P1D',
    'He is 12 years old.': null,
    'a 12-year-old boy': null,
    'one day he left': null,
    'a second wave': null,
  },
}

/** "all day", "all week", "all year": from its start to its end. */
function whole(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  if (reader.norm(at) !== 'all' || at + 1 >= limit) return null
  const unit = UNITS.get(reader.tokens, at + 1)
  if (unit === undefined || unit.plural || unit.short || !/^(?:day|week|month|year)$/.test(unit.unit)) return null
  const last = reader.norm(at + 2) === 'long' ? at + 3 : at + 2
  return last > limit || reader.has(last, Shape.digit) || reader.has(at + 2, Shape.dash)
    ? null
    : { first: at, last, value: { kind: 'duration', amounts: [{ count: 1, unit: unit.unit }] } }
}

function counted(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  const start = reader.norm(at) === 'over' ? at + 1 : hedgeEnd(reader, at)
  const glued = gluedAmountAt(reader, start, limit)
  const found =
    amountsAt(reader, start, limit) ??
    (glued === null ? null : { amounts: [glued.amount], last: glued.last, article: false, counted: true })
  if (found === null || !found.counted) return null
  const { amounts } = found
  // "at approximately 1530 hours" is a time of day; "the second attack in as many days" counts attacks.
  if (start > at && reader.norm(at - 1) === 'at' && clockAt(reader, start, limit)?.clock.sure === true) return null
  if (isAsMany(reader, at)) return null
  const long = isDash(reader, found.last) && reader.has(found.last, Shape.glued) && reader.norm(found.last + 1) === 'long'
  const last = long && found.last + 2 <= limit ? found.last + 2 : found.last
  if (isAge(reader, at, last, limit)) return null
  const only = amounts[0] as Amount
  const hedged = start > at
  const led = hedged || LASTS.get(reader.tokens, at - 1) !== undefined
  if (only.unit === 'season') return null
  // "a day", "a minute", "an hour": an amount of time only where something lasts; "one day" once upon a time.
  if (
    found.article &&
    amounts.length === 1 &&
    (only.unit === 'day' ||
      only.unit === 'minute' ||
      only.unit === 'hour' ||
      only.unit === 'weekend' ||
      only.unit === 'quarter') &&
    !led &&
    only.unit !== 'hour'
  )
    return null
  if (amounts.length === 1 && only.count === 1 && only.unit === 'day' && !led) return null
  if (
    only.unit === 'quarter' &&
    (only.count === null || !Number.isInteger(only.count) || only.count < 1 || !UNITS.get(reader.tokens, last - 1)?.plural)
  )
    return null
  if (only.unit === 'quarter' && reader.norm(last) === 'of') return null
  if (reader.norm(at - 1) === 'last' || reader.norm(at - 1) === 'first') {
    // "the first two days" of something: still so long.
  }
  return { first: at, last, value: { kind: 'duration', amounts } }
}

/** "12 years old", "aged 3 months", "25 years of age", "3-year-old". */
function isAge(reader: Reader, at: number, last: number, limit: number): boolean {
  const before = reader.norm(at - 1)
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  if (last >= limit) return false
  const next = reader.norm(last)
  if (next === 'old' || next === 'olds') return true
  if (isDash(reader, last) && reader.norm(last + 1) === 'old') return true
  return next === 'of' && reader.norm(last + 1) === 'age'
}

/** "three-year", "24-hour", "month-long", "decades-long". */
function hyphened(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  const number = cardinalAt(reader, at, limit)
  let i = number?.last ?? at
  if (number !== null) {
    if (!isDash(reader, i) || !reader.has(i, Shape.glued) || !reader.has(i + 1, Shape.glued)) return null
    i++
  }
  const unit = i < limit ? UNITS.get(reader.tokens, i) : undefined
  if (unit === undefined || unit.short) return null
  const dash = isDash(reader, i + 1) && reader.has(i + 1, Shape.glued)
  const long = dash && reader.norm(i + 2) === 'long'
  if (number === null && !long) return null
  if (dash && (reader.norm(i + 2) === 'old' || reader.norm(i + 2) === 'olds')) return null
  if (!dash && reader.norm(i + 1) === 'old') return null
  if (unit.unit === 'season' || unit.unit === 'quarter' || (unit.unit === 'second' && number === null)) return null
  // "the sixty-second session" is an ordinal.
  if (unit.unit === 'second' && number !== null && number.value >= 20 && number.value % 10 === 0 && !reader.has(at, Shape.digit))
    return null
  const count = number?.value ?? (unit.plural ? null : 1)
  return { first: at, last: long ? i + 3 : i + 1, value: { kind: 'duration', amounts: [{ count, unit: unit.unit }] } }
}

const LONG_UNITS: readonly Unit[] = ['hour', 'day', 'week', 'month', 'year', 'decade', 'century', 'minute']

/** "for years", "decades of war". */
function bare(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  const unit = UNITS.get(reader.tokens, at)
  if (unit === undefined || !unit.plural || unit.short || !LONG_UNITS.includes(unit.unit)) return null
  if (reader.norm(at) === 'nights') return null
  const hasBefore = at > reader.sentenceAt(at).first
  const next = at + 1 < limit && !reader.has(at + 1, Shape.punctuation) ? reader.norm(at + 1) : ''
  const led = hasBefore && BARE.get(reader.tokens, at - 1) !== undefined
  const before = hasBefore ? reader.norm(at - 1) : ''
  // "break years of isolation", "decades of rule": a stretch of something, but not "the early years of" it.
  const stretch = next === 'of' && /^(?:weeks|months|years|decades|centuries)$/.test(reader.norm(at)) && !isPartOf(before)
  if (!led && !stretch) return null
  if (before === 'the' || isAsMany(reader, at - 1)) return null
  if (next === 'ago' || next === 'old' || next === 'later' || next === 'earlier') return null
  return { first: at, last: at + 1, value: { kind: 'duration', amounts: [{ count: null, unit: unit.unit }] } }
}

/** "the second attack in as many days" */
function isAsMany(reader: Reader, at: number): boolean {
  return reader.norm(at) === 'many' && reader.norm(at - 1) === 'as'
}

/** Words before "years of …" that make it a part of somebody's time, not a length. */
function isPartOf(word: string): boolean {
  return (
    /^(?:the|his|her|its|their|my|our|your|these|those|last|first|final|early|late|later|dark|darkest|worst|best|golden|closing|opening|formative|recent|past|coming|next|same|s)$/.test(
      word,
    ) || /(?:est|ing|ish)$/.test(word)
  )
}
