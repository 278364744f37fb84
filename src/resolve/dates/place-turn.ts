/** "last week", "that year", "over the weekend": the unit beside the anchor. */
import type { Turn } from '../../model/date-reading.js'
import { weekdayOf } from '../../rule/calendar/civil.js'
import { grainOf } from '../../rule/calendar/grain.js'
import { unitPeriod, weekendPeriod } from '../../rule/calendar/period.js'
import { isFineEnough } from '../../rule/calendar/shifted.js'
import { anchorOf } from './anchor.js'
import { type Placed, placed, type Setting, unknown } from './setting.js'

export function placeTurn(reading: Turn, setting: Setting): Placed {
  const grain = grainOf(reading.unit)
  const anchor = anchorOf(reading.anchor, reading.unit, setting)
  if (anchor === null || !isFineEnough(anchor.period, reading.unit)) return unknown(grain)
  if (reading.nearest && reading.unit === 'weekend') {
    // "over the weekend": the last one that has begun.
    const day = anchor.period.start
    return placed(weekendPeriod(weekdayOf(day) >= 6 ? day : day - 7), anchor.how, anchor.from)
  }
  const base = reading.offset > 0 ? anchor.period.end : anchor.period.start
  const period = unitPeriod(reading.unit, base, reading.offset)
  return period === null ? unknown(grain) : placed(period, anchor.how, anchor.from)
}
