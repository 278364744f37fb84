/** "Ramadan 2024", "Eid al-Adha last year": about when the Islamic month or feast of a year was. */
import type { Calendar } from '../../model/date-reading.js'
import { dayText } from '../../rule/calendar/civil.js'
import { hijriDay, hijriYears, MOON_TOLERANCE } from '../../rule/calendar/hijri.js'
import { type Placed, type Setting, unknown } from './setting.js'
import { yearOf } from './year-of.js'

/** Years below are hardly years of the common calendar beside an Islamic feast. */
const FIRST_YEAR = 1600
/** How long the longest month is. */
const MONTH_DAYS = 30

/** The bounds are a day wider at each side, since the moon decides; a year that holds the feast twice, or none, leaves it open. */
export function placeMoonFeast(reading: Calendar, { month, day }: NonNullable<Calendar['moon']>, setting: Setting): Placed {
  const grain = day === null ? 'month' : 'day'
  const found = reading.year === undefined ? null : yearOf(reading.year, false, setting)
  // "Muharram 1400" counts by the Islamic calendar itself.
  const years = found === null || found.year < FIRST_YEAR ? [] : hijriYears(found.year, month, day ?? 1)
  if (found === null || years.length !== 1) return unknown(grain)
  const first = hijriDay(years[0] as number, month, day ?? 1)
  const last = day === null ? first + MONTH_DAYS - 1 : first
  return {
    start: first - MOON_TOLERANCE,
    end: last + MOON_TOLERANCE,
    grain,
    value: day === null ? `${dayText(first)}~/${dayText(last)}~` : `${dayText(first)}~`,
    how: found.how,
    from: found.from,
    period: null,
  }
}
