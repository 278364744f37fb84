/** "from May to July", "since 2019", "until Friday": from one date to another, or open at one end. */
import type { DateReading, Range } from '../../model/date-reading.js'
import { addMonths, civilOf, dayText } from '../../rule/calendar/civil.js'
import { rank } from '../../rule/calendar/grain.js'
import { dayPeriod, monthPeriod } from '../../rule/calendar/period.js'
import { type Placed, placed, type Setting, unknown } from './setting.js'

/** Places one end of a range. */
type Place = (reading: DateReading, setting: Setting) => Placed

/** From-first: the end is the first such date from the start on. */
export function placeRange(reading: Range, setting: Setting, place: Place): Placed {
  if (reading.from === null || reading.to === null) {
    const only = place((reading.from ?? reading.to) as DateReading, setting)
    if (only.value === null) return { ...only, period: null }
    const value = end(only, reading.from !== null ? 'start' : 'end')
    return reading.from !== null
      ? { ...only, end: null, value: `${value}/..`, period: null }
      : { ...only, start: null, value: `../${value}`, period: null }
  }
  const from = place(reading.from, setting)
  let to = place(reading.to, setting)
  if (from.start !== null && to.start !== null && from.start > to.start && !hasYear(reading.to)) {
    to = place(reading.to, {
      ...setting,
      published: null,
      narrative: true,
      lastYear: {
        year: civilOf(from.start).year,
        index: 0,
        block: 0,
        sentence: 0,
        firm: true,
        day: false,
        frame: false,
        open: false,
        aside: null,
      },
      lastDay: from.period === null ? null : { period: from.period, index: 0, end: 0, block: 0, sentence: 0 },
    })
    if (to.start !== null && to.start < from.start && to.period !== null && !timesOfOneDay(reading)) to = nextYear(to)
    to = { ...to, how: from.how, from: from.from }
  }
  // "from 2 pm until Monday": nobody says of which day the hour is.
  if ((from.value?.startsWith('T') ?? false) !== (to.value?.startsWith('T') ?? false))
    return { ...unknown(from.grain, to.how), start: from.start, end: to.end }
  const grain = rank(from.grain) < rank(to.grain) ? from.grain : to.grain
  const how = from.how === 'explicit' ? to.how : from.how
  const indexes = [...new Set([...from.from, ...to.from])]
  if (from.value === null || to.value === null) {
    if (from.value === null && to.value === null) return { ...unknown(grain), how }
    return { start: from.start, end: to.end, grain, value: null, how, from: indexes, period: null }
  }
  // "3/4/2024-2 March 2024": two dates that are no range.
  if (from.start !== null && to.end !== null && from.start > to.end) return { ...unknown(grain), how }
  return {
    start: from.start,
    end: to.end,
    grain,
    value: `${end(from, 'start')}/${end(to, 'end')}`,
    how,
    from: indexes,
    period: null,
  }
}

function timesOfOneDay(reading: Range): boolean {
  return reading.from?.kind === 'timed' && reading.to?.kind === 'timed'
}

/** A whole year on, for "from November to March". */
function nextYear(value: Placed): Placed {
  const { period } = value
  if (period === null) return value
  const { year, month } = civilOf(period.start)
  if (period.grain === 'month') return placed(monthPeriod(year + 1, month), value.how, value.from)
  if (period.grain === 'day') return placed(dayPeriod(addMonths(period.start, 12)), value.how, value.from)
  return value
}

/** Whether the words hold the year themselves. */
function hasYear(reading: DateReading): boolean {
  if (reading.kind === 'calendar')
    return reading.year !== undefined || reading.decade !== undefined || reading.century !== undefined
  if (reading.kind === 'edge' || reading.kind === 'about') return hasYear(reading.of)
  return reading.kind !== 'timed' || (reading.on !== null && hasYear(reading.on))
}

/** One side of an interval: EDTF takes no season, week or interval there, so days stand for those. */
function end(value: Placed, side: 'start' | 'end'): string {
  const whole = value.value as string
  const parts = whole.split('/')
  // An interval of times is told by its own first or last; other intervals by days.
  const text = whole.includes('T') ? (parts[side === 'start' ? 0 : parts.length - 1] as string) : whole
  if (/^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(text) || /^\d{2,3}X{1,2}$/.test(text) || text.includes('T')) return text
  const day = side === 'start' ? value.start : value.end
  return day === null ? text : dayText(day)
}
