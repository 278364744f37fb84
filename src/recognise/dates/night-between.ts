/**
 * The night between two days.
 *
 *     the night of 3 to 4 March · on the night of 3/4 March · the night of February 27-28 · the night from Saturday to Sunday
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { findNamed } from './named.js'
import { digitsAt, isMark } from './numbers.js'
import type { Calendar, DateReading } from './reading.js'
import { span } from './span.js'

export const nightBetween: DateRule = {
  id: 'dates/night-between',
  cue: Cue.article | Cue.part | Cue.unit,
  match(reader, at, limit) {
    const i = reader.norm(at) === 'the' ? at + 1 : at
    if (reader.norm(i) !== 'night') return null
    const word = reader.norm(i + 1)
    if (word !== 'of' && word !== 'between' && word !== 'from') return null
    const lead = word === 'of' ? null : word
    const pair = slashed(reader, i + 2, limit) ?? days(reader, i + 2, limit, lead)
    if (pair === null) return null
    return {
      first: at,
      last: pair.last,
      value: {
        kind: 'range',
        from: { kind: 'timed', on: pair.from, clock: null, part: 'night' },
        to: { kind: 'timed', on: pair.to, clock: null, part: 'morning' },
        night: true,
      },
    }
  },
  examples: {
    'on the night of 3 to 4 March 2024': '2024-03-03 night/2024-03-04 morning',
    'the night of 3/4 March 2024': '2024-03-03 night/2024-03-04 morning',
    'the night from Saturday to Sunday': 'Sat night/Sun morning',
    'the night of the attack': null,
  },
}

interface Pair {
  readonly from: DateReading
  readonly to: DateReading
  readonly last: number
}

/** "3 to 4 March", "27-28 February", "Saturday to Sunday" */
function days(reader: Reader, at: number, limit: number, lead: 'from' | 'between' | null): Pair | null {
  const found = span(reader, at, at, limit, lead)
  if (found?.value.kind !== 'range') return null
  const { from, to } = found.value
  return from !== null && to !== null && isDay(from) && isDay(to) ? { from, to, last: found.last } : null
}

/** "3/4 March": two days in a row and their month. */
function slashed(reader: Reader, at: number, limit: number): Pair | null {
  const first = digitsAt(reader, at, limit)
  if (first === null || !isMark(reader, at + 1, '/') || !reader.has(at + 2, Shape.glued)) return null
  const second = findNamed(reader, at + 2, limit)
  const to = second?.value
  if (second === null || to?.kind !== 'calendar' || to.month === undefined || to.day !== first.value + 1) return null
  return { from: { ...to, day: first.value }, to, last: second.last }
}

function isDay(reading: DateReading): reading is Calendar {
  return (
    reading.kind === 'calendar' && (reading.weekday !== undefined || (reading.month !== undefined && reading.day !== undefined))
  )
}
