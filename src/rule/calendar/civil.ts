/**
 * Days on the calendar as whole numbers: day 0 is 1 January 1970, years are astronomical (1 BC is 0), the calendar Gregorian
 * throughout. No Date object, no clock, no time zone.
 */

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of a day (Howard Hinnant's days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function civilOf(number: number): Civil {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 }
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : ([31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number)
}

export function isValid(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The Monday of a day's week. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1
}

/** The same day so many months on; a day that the month lacks becomes its last. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilOf(number)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = (((index % 12) + 12) % 12) + 1
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm printed in Nature, 1876). */
export function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1)
}

/** Four digits, a minus before year 1: `2025`, `-0489`. */
export function yearText(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

const two = (n: number): string => String(n).padStart(2, '0')

export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${two(month)}`
}

/** `2025-12-13` */
export function dayText(number: number): string {
  const { year, month, day } = civilOf(number)
  return `${monthText(year, month)}-${two(day)}`
}
