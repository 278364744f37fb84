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
  const before = reading.anchor === 'context' && reading.offset === -1 ? beforeMonths(reading, setting) : null
  if (before !== null) return before
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

/** So many sentences on "the previous quarter" still counts from the quarter that was named. */
const REACH = 3
const MONTHS: Partial<Record<Turn['unit'], number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** "between 1 July and 30 September … in the previous quarter": before the stretch of that length that the text named. */
function beforeMonths({ unit }: Turn, { lastMonths, sentence }: Setting): Placed | null {
  if (lastMonths === null || lastMonths.months !== MONTHS[unit] || sentence - lastMonths.sentence > REACH) return null
  const period = unitPeriod(unit, lastMonths.start, -1)
  return period === null ? null : placed(period, 'context', [lastMonths.index])
}
