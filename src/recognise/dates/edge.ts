/**
 * The early, middle or late part of a longer stretch.
 *
 *     early December · mid-2024 · late last year · the end of November · early in 1914 · the early 1980s · year-end
 *     later this week · earlier that month · later in the year
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule, type FoundDate } from './cues.js'
import { findNamed } from './named.js'
import { isDash } from './numbers.js'
import type { DateReading, Edge, Unit } from './reading.js'
import { EDGE_WORDS } from './relative-words.js'
import { UNITS } from './words.js'

/** Whether a reading is longer than a day, so that it has an early and a late part. */
export function isLong(value: DateReading): boolean {
  if (value.kind === 'turn') return value.unit !== 'day' && value.unit !== 'hour' && value.unit !== 'minute'
  if (value.kind !== 'calendar') return false
  return value.easter === undefined && value.day === undefined && value.weekday === undefined && value.fiscal === undefined
}

/** "the year", "the month", "this week": the unit that holds the article or the text's last date. */
function theUnit(reader: Reader, at: number, limit: number): { unit: Unit; last: number } | null {
  const i = reader.norm(at) === 'the' ? at + 1 : at
  const unit = i < limit ? UNITS.get(reader.tokens, i) : undefined
  if (unit === undefined || unit.plural || unit.short) return null
  if (!/^(?:week|month|year|decade|century|quarter)$/.test(unit.unit)) return null
  return { unit: unit.unit, last: i + 1 }
}

function target(reader: Reader, at: number, limit: number): FoundDate | null {
  const named = findNamed(reader, at, limit)
  if (named !== null && isLong(named.value)) return named
  const unit = theUnit(reader, at, limit)
  if (unit === null) return null
  return { first: at, last: unit.last, value: { kind: 'turn', unit: unit.unit, offset: 0, anchor: 'either' } }
}

export const edge: DateRule = {
  id: 'dates/edge',
  cue: Cue.edge | Cue.article | Cue.later | Cue.unit,
  match(reader, at, limit) {
    let i = at
    if (reader.norm(i) === 'the' || reader.norm(i) === 'very') i++
    if (i > at && reader.norm(i) === 'very') i++
    const word = reader.norm(i)
    if (word === 'later' || word === 'earlier') return laterIn(reader, at, i, limit)
    if (word === 'year' || word === 'month') return unitEnd(reader, at, i, limit)
    const which = i < limit ? EDGE_WORDS.get(reader.tokens, i) : undefined
    if (which === undefined) return rest(reader, at, i, limit)
    const before = reader.norm(at - 1)
    if (before === 'his' || before === 'her' || before === 'their') return null
    let next = i + 1
    if (isDash(reader, next)) next++
    const direct = word === 'early' || word === 'late' || word === 'mid'
    if (direct) {
      if (reader.norm(next) === 'or' || reader.norm(next) === 'to') return pair(reader, at, which, next, limit)
      if (reader.norm(next) === 'in' && next === i + 1) {
        const found = target(reader, next + 1, limit)
        return found === null ? null : { first: at, last: found.last, value: { kind: 'edge', edge: which, of: found.value } }
      }
      if (reader.norm(next) === 'part' && reader.norm(next + 1) === 'of') next += 2
      else if (unitsOf(reader, next, limit)) return within(reader, at, which, next + 2, limit)
      const named = findNamed(reader, next, limit)
      if (named === null || !isLong(named.value)) return null
      if (
        named.value.kind === 'calendar' &&
        named.by === 'dates/decade' &&
        reader.norm(at - 1) === 'in' &&
        i === at &&
        (named.value.decade ?? 0) < 100 &&
        reader.norm(next) !== 'the'
      )
        return null
      return { first: at, last: named.last, value: { kind: 'edge', edge: which, of: named.value } }
    }
    if (reader.norm(next) === 'part' && word === 'middle') next++
    if (reader.norm(next) === 'of') next++
    else if (!theUnitAfterEnd(reader, word, next)) return null
    const found = target(reader, next, limit)
    if (found === null) return day(reader, at, which, next, limit)
    return { first: at, last: found.last, value: { kind: 'edge', edge: which, of: found.value } }
  },
  examples: {
    'by early December': 'early --12',
    'in mid-2024': 'middle 2024',
    'at the end of November 2025': 'end 2025-11',
    'in the late 1980s': 'late 198X',
    'late last year': 'late published year-1',
    'in the last days of November': 'end --11',
    'in the early weeks of 2024': 'early 2024',
    'later this week': 'published week+0',
    'in his late 30s': null,
    'the end of the war': null,
    'the late president': null,
  },
}

/** "end of month", "end of year" without an article after "of". */
function theUnitAfterEnd(reader: Reader, word: string, at: number): boolean {
  return word === 'end' && reader.norm(at) === 'of'
}

/** "the end of today" is that day. */
function day(reader: Reader, at: number, which: Edge, next: number, limit: number): FoundDate | null {
  const named = findNamed(reader, next, limit)
  if (named === null || (which !== 'end' && which !== 'start' && which !== 'middle')) return null
  return { first: at, last: named.last, value: named.value }
}

/** "late November or early December" is two; "early to mid 1990" takes the wider. */
function pair(reader: Reader, at: number, which: Edge, next: number, limit: number): FoundDate | null {
  const second = next + 1 < limit ? EDGE_WORDS.get(reader.tokens, next + 1) : undefined
  if (second === undefined) return null
  const i = isDash(reader, next + 2) ? next + 3 : next + 2
  const named = findNamed(reader, i, limit)
  if (named === null || !isLong(named.value)) return null
  const of = named.value
  return {
    first: at,
    last: named.last,
    value: { kind: 'range', from: { kind: 'edge', edge: which, of }, to: { kind: 'edge', edge: second, of } },
  }
}

/** "later this week", "earlier in the year", "later in 1792". */
function laterIn(reader: Reader, at: number, i: number, limit: number): FoundDate | null {
  const next = reader.norm(i + 1) === 'in' || reader.norm(i + 1) === 'on' ? i + 2 : i + 1
  const found = next > i + 1 ? target(reader, next, limit) : findNamed(reader, next, limit)
  if (found === null) return null
  const { value } = found
  const near =
    value.kind === 'turn' ||
    (next > i + 1 && value.kind === 'calendar') ||
    (value.kind === 'calendar' && value.which !== undefined)
  return near ? { first: at, last: found.last, value } : null
}

/** "year-end", "month's end", "year end 2024". */
function unitEnd(reader: Reader, at: number, i: number, limit: number): FoundDate | null {
  const next = isDash(reader, i + 1) || reader.has(i + 1, Shape.possessive) ? i + 2 : -1
  if (next < 0 || next >= limit || reader.norm(next) !== 'end') return null
  const unit = reader.norm(i) as Unit
  return {
    first: at,
    last: next + 1,
    value: { kind: 'edge', edge: 'end', of: { kind: 'turn', unit, offset: 0, anchor: 'either' } },
  }
}

/** "the rest of 2024", "the latter part of the year", "the remainder of the month". */
function rest(reader: Reader, at: number, i: number, limit: number): FoundDate | null {
  if (i === at) return null
  const word = reader.norm(i)
  let next = -1
  if ((word === 'rest' || word === 'remainder' || word === 'course') && reader.norm(i + 1) === 'of') next = i + 2
  else if (
    (word === 'latter' || word === 'first' || word === 'last') &&
    /^(?:part|portion)$/.test(reader.norm(i + 1)) &&
    reader.norm(i + 2) === 'of'
  )
    next = i + 3
  if (next < 0) {
    const end = EXTREMES.get(word)
    return end === undefined || !unitsOf(reader, i + 1, limit) ? null : within(reader, at, end, i + 3, limit)
  }
  const found = target(reader, next, limit)
  if (found === null) return null
  if (word === 'rest' || word === 'remainder' || word === 'course') return { first: at, last: found.last, value: found.value }
  return { first: at, last: found.last, value: { kind: 'edge', edge: word === 'first' ? 'early' : 'late', of: found.value } }
}

/** Words before uncounted days, weeks or months at one end of a longer stretch. */
const EXTREMES: ReadonlyMap<string, Edge> = new Map([
  ['last', 'end'],
  ['final', 'end'],
  ['closing', 'end'],
  ['dying', 'end'],
  ['first', 'start'],
  ['opening', 'start'],
])

/** "days of", "weeks of": the units of a longer stretch. */
function unitsOf(reader: Reader, at: number, limit: number): boolean {
  const unit = at < limit ? UNITS.get(reader.tokens, at) : undefined
  return unit?.plural === true && !unit.short && reader.norm(at + 1) === 'of'
}

/** "the last days of November", "the early weeks of 2024": that end of it, however many they were. */
function within(reader: Reader, at: number, which: Edge, start: number, limit: number): FoundDate | null {
  const found = target(reader, start, limit)
  return found === null ? null : { first: at, last: found.last, value: { kind: 'edge', edge: which, of: found.value } }
}
