/** Calendar readings → periods: years, months and days, weekdays, seasons, with "last", "this" and "next". */
import type { Calendar } from '../../model/date-reading.js'
import { civilOf, dayNumber, easterOf, isValid, mondayOf } from '../../rule/calendar/civil.js'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from '../../rule/calendar/period.js'
import { placeMoonFeast } from './place-moon-feast.js'
import { placeDay, placeWeekday } from './place-weekday.js'
import { type Placed, placed, type Setting, unknown } from './setting.js'
import { yearOf } from './year-of.js'
import { type YearFound, yearFor } from './years.js'

export function placeCalendar(reading: Calendar, setting: Setting): Placed {
  if (reading.fiscal) return unknown('year')
  if (reading.indefinite) return unknown(grainOf(reading))
  if (reading.century !== undefined) {
    const first = reading.bc ? -(reading.century * 100) + 1 : (reading.century - 1) * 100
    if (reading.bc) {
      const last = first + 99
      const text = `-${String(Math.floor(-first / 100)).padStart(2, '0')}XX`
      return placed({ ...centuryPeriod(0), start: dayNumber(first, 1, 1), end: dayNumber(last, 12, 31), value: text }, 'explicit')
    }
    return placed(centuryPeriod(first), 'explicit')
  }
  if (reading.decade !== undefined) return placeDecade(reading, setting)
  if (reading.moon !== undefined) return placeMoonFeast(reading, reading.moon, setting)
  if (reading.easter !== undefined) return placeEaster(reading, reading.easter, setting)
  if (reading.year !== undefined) {
    const year = yearOf(reading.year, reading.bc === true, setting)
    return year === null ? unknown(grainOf(reading)) : inYear(reading, year)
  }
  if (reading.season !== undefined) return placeSeason(reading, setting)
  if (reading.quarter !== undefined || reading.half !== undefined) return placeQuarter(reading, setting)
  if (reading.month !== undefined) return placeMonth(reading, setting)
  if (reading.weekday !== undefined) return placeWeekday(reading, setting)
  if (reading.day !== undefined) return placeDay(reading, setting)
  return unknown('day')
}

/** Easter and the days told from it: of the year said, else as a month without a year. */
function placeEaster(reading: Calendar, offset: number, setting: Setting): Placed {
  const make = (year: number): Period => dayPeriod(easterOf(year) + offset)
  if (reading.year !== undefined) {
    const found = yearOf(reading.year, false, setting)
    return found === null ? unknown('day') : placed(make(found.year), found.how, found.from)
  }
  if (reading.which !== undefined) return beside(reading, setting, make) ?? unknown('day')
  const { month, day } = civilOf(setting.published === null ? 0 : easterOf(civilOf(setting.published.end).year) + offset)
  const found = yearFor(setting, month, day, reading.ahead ? 'ahead' : 'back')
  return found === null ? unknown('day') : placed(make(found.year), found.how, found.from)
}

function grainOf(reading: Calendar): Period['grain'] {
  if (reading.day !== undefined || reading.weekday !== undefined) return 'day'
  if (reading.week !== undefined) return 'week'
  if (reading.month !== undefined) return 'month'
  if (reading.season !== undefined) return 'season'
  if (reading.quarter !== undefined) return 'quarter'
  if (reading.half !== undefined) return 'half-year'
  return 'year'
}

/** The named part of a known year. */
function inYear(reading: Calendar, found: YearFound): Placed {
  const { year, how, from } = found
  const { month, day } = reading
  if (month !== undefined) {
    if (day === undefined) return placed(monthPeriod(year, month), how, from)
    return isValid(year, month, day) ? placed(dayPeriod(dayNumber(year, month, day)), how, from) : unknown('day')
  }
  if (reading.season !== undefined) return placed(seasonPeriod(year, reading.season), how, from)
  if (reading.quarter !== undefined) return placed(quarterPeriod(year, reading.quarter), how, from)
  if (reading.half !== undefined) return placed(halfPeriod(year, reading.half), how, from)
  if (reading.week !== undefined) return placed(weekPeriod(mondayOf(dayNumber(year, 1, 4)) + 7 * (reading.week - 1)), how, from)
  return placed(yearPeriod(year), how, from)
}

function placeDecade(reading: Calendar, setting: Setting): Placed {
  let first = reading.decade as number
  if (first < 100) {
    const now =
      setting.narrative && setting.lastYear !== null
        ? setting.lastYear.year
        : setting.published === null
          ? null
          : civilOf(setting.published.end).year
    // "the 90s" is the latest such decade that has begun.
    if (now === null) first += 1900
    else {
      first += Math.floor(now / 100) * 100
      if (first > now) first -= 100
    }
    return placed(decadePeriod(first), 'context')
  }
  return placed(decadePeriod(reading.bc ? -first - 8 : first), 'explicit')
}

/** Picks a year so that `make(year)` is the last, this or next one beside the article; null without an article's day. */
function beside(reading: Calendar, setting: Setting, make: (year: number) => Period): Placed | null {
  const { published } = setting
  const told = reading.which === 'same' || reading.which === 'previous' || reading.which === 'following'
  const anchor = told ? (setting.last?.period ?? published) : published
  if (anchor === null || reading.which === undefined) return null
  const now = civilOf(anchor.end).year
  const from = told && setting.last !== null ? [setting.last.index] : []
  const how = from.length > 0 ? 'context' : 'published'
  switch (reading.which) {
    case 'this':
    case 'same':
      return placed(make(now), how, from)
    case 'last':
    case 'recent':
    case 'previous': {
      const same = make(now)
      return placed(same.end < anchor.start ? same : make(now - 1), how, from)
    }
    default: {
      const same = make(now)
      return placed(same.start > anchor.end ? same : make(now + 1), how, from)
    }
  }
}

function placeMonth(reading: Calendar, setting: Setting): Placed {
  const { month, day } = reading as { month: number; day?: number }
  const grain = day === undefined ? 'month' : 'day'
  if (reading.which !== undefined) {
    const chosen = beside(reading, setting, (year) =>
      day === undefined || !isValid(year, month, day) ? monthPeriod(year, month) : dayPeriod(dayNumber(year, month, day)),
    )
    return chosen ?? unknown(grain)
  }
  const tense = reading.ahead ? 'ahead' : reading.back ? 'back' : null
  const found = yearFor(setting, month, day ?? null, tense, reading.weekday ?? null)
  if (found === null) return unknown(grain)
  if (day === undefined) return placed(monthPeriod(found.year, month), found.how, found.from)
  return isValid(found.year, month, day)
    ? placed(dayPeriod(dayNumber(found.year, month, day)), found.how, found.from)
    : unknown('day')
}

function placeSeason(reading: Calendar, setting: Setting): Placed {
  const season = reading.season as NonNullable<Calendar['season']>
  const make = (year: number): Period => seasonPeriod(year, season)
  if (reading.which !== undefined) return beside(reading, setting, make) ?? unknown('season')
  const month = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season]
  const found = yearFor(setting, month, null, reading.ahead ? 'ahead' : null)
  return found === null ? unknown('season') : placed(make(found.year), found.how, found.from)
}

function placeQuarter(reading: Calendar, setting: Setting): Placed {
  if (setting.published === null) return unknown(grainOf(reading))
  return inYear(reading, { year: civilOf(setting.published.end).year, how: 'published', from: [] })
}
