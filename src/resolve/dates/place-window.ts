/** "over the past eight months", "in the coming days": the stretch up to the anchor, or from it. */
import type { Amount, Window } from '../../model/date-reading.js'
import { civilOf } from '../../rule/calendar/civil.js'
import { grainOf } from '../../rule/calendar/grain.js'
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../../rule/calendar/period.js'
import { moved } from '../../rule/calendar/shifted.js'
import { anchorOf } from './anchor.js'
import { type Placed, type Setting, unknown } from './setting.js'

/** A stretch up to (or from) the anchor, at the grain at which the anchor is known. */
export function placeWindow(reading: Window, setting: Setting): Placed {
  const unit = (reading.amounts[0] as Amount).unit
  const grain = grainOf(unit)
  const anchor = anchorOf(reading.anchor === 'context' && setting.lastDay === null ? 'published' : reading.anchor, unit, setting)
  if (anchor === null) return unknown(grain)
  const { period, how, from } = anchor
  const past = reading.direction < 0
  const other = moved(past ? period.start : period.end, reading.amounts, reading.direction)
  if (other === null) {
    return { start: past ? null : period.start, end: past ? period.end : null, grain, value: null, how, from, period: null }
  }
  const bound = (day: number): Period =>
    period.grain === 'day' ? dayPeriod(day) : period.grain === 'month' ? monthOf(day) : yearPeriod(civilOf(day).year)
  const a = bound(past ? other : period.start)
  const b = bound(past ? period.end : other)
  return { start: a.start, end: b.end, grain, value: `${a.value}/${b.value}`, how, from, period: null }
}

function monthOf(day: number): Period {
  const { year, month } = civilOf(day)
  return monthPeriod(year, month)
}
