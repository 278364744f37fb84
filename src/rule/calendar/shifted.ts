/** So many units before or after a period of the calendar: "two days after", "three weeks before", "a decade ago". */
import type { Amount } from '../../model/date-reading.js'
import { addMonths, civilOf, dayText } from './civil.js'
import { grainOf, rank } from './grain.js'
import { dayPeriod, type Period, unitPeriod, weekPeriod, yearPeriod } from './period.js'

/** Bounds and value of what is so far away, and the period of the calendar that later words may count from. */
export interface Shifted {
  readonly start: number
  readonly end: number
  readonly grain: Period['grain']
  readonly value: string
  readonly period: Period
}

/** Moves a day by an amount; null when the count is unknown or below a day. */
export function moved(day: number, amounts: readonly Amount[], direction: -1 | 1): number | null {
  let out = day
  for (const { count, unit } of amounts) {
    if (count === null) return null
    const n = count * direction
    const months = { month: 1, quarter: 3, season: 3, 'half-year': 6, year: 12, decade: 120, century: 1200 }[unit as string]
    const days = { day: 1, weekend: 7, week: 7, fortnight: 14, hour: 1 / 24, minute: 1 / 1440, second: 1 / 86400 }[unit as string]
    if (months !== undefined) out = addMonths(out, Math.round(n * months))
    else out += direction < 0 ? -Math.ceil(-n * (days as number)) : Math.ceil(n * (days as number))
  }
  return out
}

/**
 * The period so far from another; null when the amount is unknown or finer than a day.
 * @param toTheDay a day as base gives a day, whatever the unit ("a month after 3 May")
 */
export function shifted(base: Period, amounts: readonly Amount[], direction: -1 | 1, toTheDay: boolean): Shifted | null {
  const { unit } = amounts[amounts.length - 1] as Amount
  const grain = grainOf(unit)
  if (rank(grain) < rank('day') || !isFineEnough(base, unit)) return null
  // "a day after the weekend" counts from its end.
  const day = moved(direction > 0 && base.grain === 'day' ? base.end : base.start, amounts, direction)
  if (day === null) return null
  if (unit === 'day' || (toTheDay && base.grain === 'day' && rank(grain) <= rank('month'))) return whole(dayPeriod(day))
  if (unit === 'week' || unit === 'fortnight') {
    // So many weeks on is about that day; its bounds are the calendar week's.
    const { start, end } = weekPeriod(day)
    return { start, end, grain: 'week', value: `${dayText(day)}~`, period: { ...dayPeriod(day), grain: 'week' } }
  }
  // "a decade ago" is that year or near it.
  if (unit === 'decade' || unit === 'century') {
    const year = yearPeriod(civilOf(day).year)
    return whole({ ...year, value: `${year.value}~` })
  }
  const period = unitPeriod(unit, day, 0)
  return period === null ? null : whole(period)
}

function whole(period: Period): Shifted {
  return { ...period, period }
}

/** Whether a period is known finely enough to count such units from it. */
export function isFineEnough(period: Period, unit: Amount['unit']): boolean {
  return rank(period.grain) <= Math.max(rank(grainOf(unit)), rank('day'))
}
