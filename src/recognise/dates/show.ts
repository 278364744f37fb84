/** A reading on one line, for tests, examples and explanations. */
import { isoDuration } from '../../rule/iso-duration.js'
import type { Calendar, Clock, DateReading, YearWord } from './reading.js'

const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const two = (n: number): string => String(n).padStart(2, '0')

export function showReading(reading: DateReading): string {
  switch (reading.kind) {
    case 'calendar':
      return showCalendar(reading)
    case 'turn':
      return `${reading.anchor === 'published' ? 'published' : 'context'} ${reading.unit}${signed(reading.offset)}`
    case 'shift':
      return `${typeof reading.from === 'string' ? reading.from : showReading(reading.from)} ${reading.direction < 0 ? '-' : '+'}${isoDuration(reading.amounts)}`
    case 'window':
      return `${reading.direction < 0 ? 'past' : 'next'} ${isoDuration(reading.amounts)}${reading.to === undefined ? '' : ` to ${showReading(reading.to)}`}`
    case 'edge':
      return `${reading.edge} ${showReading(reading.of)}`
    case 'nth': {
      const unit = reading.unit === 'weekday' ? WEEKDAYS[reading.weekday ?? 0] : reading.unit
      return `${reading.count > 1 ? `${reading.count} ` : ''}${unit} ${reading.index} of ${showReading(reading.of)}`
    }
    case 'week-of':
      return `week of ${showReading(reading.of)}`
    case 'timed': {
      const time = reading.clock === null ? (reading.part ?? '') : showClock(reading.clock)
      return reading.on === null ? time : `${showReading(reading.on)} ${time}`
    }
    case 'range':
      return `${reading.from === null ? '..' : showReading(reading.from)}/${reading.to === null ? '..' : showReading(reading.to)}`
    case 'about':
      return `about ${showReading(reading.of)}`
    case 'same-period':
      return `same period of ${showReading(reading.of)}`
    case 'duration':
      return isoDuration(reading.amounts)
    case 'set':
      return reading.every
  }
}

function signed(offset: number): string {
  return offset < 0 ? String(offset) : `+${offset}`
}

function showYear(year: YearWord): string {
  if (typeof year === 'number') return String(year)
  return year.anchor === 'context' ? `context year${signed(year.offset)}` : `year${signed(year.offset)}`
}

function showCalendar(value: Calendar): string {
  const bits: string[] = []
  if (value.indefinite) bits.push('some')
  if (value.which !== undefined) bits.push(value.which)
  let date = ''
  const year = value.year === undefined ? null : showYear(value.year)
  if (value.easter !== undefined) date = `${year === null ? '' : `${year} `}Easter${signed(value.easter)}`
  else if (value.moon !== undefined)
    date = `${year === null ? '' : `${year} `}moon ${value.moon.month}${value.moon.day === null ? '' : `-${value.moon.day}`}`
  else if (value.century !== undefined) date = `century ${value.century}`
  else if (value.decade !== undefined) date = value.decade < 100 ? `${value.decade}s` : `${Math.floor(value.decade / 10)}X`
  else if (value.season !== undefined) date = year === null ? value.season : `${year}-${value.season}`
  else if (value.quarter !== undefined) date = `${year ?? ''}-Q${value.quarter}`
  else if (value.half !== undefined) date = `${year ?? ''}-H${value.half}`
  else if (value.week !== undefined) date = `${year ?? ''}-W${two(value.week)}`
  else if (value.month !== undefined) {
    const rest = value.day === undefined ? two(value.month) : `${two(value.month)}-${two(value.day)}`
    date = year === null ? `--${rest}` : typeof value.year === 'number' ? `${year}-${rest}` : `${year}/--${rest}`
  } else if (value.day !== undefined) date = `---${two(value.day)}`
  else if (year !== null) date = value.fiscal ? `fiscal ${year}` : year
  if (value.bc) date += 'BC'
  if (date !== '') bits.push(date)
  if (value.weekday !== undefined) bits.push(WEEKDAYS[value.weekday] as string)
  if (value.swapped)
    bits.push(`or ${value.year === undefined ? '-' : value.year}-${two(value.day as number)}-${two(value.month as number)}`)
  if (value.ahead) bits.push('ahead')
  return bits.join(' ')
}

function showClock(clock: Clock): string {
  const minute = clock.minute === null ? '' : `:${two(clock.minute)}`
  return `T${two(clock.hour)}${minute}${clock.second === null ? '' : `:${two(clock.second)}`}`
}
