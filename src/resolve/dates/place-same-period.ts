/** "the same period last year": the months that the text named before, in the year said; the whole year when it named none. */
import { addMonths, civilOf, dayNumber } from '../../rule/calendar/civil.js'
import { monthPeriod } from '../../rule/calendar/period.js'
import type { Placed, Setting } from './setting.js'

/** How many sentences on the months named still hold. */
const REACH = 2

/** @param year the placed year that the words name */
export function placeSamePeriod(year: Placed, { lastMonths, sentence }: Setting): Placed {
  if (year.period === null || lastMonths === null || lastMonths.months >= 12 || sentence - lastMonths.sentence > REACH)
    return year
  const { month } = civilOf(lastMonths.start)
  const first = dayNumber(civilOf(year.period.start).year, month, 1)
  const last = civilOf(addMonths(first, lastMonths.months - 1))
  const a = monthPeriod(civilOf(first).year, month)
  const b = monthPeriod(last.year, last.month)
  const from = [...new Set([...year.from, lastMonths.index])]
  const value = lastMonths.months === 1 ? a.value : `${a.value}/${b.value}`
  return {
    start: a.start,
    end: b.end,
    grain: 'month',
    value,
    how: year.how === 'published' ? 'published' : 'context',
    from,
    period: null,
  }
}
