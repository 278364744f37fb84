/** Stretches of the calendar: their first and last day, their grain, and how EDTF writes them. */
import type { Grain } from '../../model/date.js'
import type { Season, Unit } from '../../model/date-reading.js'
import { addMonths, civilOf, dayNumber, daysInMonth, dayText, mondayOf, monthText, yearText } from './civil.js'

export interface Period {
  readonly start: number
  readonly end: number
  readonly grain: Grain
  readonly value: string
}

export function dayPeriod(day: number): Period {
  return { start: day, end: day, grain: 'day', value: dayText(day) }
}

export function weekPeriod(day: number): Period {
  const monday = mondayOf(day)
  return { start: monday, end: monday + 6, grain: 'week', value: `${dayText(monday)}/${dayText(monday + 6)}` }
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendPeriod(day: number): Period {
  const saturday = mondayOf(day) + 5
  return { start: saturday, end: saturday + 1, grain: 'day', value: `${dayText(saturday)}/${dayText(saturday + 1)}` }
}

export function monthPeriod(year: number, month: number): Period {
  return {
    start: dayNumber(year, month, 1),
    end: dayNumber(year, month, daysInMonth(year, month)),
    grain: 'month',
    value: monthText(year, month),
  }
}

/** EDTF numbers quarters 33 to 36. */
export function quarterPeriod(year: number, quarter: number): Period {
  const month = quarter * 3
  return {
    start: dayNumber(year, month - 2, 1),
    end: dayNumber(year, month, daysInMonth(year, month)),
    grain: 'quarter',
    value: `${yearText(year)}-${32 + quarter}`,
  }
}

export function halfPeriod(year: number, half: number): Period {
  const last = half * 6
  return {
    start: dayNumber(year, last - 5, 1),
    end: dayNumber(year, last, daysInMonth(year, last)),
    grain: 'half-year',
    value: `${monthText(year, last - 5)}/${monthText(year, last)}`,
  }
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
const SEASON_CODE: Readonly<Record<Season, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 }

/** Northern seasons by whole months; a winter begins in the year that names it. */
export function seasonPeriod(year: number, season: Season): Period {
  const start = dayNumber(year, SEASON_MONTH[season], 1)
  return { start, end: addMonths(start, 3) - 1, grain: 'season', value: `${yearText(year)}-${SEASON_CODE[season]}` }
}

export function yearPeriod(year: number): Period {
  return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31), grain: 'year', value: yearText(year) }
}

/** The ten years from `first`; years before 1 are written as an interval. */
export function decadePeriod(first: number): Period {
  const value = first >= 0 ? `${yearText(first).slice(0, 3)}X` : `${yearText(first)}/${yearText(first + 9)}`
  return { start: dayNumber(first, 1, 1), end: dayNumber(first + 9, 12, 31), grain: 'decade', value }
}

/** The hundred years that share their first two digits, as EDTF writes them (the 19th century is `18XX`). */
export function centuryPeriod(first: number): Period {
  const value = first >= 0 ? `${yearText(first).slice(0, 2)}XX` : `-${yearText(-first - 99 + 99).slice(0, 2)}XX`
  return { start: dayNumber(first, 1, 1), end: dayNumber(first + 99, 12, 31), grain: 'century', value }
}

/** The calendar unit that holds a day, so many units on; null for a unit shorter than a day. */
export function unitPeriod(unit: Unit, day: number, offset: number): Period | null {
  const { year, month } = civilOf(day)
  switch (unit) {
    case 'day':
      return dayPeriod(day + offset)
    case 'week':
      return weekPeriod(day + 7 * offset)
    case 'weekend':
      return weekendPeriod(day + 7 * offset)
    case 'fortnight': {
      const start = offset < 0 ? day - 14 : mondayOf(day) + 14 * Math.max(offset - 1, 0) + (offset > 0 ? 7 : 0)
      return { start, end: start + 13, grain: 'week', value: `${dayText(start)}/${dayText(start + 13)}` }
    }
    case 'month': {
      const index = year * 12 + month - 1 + offset
      return monthPeriod(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1)
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + offset
      return quarterPeriod(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1)
    }
    case 'half-year': {
      const index = year * 2 + (month > 6 ? 1 : 0) + offset
      return halfPeriod(Math.floor(index / 2), (((index % 2) + 2) % 2) + 1)
    }
    case 'year':
      return yearPeriod(year + offset)
    case 'decade':
      return decadePeriod((Math.floor(year / 10) + offset) * 10)
    case 'century':
      return centuryPeriod((Math.floor(year / 100) + offset) * 100)
    default:
      return null
  }
}

/** Parses an EDTF day, month or year as given by option or metadata. */
export function parsePeriod(value: string): Period | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.{0,40})?)?)?$/.exec(value)
  if (found === null) return null
  const year = Number(found[1])
  if (found[2] === undefined) return yearPeriod(year)
  const month = Number(found[2])
  if (month < 1 || month > 12) return null
  if (found[3] === undefined) return monthPeriod(year, month)
  const day = Number(found[3])
  return day >= 1 && day <= daysInMonth(year, month) ? dayPeriod(dayNumber(year, month, day)) : null
}
