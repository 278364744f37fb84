/** "over the past eight months", "in the coming days": the stretch up to the anchor, or from it. */
import type { Amount, Window } from '../../model/date-reading.js'
import { addMonths, civilOf, dayNumber } from '../../rule/calendar/civil.js'
import { grainOf, rank } from '../../rule/calendar/grain.js'
import { dayPeriod, monthPeriod, type Period, unitPeriod, yearPeriod } from '../../rule/calendar/period.js'
import { moved } from '../../rule/calendar/shifted.js'
import { anchorOf } from './anchor.js'
import { type Placed, type Setting, unknown } from './setting.js'

/** A stretch up to (or from) the anchor, at the grain at which the anchor is known. */
export function placeWindow(reading: Window, setting: Setting): Placed {
  const unit = (reading.amounts[0] as Amount).unit
  const grain = grainOf(unit)
  const before = reading.anchor === 'context' ? beforeLast(reading, setting) : null
  if (before !== null) return before
  const anchor = anchorOf(reading.anchor === 'context' && setting.lastDay === null ? 'published' : reading.anchor, unit, setting)
  if (anchor === null) return unknown(grain)
  const { period, how, from } = anchor
  const past = reading.direction < 0
  const quarters = wholeQuarters(reading, period)
  if (quarters !== null) return { ...quarters, how, from }
  const other = moved(past ? period.start : period.end, reading.amounts, reading.direction)
  if (other === null) {
    return { start: past ? null : period.start, end: past ? period.end : null, grain, value: null, how, from, period: null }
  }
  const bound = (day: number): Period =>
    rank(period.grain) <= rank('day') ? dayPeriod(day) : period.grain === 'month' ? monthOf(day) : yearPeriod(civilOf(day).year)
  const a = bound(past ? other : period.start)
  const b = bound(past ? period.end : other)
  return { start: a.start, end: b.end, grain, value: `${a.value}/${b.value}`, how, from, period: null }
}

/** "the last two quarters": those of the calendar before the anchor's own, or after it. */
function wholeQuarters({ amounts, direction }: Window, anchor: Period): Placed | null {
  const [{ count, unit } = { count: null, unit: null }, more] = amounts
  if (unit !== 'quarter' || count === null || !Number.isInteger(count) || more !== undefined) return null
  const near = unitPeriod('quarter', anchor.start, direction)
  const far = unitPeriod('quarter', anchor.start, direction * count)
  if (near === null || far === null) return null
  const [first, last] = direction < 0 ? [far, near] : [near, far]
  const value = count === 1 ? near.value : `${monthOf(first.start).value}/${monthOf(last.end).value}`
  return { start: first.start, end: last.end, grain: 'quarter', value, how: 'explicit', from: [], period: null }
}

/** "the six months to June", "the 12 months to 31 March": whole months up to a month, days up to a day. */
export function placeStretch(reading: Window, to: Placed): Placed {
  const grain = grainOf((reading.amounts[0] as Amount).unit)
  const start = to.period === null ? null : moved(to.period.end + 1, reading.amounts, -1)
  if (to.period === null || start === null) return unknown(grain, to.how)
  const { end, grain: fine } = to.period
  const months = fine === 'month' && rank(grain) >= rank('month')
  const bound = (day: number): string => (months ? monthOf(day) : dayPeriod(day)).value
  return { start, end, grain, value: `${bound(start)}/${bound(end)}`, how: to.how, from: to.from, period: null }
}

/** "the last quarter of 2025, up from 51 in the previous three months": up to the stretch that the sentence named before. */
function beforeLast(reading: Window, setting: Setting): Placed | null {
  const { last } = setting
  const [amount, more] = reading.amounts
  if (last === null || last.sentence !== setting.sentence || reading.direction > 0 || more !== undefined) return null
  const months = amount === undefined || amount.count === null ? null : { month: 1, quarter: 3, year: 12 }[amount.unit as string]
  if (months === undefined || months === null || rank(last.period.grain) < rank('month')) return null
  const { year, month } = civilOf(last.period.start)
  const end = civilOf(last.period.start - 1)
  const start = civilOf(addMonths(dayNumber(year, month, 1), -months * ((amount as Amount).count as number)))
  const a = monthPeriod(start.year, start.month)
  const b = monthPeriod(end.year, end.month)
  const grain = grainOf((amount as Amount).unit)
  return { start: a.start, end: b.end, grain, value: `${a.value}/${b.value}`, how: 'context', from: [last.index], period: null }
}

function monthOf(day: number): Period {
  const { year, month } = civilOf(day)
  return monthPeriod(year, month)
}
