/**
 * The months named before, in another year.
 *
 *     In the first two months of this year 214 died, up from 131 in the same period last year.
 *                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { Cue, type DateRule } from './cues.js'
import { findPoint } from './point.js'
import type { DateReading } from './reading.js'

export const samePeriod: DateRule = {
  id: 'dates/same-period',
  cue: Cue.article,
  match(reader, at, limit) {
    if (reader.norm(at) !== 'the' || !/^(?:same|corresponding)$/.test(reader.norm(at + 1))) return null
    if (!/^(?:period|months?|quarter|timeframe)$/.test(reader.norm(at + 2))) return null
    const i = /^(?:of|in|during)$/.test(reader.norm(at + 3)) ? at + 4 : at + 3
    const year = findPoint(reader, i, limit)
    if (year === null || !isYear(year.value)) return null
    return { first: at, last: year.last, value: { kind: 'same-period', of: year.value } }
  },
  examples: {
    'up from 131 in the same period last year': 'same period of published year-1',
    'the same period of 2024': 'same period of 2024',
    'in the same period a year earlier': 'same period of context -P1Y',
    'in the same period': null,
    'the same period in May': null,
  },
}

function isYear(reading: DateReading): boolean {
  if (reading.kind === 'turn') return reading.unit === 'year'
  if (reading.kind === 'shift') return reading.amounts.every(({ unit }) => unit === 'year')
  return (
    reading.kind === 'calendar' &&
    reading.year !== undefined &&
    reading.month === undefined &&
    reading.season === undefined &&
    reading.quarter === undefined &&
    reading.half === undefined &&
    !reading.fiscal
  )
}
