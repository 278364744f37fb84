/**
 * A unit counted inside a longer one.
 *
 *     the first week of May · the last three months of 2021 · the first Monday of June · the third month of 2021 · the 31st day of the month
 */
import type { Reader } from '../../rule/reader.js'
import { Cue, type DateRule, type FoundDate } from './cues.js'
import { isLong } from './edge.js'
import { weekdayAt } from './month.js'
import { findNamed } from './named.js'
import { cardinalAt, ordinalAt } from './numbers.js'
import type { DateReading, Unit } from './reading.js'
import { UNITS } from './words.js'

const LONGER: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'season',
  'half-year',
  'year',
  'decade',
  'century',
]

function inside(reader: Reader, at: number, limit: number): FoundDate | null {
  const named = findNamed(reader, at, limit)
  if (named !== null && isLong(named.value)) return named
  const i = reader.norm(at) === 'the' ? at + 1 : at
  const unit = i < limit ? UNITS.get(reader.tokens, i) : undefined
  if (unit === undefined || unit.plural || unit.short || !/^(?:month|year|week|decade|century)$/.test(unit.unit)) return null
  if (i === at) return null
  return { first: at, last: i + 1, value: { kind: 'turn', unit: unit.unit, offset: 0, anchor: 'either' } }
}

/** Days of the first half of a month, by common use. */
const HALF = 15

/** "the first half of May 2024": the 1st to the 15th, or the 16th to the last day. */
function halfOfMonth(reader: Reader, at: number, i: number, limit: number, index: number): FoundDate | null {
  if (reader.norm(i) !== 'half' || reader.norm(i + 1) !== 'of' || Math.abs(index) > 2) return null
  const month = findNamed(reader, i + 2, limit)
  if (month?.value.kind !== 'calendar' || month.value.month === undefined || month.value.day !== undefined) return null
  const of = month.value
  const first = index === 1
  const to: DateReading = first ? { ...of, day: HALF } : { kind: 'nth', unit: 'day', index: -1, count: 1, of }
  return { first: at, last: month.last, value: { kind: 'range', from: { ...of, day: first ? 1 : HALF + 1 }, to } }
}

export const nth: DateRule = {
  id: 'dates/nth',
  cue: Cue.article | Cue.number | Cue.digit | Cue.turn | Cue.edge,
  match(reader, at, limit) {
    let i = reader.norm(at) === 'the' ? at + 1 : at
    if (i >= limit) return null
    let index: number
    const word = reader.norm(i)
    if (word === 'last' || word === 'final' || word === 'closing') {
      index = -1
      i++
    } else if (word === 'opening') {
      index = 1
      i++
    } else {
      const ordinal = ordinalAt(reader, i, limit)
      if (ordinal === null || ordinal.value > 53) return null
      index = ordinal.value
      i = ordinal.last
    }
    const half = halfOfMonth(reader, at, i, limit, index)
    if (half !== null) return half
    let count = 1
    const number = cardinalAt(reader, i, limit)
    if (number !== null) {
      if (!Number.isInteger(number.value) || number.value > 400) return null
      count = number.value
      i = number.last
    }
    const weekday = weekdayAt(reader, i, limit)
    const unit = weekday === null && i < limit ? UNITS.get(reader.tokens, i) : undefined
    if (weekday === null && (unit === undefined || unit.short || unit.plural !== count > 1)) return null
    const next = weekday?.last ?? i + 1
    if (reader.norm(next) !== 'of' && reader.norm(next) !== 'in') return null
    const of = inside(reader, next + 1, limit)
    if (of === null) return null
    if (weekday !== null)
      return {
        first: at,
        last: of.last,
        value: { kind: 'nth', unit: 'weekday', weekday: weekday.weekday, index, count: 1, of: of.value },
      }
    const which = (unit as { unit: Unit }).unit
    if (LONGER.indexOf(which) < LONGER.indexOf('day')) return null
    return { first: at, last: of.last, value: { kind: 'nth', unit: which, index, count, of: of.value } }
  },
  examples: {
    'in the first week of May 2024': 'week 1 of 2024-05',
    'the last three months of 2021': '3 month -1 of 2021',
    'the first Monday of June': 'Mon 1 of --06',
    'the first day of the siege': null,
    'the last person in 2021': null,
  },
}
