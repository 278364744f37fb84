/** What a reader of a date should know: weekday and date that differ, days that do not exist, numbers that can be read two ways. */
import type { DateMention } from '../../model/date.js'
import type { Calendar, DateReading } from '../../model/date-reading.js'
import type { Note } from '../../model/note.js'
import { dayText, weekdayOf } from '../../rule/calendar/civil.js'
import type { Placed } from './setting.js'

type Mention = DateMention<DateReading>

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "on Thursday, 14 August": the weekday and the date must agree. */
export function noteMismatch(mention: Mention, found: Placed, notes: Note[]): void {
  const at = { start: mention.start, end: mention.end }
  const date = calendarOf(mention.reading)
  if (date === null) return
  const { period } = found
  if (
    date.weekday !== undefined &&
    date.month !== undefined &&
    date.day !== undefined &&
    period !== null &&
    period.grain === 'day'
  ) {
    const weekday = weekdayOf(period.start)
    if (weekday !== date.weekday)
      notes.push({
        code: 'dates/weekday-mismatch',
        severity: 'warning',
        message: `${dayText(period.start)} is a ${WEEKDAYS[weekday]}, not a ${WEEKDAYS[date.weekday]}`,
        at,
      })
  }
  if (date.swapped && mention.reading.kind !== 'range')
    notes.push({ code: 'dates/order', severity: 'info', message: 'day and month can be read the other way round', at })
  if (date.month !== undefined && date.day !== undefined && typeof date.year === 'number' && period === null)
    notes.push({ code: 'dates/no-such-day', severity: 'warning', message: 'the calendar has no such day', at })
}

function calendarOf(reading: DateReading): Calendar | null {
  if (reading.kind === 'calendar') return reading
  return reading.kind === 'timed' && reading.on !== null ? calendarOf(reading.on) : null
}
