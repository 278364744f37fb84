/** Readings → places on the calendar: a file a kind of reading. */
import type { DateReading } from '../../model/date-reading.js'
import { civilOf } from '../../rule/calendar/civil.js'
import { grainOf, grainOfAmounts } from '../../rule/calendar/grain.js'
import { weekendPeriod, weekPeriod } from '../../rule/calendar/period.js'
import { isoDuration } from '../../rule/iso-duration.js'
import { isLastNight } from './last-night.js'
import { placeCalendar } from './place-calendar.js'
import { placeEdge } from './place-edge.js'
import { placeNth } from './place-nth.js'
import { placeRange } from './place-range.js'
import { placeSamePeriod } from './place-same-period.js'
import { placeShift } from './place-shift.js'
import { placeTimed } from './place-timed.js'
import { placeTurn } from './place-turn.js'
import { placeStretch, placeWindow } from './place-window.js'
import { type Placed, placed, type Setting, unknown } from './setting.js'

/** The place of a reading; none outside the years that EDTF and ISO 8601 write with four digits ("40,000 years ago"). */
export function place(reading: DateReading, setting: Setting): Placed {
  const found = placeAnywhere(reading, setting)
  return isWritten(found.start) && isWritten(found.end) ? found : unknown(found.grain)
}

const LAST_YEAR = 9999

function isWritten(day: number | null): boolean {
  return day === null || Math.abs(civilOf(day).year) <= LAST_YEAR
}

/** A night of news may be told of no day that lies further back than this. */
const NEWS_DAYS = 3

/** Whether the text is in the days of the article, so that "overnight" is the night before it came out. */
function isOfNow({ narrative, published, lastDay, lastYear, block }: Setting): boolean {
  if (narrative || published?.grain !== 'day') return false
  if (lastYear !== null && lastYear.block === block && lastYear.year < civilOf(published.start).year) return false
  return lastDay === null || lastDay.block !== block || Math.abs(published.start - lastDay.period.start) <= NEWS_DAYS
}

function placeAnywhere(reading: DateReading, setting: Setting): Placed {
  switch (reading.kind) {
    case 'calendar':
      return placeCalendar(reading, setting)
    case 'turn':
      return placeTurn(reading, setting)
    case 'shift':
      return placeShift(reading, setting, typeof reading.from === 'string' ? null : place(reading.from, setting))
    case 'window':
      return reading.to === undefined ? placeWindow(reading, setting) : placeStretch(reading, place(reading.to, setting))
    case 'edge':
      return placeEdge(reading, place(reading.of, setting))
    case 'nth':
      return placeNth(reading, place(reading.of, setting))
    case 'week-of': {
      const day = place(reading.of, setting)
      if (day.period === null) return unknown('week')
      return placed(reading.weekend ? weekendPeriod(day.period.start) : weekPeriod(day.period.start), day.how, day.from)
    }
    case 'timed':
      return placeTimed(reading, reading.on === null ? null : place(reading.on, setting))
    case 'range':
      return isLastNight(reading) && !isOfNow(setting) ? unknown('hour') : placeRange(reading, setting, place)
    case 'about': {
      const of = place(reading.of, setting)
      return of.value === null || of.value.includes('/') ? of : { ...of, value: `${of.value}~` }
    }
    case 'same-period':
      return placeSamePeriod(reading.of, place(reading.of, setting), setting)
    case 'duration':
      return {
        start: null,
        end: null,
        grain: grainOfAmounts(reading.amounts),
        value: isoDuration(reading.amounts),
        how: 'explicit',
        from: [],
        period: null,
      }
    case 'set':
      return {
        start: null,
        end: null,
        grain: grainOf(reading.unit),
        value: reading.every,
        how: 'explicit',
        from: [],
        period: null,
      }
  }
}
