/** "the first week of May", "the last three months of 2021", "the second Monday of June": parts of a longer stretch, counted. */
import type { Nth } from '../../model/date-reading.js'
import { civilOf, dayText, mondayOf, monthText, weekdayOf, yearText } from '../../rule/calendar/civil.js'
import { grainOf } from '../../rule/calendar/grain.js'
import { dayPeriod, type Period, unitPeriod, weekPeriod } from '../../rule/calendar/period.js'
import { type Placed, placed, unknown } from './setting.js'

export function placeNth(reading: Nth, of: Placed): Placed {
  const grain = reading.unit === 'weekday' ? 'day' : grainOf(reading.unit)
  if (of.period === null) return unknown(grain)
  const { start, end } = of.period
  const make = (period: Period): Placed => placed(period, of.how, of.from)
  if (reading.unit === 'weekday') {
    const weekday = reading.weekday as number
    const first =
      reading.index > 0
        ? start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (reading.index - 1)
        : end - ((weekdayOf(end) - weekday + 7) % 7)
    return first >= start && first <= end ? make(dayPeriod(first)) : unknown('day')
  }
  const { index, count } = reading
  let from: number
  let to: number
  if (reading.unit === 'week') {
    // A week belongs to the month or year that holds its Thursday.
    const firstWeek = mondayOf(start + ((4 - weekdayOf(start) + 7) % 7))
    const lastWeek = mondayOf(end - ((weekdayOf(end) - 4 + 7) % 7))
    from = index > 0 ? firstWeek + 7 * (index - 1) * 1 : lastWeek - 7 * (count - 1)
    to = from + 7 * count - 1
    if (from > lastWeek) return unknown(grain)
    if (count === 1) return make(weekPeriod(from))
  } else if (reading.unit === 'day') {
    from = index > 0 ? start + index - 1 : end - count + 1
    to = from + count - 1
    if (from > end) return unknown(grain)
    if (count === 1) return make(dayPeriod(from))
  } else {
    const unit = reading.unit
    const first = unitPeriod(unit, index > 0 ? start : end, index > 0 ? index - 1 : -(count - 1))
    const last = unitPeriod(unit, index > 0 ? start : end, index > 0 ? index - 1 + count - 1 : 0)
    if (first === null || last === null || first.start > end) return unknown(grain)
    if (count === 1) return make(first)
    const value =
      unit === 'month'
        ? `${textOfMonth(first.start)}/${textOfMonth(last.end)}`
        : unit === 'year' || unit === 'decade'
          ? `${yearText(civilOf(first.start).year)}/${yearText(civilOf(last.end).year)}`
          : `${dayText(first.start)}/${dayText(last.end)}`
    return make({ start: first.start, end: last.end, grain, value })
  }
  return make({ start: from, end: to, grain, value: `${dayText(from)}/${dayText(to)}` })
}

function textOfMonth(day: number): string {
  const { year, month } = civilOf(day)
  return monthText(year, month)
}
