/** "the same period last year": the months that the text named before, in the year said; the whole year when it named none. */
import type { DateReading } from '../../model/date-reading.js'
import { addMonths, civilOf, dayNumber } from '../../rule/calendar/civil.js'
import { monthPeriod } from '../../rule/calendar/period.js'
import type { Placed, Setting } from './setting.js'

/** How many sentences on the months named still hold. */
const REACH = 2

/** @param year the placed year that the words name */
export function placeSamePeriod(of: DateReading, year: Placed, { lastMonths, sentence }: Setting): Placed {
  if (lastMonths === null || lastMonths.months >= 12 || sentence - lastMonths.sentence > REACH) return year
  // "the two months to January, against the same period a year earlier": the year said is that of the last month.
  const end = civilOf(addMonths(lastMonths.start, lastMonths.months - 1)).year
  const back = yearsBack(of) ?? (year.period === null ? null : end - civilOf(year.period.start).year)
  if (back === null) return year
  const first = civilOf(addMonths(lastMonths.start, -12 * back))
  const last = civilOf(addMonths(dayNumber(first.year, first.month, 1), lastMonths.months - 1))
  const a = monthPeriod(first.year, first.month)
  const b = monthPeriod(last.year, last.month)
  return {
    start: a.start,
    end: b.end,
    grain: 'month',
    value: lastMonths.months === 1 ? a.value : `${a.value}/${b.value}`,
    how: year.how === 'published' ? 'published' : 'context',
    from: [...new Set([...year.from, lastMonths.index])],
    period: null,
  }
}

/** "a year earlier" counts from those months themselves. */
function yearsBack(of: DateReading): number | null {
  if (of.kind !== 'shift' || of.from !== 'context') return null
  const count = of.amounts[0]?.count ?? null
  return count === null || !Number.isInteger(count) ? null : -of.direction * count
}
