/**
 * Again and again.
 *
 *     every day · each Friday · per month · twice a week · weekly · every two years · every day and night · on Mondays
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { clockAt } from './clock-time.js'
import { isPluralNoun } from './counted-noun.js'
import { Cue, type DateRule } from './cues.js'
import { weekdayAt } from './month.js'
import { findNamed } from './named.js'
import { cardinalAt, isDash, ordinalAt } from './numbers.js'
import type { Unit } from './reading.js'
import { REPEATS } from './relative-words.js'
import { MONTHS, PARTS, UNITS } from './words.js'

export const repeat: DateRule = {
  id: 'dates/repeat',
  cue: Cue.every | Cue.repeat | Cue.weekday | Cue.number | Cue.part | Cue.unit,
  match(reader, at, limit) {
    const word = reader.norm(at)
    if (word === 'every' || word === 'each') return every(reader, at, limit)
    if (word === 'per') return unitAfter(reader, at, at + 1, limit)
    if (word === 'once' || word === 'twice') {
      const i = reader.norm(at + 1) === 'a' || reader.norm(at + 1) === 'every' || reader.norm(at + 1) === 'per' ? at + 2 : -1
      return i < 0 ? null : unitAfter(reader, at, i, limit)
    }
    if (word === 'a' || word === 'an') return rate(reader, at, limit)
    if (word === 'bi' || word === 'semi') return prefixed(reader, at, limit)
    const adverb = REPEATS.get(reader.tokens, at)
    if (adverb !== undefined) {
      // "The Daily Star", "Weekly Standard" are names.
      if (reader.isCapital(at) && (at > reader.sentenceAt(at).first || reader.isCapital(at + 1))) return null
      return { first: at, last: at + 1, value: { kind: 'set', ...adverb } }
    }
    return plural(reader, at, limit)
  },
  examples: {
    'We patrol every day and night.': 'P1D',
    'an average of 63 per month': 'P1M',
    'twice a week': 'P1W',
    'every Friday': 'XXXX-WXX-5',
    'every two years': 'P2Y',
    'every soldier': null,
    'The Daily Star said': null,
  },
}

const ISO: Partial<Record<Unit, [string, string]>> = {
  second: ['PT', 'S'],
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  weekend: ['P', 'W'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
}

function isoOf(unit: Unit, count: number | null): string | null {
  if (count === null) {
    const some = ISO[unit]
    return some === undefined ? null : `${some[0]}X${some[1]}`
  }
  if (unit === 'fortnight') return `P${2 * count}W`
  if (unit === 'quarter') return `P${3 * count}M`
  if (unit === 'decade') return `P${10 * count}Y`
  if (unit === 'century') return `P${100 * count}Y`
  const shape = ISO[unit]
  return shape === undefined ? null : `${shape[0]}${count}${shape[1]}`
}

function unitAfter(reader: Reader, first: number, at: number, limit: number): ReturnType<DateRule['match']> {
  const unit = at < limit ? UNITS.get(reader.tokens, at) : undefined
  if (unit === undefined || unit.plural) return null
  const value = isoOf(unit.unit, 1)
  return value === null ? null : { first, last: at + 1, value: { kind: 'set', every: value, unit: unit.unit } }
}

function every(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  let i = at + 1
  const yearly = dayOfYear(reader, i, limit)
  if (yearly !== null) return { first: at, last: yearly.last, value: { kind: 'set', every: yearly.every, unit: 'year' } }
  let count: number | null = 1
  if (reader.norm(i) === 'other' || reader.norm(i) === 'second') {
    count = 2
    i++
  } else if (reader.norm(i) === 'single') i++
  else {
    const number = cardinalAt(reader, i, limit) ?? ordinalAt(reader, i, limit)
    if (number !== null) {
      count = number.value
      i = number.last
      if (reader.norm(i) === 'to' || reader.norm(i) === 'or') {
        const second = cardinalAt(reader, i + 1, limit)
        if (second !== null) i = second.last
      }
    } else if (reader.norm(i) === 'few' || reader.norm(i) === 'several') {
      count = null
      i++
    }
  }
  if (i >= limit) return null
  const day = weekdayAt(reader, i, limit)
  if (day !== null) {
    const part = day.last < limit ? PARTS.get(reader.tokens, day.last) : undefined
    const last = part === undefined ? day.last : day.last + 1
    return { first: at, last, value: { kind: 'set', every: `XXXX-WXX-${day.weekday}`, unit: 'week' } }
  }
  const month = MONTHS.get(reader.tokens, i)
  if (month !== undefined && reader.isCapital(i))
    return { first: at, last: i + 1, value: { kind: 'set', every: `XXXX-${String(month.month).padStart(2, '0')}`, unit: 'year' } }
  const part = PARTS.get(reader.tokens, i)
  if (part !== undefined && reader.norm(i) !== 'night' && reader.norm(i) !== 'nights') return withClock(reader, at, i + 1, limit)
  const unit = UNITS.get(reader.tokens, i)
  if (unit === undefined || unit.short) return null
  const value = isoOf(unit.unit, count)
  if (value === null || (count !== null && !Number.isInteger(count))) return null
  const inYear = unit.unit === 'year' && count === 1 && reader.norm(i + 1) === 'on' ? dayOfYear(reader, i + 2, limit) : null
  if (inYear !== null) return { first: at, last: inYear.last, value: { kind: 'set', every: inYear.every, unit: 'year' } }
  if (unit.unit === 'day' && reader.norm(i + 1) === 'and' && reader.norm(i + 2) === 'night' && i + 3 <= limit)
    return { first: at, last: i + 3, value: { kind: 'set', every: value, unit: 'day' } }
  if (unit.unit === 'day' && count === 1) return withClock(reader, at, i + 1, limit)
  return { first: at, last: i + 1, value: { kind: 'set', every: value, unit: unit.unit } }
}

/** "every year on 2 May", "every 10 May" */
function dayOfYear(reader: Reader, at: number, limit: number): { every: string; last: number } | null {
  const found = findNamed(reader, at, limit)
  if (found?.value.kind !== 'calendar') return null
  const { month, day, year } = found.value
  if (month === undefined || day === undefined || year !== undefined) return null
  return { every: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, last: found.last }
}

/** "bi-weekly", "semi-annually": the usual meanings, two of them and half of one. */
function prefixed(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  if (!isDash(reader, at + 1) || at + 2 >= limit) return null
  const adverb = REPEATS.get(reader.tokens, at + 2)
  const annual = reader.norm(at + 2) === 'annual' || adverb?.unit === 'year'
  if (reader.norm(at) === 'semi')
    return annual ? { first: at, last: at + 3, value: { kind: 'set', every: 'P6M', unit: 'half-year' } } : null
  const every = adverb === undefined ? null : isoOf(adverb.unit, 2)
  return every === null || adverb === undefined
    ? null
    : { first: at, last: at + 3, value: { kind: 'set', every, unit: adverb.unit } }
}

/** "every day at 7:13 p.m." */
function withClock(reader: Reader, first: number, last: number, limit: number): ReturnType<DateRule['match']> {
  const clock = reader.norm(last) === 'at' ? clockAt(reader, last + 1, limit) : null
  const end = clock?.clock.sure ? clock.last : last
  return { first, last: end, value: { kind: 'set', every: 'P1D', unit: 'day' } }
}

/** "10 attacks a day", "$40 a month", "three times a week": an amount stands before. */
function rate(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  const unit = at + 1 < limit ? UNITS.get(reader.tokens, at + 1) : undefined
  if (unit === undefined || unit.plural || unit.short || at === reader.sentenceAt(at).first) return null
  if (!/^(?:day|week|month|year|hour|minute)$/.test(unit.unit)) return null
  const before = reader.norm(at - 1)
  const next = reader.norm(at + 2)
  if (/^(?:ago|later|earlier|after|before|of|and)$/.test(next)) return null
  const times = before === 'times' || before === 'time' || before === 'once' || before === 'twice'
  if (!times && !reader.has(at - 1, Shape.number)) {
    if (!isPluralNoun(before) && !/^(?:people|women|men|children|percent|barrels|dollars|tonnes)$/.test(before)) return null
    // "the forces a week": a number must have counted the noun.
    if (!reader.has(at - 2, Shape.number) && cardinalAt(reader, at - 2, at) === null && !reader.has(at - 3, Shape.number))
      return null
  }
  const value = isoOf(unit.unit, 1)
  return value === null ? null : { first: at, last: at + 2, value: { kind: 'set', every: value, unit: unit.unit } }
}

/** "on Mondays", "Friday mornings", "weekends". */
function plural(reader: Reader, at: number, limit: number): ReturnType<DateRule['match']> {
  const day = weekdayAt(reader, at, limit)
  if (day !== null) {
    if (day.plural) return { first: at, last: day.last, value: { kind: 'set', every: `XXXX-WXX-${day.weekday}`, unit: 'week' } }
    const part = day.last < limit ? PARTS.get(reader.tokens, day.last) : undefined
    return part?.plural === true
      ? { first: at, last: day.last + 1, value: { kind: 'set', every: `XXXX-WXX-${day.weekday}`, unit: 'week' } }
      : null
  }
  if (reader.norm(at) === 'weekends') return { first: at, last: at + 1, value: { kind: 'set', every: 'P1W', unit: 'weekend' } }
  const part = PARTS.get(reader.tokens, at)
  if (part?.plural === true && part.part !== 'night')
    return { first: at, last: at + 1, value: { kind: 'set', every: 'P1D', unit: 'day' } }
  return null
}
