/**
 * The day of an agency's date line that leaves the year out, where the text itself leaves one year only.
 *
 *     GUSAU, Nigeria, March 4 (Reuters) - … officials said on Tuesday. … between June 2023 and January 2025
 *
 * The year is the last that the text names (or the next, when the text tells of later months of that one), and it counts only
 * when the first weekday of the text is that of the date line: a wrong year has one chance in seven to pass.
 */
import type { DateMention, Published } from '../model/date.js'
import type { Calendar, DateReading } from '../model/date-reading.js'
import { dayNumber, dayText, isValid, weekdayOf } from '../rule/calendar/civil.js'

type Mention = DateMention<DateReading>

/** @param line the date line's mention: a month and a day without a year */
export function dateLineYear(line: Mention, mentions: readonly Mention[]): Published | null {
  const { month, day } = line.reading as Calendar
  if (month === undefined || day === undefined) return null
  const latest = latestMonth(mentions)
  const weekday = mentions.find(({ reading }) => isWeekday(reading))
  if (latest === null || weekday === undefined) return null
  const year = latest.month > month ? latest.year + 1 : latest.year
  if (!isValid(year, month, day)) return null
  const number = dayNumber(year, month, day)
  if (weekdayOf(number) !== (weekday.reading as Calendar).weekday) return null
  const from = [line, weekday, latest.mention].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
  return { value: dayText(number), basis: 'inferred', at: { start: line.start, end: line.end }, from }
}

function isWeekday(reading: DateReading): boolean {
  return (
    reading.kind === 'calendar' && reading.weekday !== undefined && reading.month === undefined && reading.which === undefined
  )
}

/** The latest year that the text names, and the latest month of it; a bare year is taken to begin with its first. */
function latestMonth(mentions: readonly Mention[]): { year: number; month: number; mention: Mention } | null {
  let latest: { year: number; month: number; mention: Mention } | null = null
  for (const mention of mentions)
    for (const { year, month } of datesOf(mention.reading))
      if (latest === null || year > latest.year || (year === latest.year && month > latest.month))
        latest = { year, month, mention }
  return latest
}

/** Years by number in a reading and its ends; a date that lies ahead says nothing of the past. */
function datesOf(reading: DateReading): { year: number; month: number }[] {
  if (reading.kind === 'timed') return reading.on === null ? [] : datesOf(reading.on)
  if (reading.kind === 'range') return [reading.from, reading.to].flatMap((end) => (end === null ? [] : datesOf(end)))
  if (reading.kind !== 'calendar' || typeof reading.year !== 'number' || reading.bc || reading.ahead === true) return []
  return [{ year: reading.year, month: reading.month ?? 1 }]
}
