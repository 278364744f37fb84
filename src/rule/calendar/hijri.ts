/**
 * The Islamic calendar by arithmetic: a cycle of thirty years of 354 or 355 days, its leap years 2, 5, 7, 10, 13, 16, 18, 21, 24,
 * 26 and 29, counted from 16 July 622 (Julian). Months begin in practice when the moon is seen, a day earlier or later from
 * country to country, so what is worked out here is about that day.
 */
import { civilOf, dayNumber } from './civil.js'

/** So many days a feast may begin earlier or later than by arithmetic. */
export const MOON_TOLERANCE = 1

/** The number of a day (day 0 is 1 January 1970). */
export function hijriDay(year: number, month: number, day: number): number {
  return Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day - 492533
}

/** The Islamic years in which a month and day fall in a common year: one, seldom two. */
export function hijriYears(year: number, month: number, day: number): number[] {
  const first = Math.floor(((year - 622) * 365.2425) / 354.367)
  return [first - 1, first, first + 1, first + 2].filter(
    (hijri) => civilOf(hijriDay(hijri, month, day)).year === year && hijriDay(hijri, month, day) >= dayNumber(year, 1, 1),
  )
}
