/** "Monday", "last Friday", "Monday 21", "the 13th": days told by weekday or by their number alone. */
import type { Calendar } from '../../model/date-reading.js'
import { civilOf, dayNumber, isValid, mondayOf, weekdayOf } from '../../rule/calendar/civil.js'
import { dayPeriod } from '../../rule/calendar/period.js'
import { type Placed, placed, type Setting, unknown } from './setting.js'

/** So many days back at least a weekday may lie in this week and still be called last. */
const LAST_DAYS = 3

/** A weekday needs a day to count from; the week's own for "last" and "next", the nearest for a bare one. */
export function placeWeekday(reading: Calendar, setting: Setting): Placed {
  const weekday = reading.weekday as number
  const { published } = setting
  const told = reading.which === 'same' || reading.which === 'previous' || reading.which === 'following'
  const context = told || (setting.narrative && reading.which === undefined) ? setting.lastDay : null
  if (context !== null) {
    // In a narrative a weekday is told from the last day: the first such day from it on.
    const start = context.period.start
    const ahead = (weekday - weekdayOf(start) + 7) % 7
    const day =
      reading.which === 'previous'
        ? start - (ahead === 0 ? 7 : 7 - ahead)
        : start + (reading.which === 'following' && ahead === 0 ? 7 : ahead)
    return placed(dayPeriod(day), 'context', [context.index])
  }
  if (published === null || published.grain !== 'day') return unknown('day', 'published')
  const now = published.start
  if (reading.day !== undefined) return weekdayWithDay(now, weekday, reading.day, reading.ahead)
  const back = (weekdayOf(now) - weekday + 7) % 7
  const ahead = (weekday - weekdayOf(now) + 7) % 7
  switch (reading.which) {
    case 'previous':
      return placed(dayPeriod(mondayOf(now) - 7 + weekday - 1), 'published')
    case 'last':
      // "last Wednesday" said on Thursday is of the week before; on Sunday it is the latest.
      return placed(dayPeriod(back >= LAST_DAYS ? now - back : now - (back === 0 ? 7 : back + 7)), 'published')
    case 'next':
    case 'following':
      return placed(dayPeriod(mondayOf(now) + 7 + weekday - 1), 'published')
    case 'this':
      return placed(dayPeriod(mondayOf(now) + weekday - 1), 'published')
    case 'recent':
      return placed(dayPeriod(now - (back === 0 ? 7 : back)), 'published')
    case 'coming':
      return placed(dayPeriod(now + (ahead === 0 ? 7 : ahead)), 'published')
    default:
      return placed(dayPeriod(reading.ahead ? now + ahead : now - back), 'published')
  }
}

/** "Monday 21": the 21st of this month if it is a Monday, else the latest (or next) that is. */
function weekdayWithDay(now: number, weekday: number, day: number, ahead: boolean): Placed {
  const { year, month } = civilOf(now)
  if (isValid(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday)
    return placed(dayPeriod(dayNumber(year, month, day)), 'published')
  for (let step = 0; step < 120; step++) {
    const index = year * 12 + month - 1 + (ahead ? step : -step)
    const y = Math.floor(index / 12)
    const m = (index % 12) + 1
    if (!isValid(y, m, day)) continue
    const number = dayNumber(y, m, day)
    if (weekdayOf(number) === weekday && (ahead ? number >= now : number <= now)) return placed(dayPeriod(number), 'published')
  }
  return unknown('day', 'published')
}

/** "the 13th": of the month that the text is in, or the latest 13th. */
export function placeDay(reading: Calendar, setting: Setting): Placed {
  const day = reading.day as number
  const { published, lastMonth } = setting
  const inMonth = (number: number, shift: number): number | null => {
    const { year, month } = civilOf(number)
    const index = year * 12 + month - 1 + shift
    const y = Math.floor(index / 12)
    const m = (index % 12) + 1
    return isValid(y, m, day) ? dayNumber(y, m, day) : null
  }
  if (reading.which !== undefined) {
    if (published === null) return unknown('day')
    const number = inMonth(published.start, reading.which === 'last' ? -1 : reading.which === 'next' ? 1 : 0)
    return number === null ? unknown('day') : placed(dayPeriod(number), 'published')
  }
  if (lastMonth !== null && (setting.narrative || published === null || lastMonth.block === setting.block)) {
    const number = inMonth(lastMonth.period.start, 0)
    return number === null ? unknown('day') : placed(dayPeriod(number), 'context', [lastMonth.index])
  }
  if (published === null) return unknown('day')
  for (let step = 0; step < 4; step++) {
    const number = inMonth(published.start, reading.ahead ? step : -step)
    if (number !== null && (reading.ahead ? number >= published.start : number <= published.end))
      return placed(dayPeriod(number), 'published')
  }
  return unknown('day')
}
