/**
 * The year of a month or a day that was written without one.
 *
 * In news it is the latest such day not after the article (or the first after it, when the verb looks ahead). In a narrative of
 * the past it is the last year that the text named. A paragraph of a news article that tells of an earlier year is read as one.
 */
import { civilOf, dayNumber, daysInMonth, isValid } from './civil.js'
import { monthPeriod, type Period } from './period.js'
import type { How, Setting } from './setting.js'

export interface YearFound {
  readonly year: number
  readonly how: How
  readonly from: readonly number[]
}

/** Years further from the article than this, when a paragraph names them, hold for the rest of the paragraph. */
const BACKGROUND_YEARS = 1

/** The year that the text itself last named, where the text is to be asked first. */
function yearOfText(setting: Setting): YearFound | null {
  const { lastYear, published, narrative, block } = setting
  if (lastYear === null) {
    return narrative && setting.firstYear !== null ? { year: setting.firstYear, how: 'context', from: [] } : null
  }
  if (narrative || published === null) return { year: lastYear.year, how: 'context', from: [lastYear.index] }
  const now = civilOf(published.end).year
  const background = lastYear.fine && lastYear.block === block && now - lastYear.year > BACKGROUND_YEARS
  return background ? { year: lastYear.year, how: 'context', from: [lastYear.index] } : null
}

/** The year for a month, or a month and a day. */
export function yearFor(
  setting: Setting,
  month: number,
  day: number | null,
  ahead: boolean,
  weekday: number | null = null,
): YearFound | null {
  const told = yearOfText(setting)
  if (told !== null) return told
  const { published } = setting
  if (published === null) return null
  const now = civilOf(published.end).year
  if (weekday !== null && day !== null) {
    const year = yearOfWeekday(published, month, day, weekday, ahead)
    if (year !== null) return { year, how: 'published', from: [] }
  }
  const before = (year: number): boolean => {
    const first = day === null ? monthPeriod(year, month).start : dayNumber(year, month, Math.min(day, daysInMonth(year, month)))
    return first <= published.end
  }
  const after = (year: number): boolean => {
    const last = day === null ? monthPeriod(year, month).end : dayNumber(year, month, Math.min(day, daysInMonth(year, month)))
    return last >= published.start
  }
  if (ahead) return { year: after(now) ? now : now + 1, how: 'published', from: [] }
  let year = before(now) ? now : now - 1
  // 29 February falls only every fourth year.
  for (let back = 0; day !== null && back < 8 && !isValid(year, month, day); back++) year--
  return day === null || isValid(year, month, day) ? { year, how: 'published', from: [] } : null
}

/** The nearest year around the article in which that day has that weekday: the past first. */
function yearOfWeekday(published: Period, month: number, day: number, weekday: number, ahead: boolean): number | null {
  const now = civilOf(published.end).year
  for (const year of ahead ? [now, now + 1, now - 1] : [now, now - 1, now + 1]) {
    if (!isValid(year, month, day)) continue
    const number = dayNumber(year, month, day)
    // More than half a year ahead is a guess that a wrong weekday does not carry.
    if (!ahead && number - published.end > 183) continue
    if (((((number + 3) % 7) + 7) % 7) + 1 === weekday) return year
  }
  return null
}
