/** Readings → places on the calendar: one function a kind of reading. */
import type { Grain } from '../../model/date.js'
import type {
  Amount,
  Anchor,
  DateReading,
  EdgeOf,
  Nth,
  Range,
  Shift,
  Timed,
  Turn,
  Unit,
  Window,
} from '../../model/date-reading.js'
import { isoDuration } from '../../rule/iso-duration.js'
import { addMonths, civilOf, dayText, mondayOf, monthText, weekdayOf, yearText } from './civil.js'
import { dayPeriod, monthPeriod, type Period, unitPeriod, weekendPeriod, weekPeriod, yearPeriod } from './period.js'
import { placeCalendar } from './place-calendar.js'
import { type How, type Placed, placed, type Setting, unknown } from './setting.js'

export function place(reading: DateReading, setting: Setting): Placed {
  switch (reading.kind) {
    case 'calendar':
      return placeCalendar(reading, setting)
    case 'turn':
      return placeTurn(reading, setting)
    case 'shift':
      return placeShift(reading, setting)
    case 'window':
      return placeWindow(reading, setting)
    case 'edge':
      return placeEdge(reading, setting)
    case 'nth':
      return placeNth(reading, setting)
    case 'week-of': {
      const day = place(reading.of, setting)
      if (day.period === null) return unknown('week')
      return placed(reading.weekend ? weekendPeriod(day.period.start) : weekPeriod(day.period.start), day.how, day.from)
    }
    case 'timed':
      return placeTimed(reading, setting)
    case 'range':
      return placeRange(reading, setting)
    case 'about': {
      const of = place(reading.of, setting)
      return of.value === null || of.value.includes('/') ? of : { ...of, value: `${of.value}~` }
    }
    case 'duration':
      return {
        start: null,
        end: null,
        grain: grainOfAmounts(reading.amounts),
        value: isoDuration(reading.amounts),
        how: 'explicit',
        from: [],
        period: null,
      }
    case 'set':
      return {
        start: null,
        end: null,
        grain: grainOf(reading.unit),
        value: reading.every,
        how: 'explicit',
        from: [],
        period: null,
      }
  }
}

/** The contract's grain for a unit. */
export function grainOf(unit: Unit): Grain {
  if (unit === 'second') return 'minute'
  if (unit === 'weekend') return 'day'
  return unit === 'fortnight' ? 'week' : unit
}

function grainOfAmounts(amounts: readonly Amount[]): Grain {
  return grainOf((amounts[amounts.length - 1] as Amount).unit)
}

const ORDER: readonly Grain[] = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half-year',
  'year',
  'decade',
  'century',
]
const rank = (grain: Grain): number => ORDER.indexOf(grain)

/** The period an anchor stands for, no coarser than the unit asks. */
function anchorOf(anchor: Anchor, unit: Unit, setting: Setting): { period: Period; how: How; from: number[] } | null {
  if (anchor === 'event') return null
  const which = anchor === 'either' ? (setting.narrative ? 'context' : 'published') : anchor
  if (which === 'context') {
    const landmark = landmarkOf(unit, setting)
    if (landmark !== null) return landmark
    if (anchor === 'context' && (unit === 'day' || unit === 'hour' || unit === 'minute')) return null
  }
  const { published } = setting
  return published === null ? null : { period: published, how: 'published', from: [] }
}

/** The last date of the text that is fine enough to count such units from. */
function landmarkOf(unit: Unit, setting: Setting): { period: Period; how: How; from: number[] } | null {
  const landmark =
    unit === 'month' || unit === 'quarter' ? setting.lastMonth : grainRank(unit) <= rank('week') ? setting.lastDay : setting.last
  return landmark === null ? null : { period: landmark.period, how: 'context', from: [landmark.index] }
}

const grainRank = (unit: Unit): number => rank(grainOf(unit))

function fineEnough(period: Period, unit: Unit): boolean {
  const grain = grainOf(unit)
  return rank(period.grain) <= Math.max(rank(grain), rank('day'))
}

function placeTurn(reading: Turn, setting: Setting): Placed {
  const grain = grainOf(reading.unit)
  const anchor = anchorOf(reading.anchor, reading.unit, setting)
  if (anchor === null || !fineEnough(anchor.period, reading.unit)) return unknown(grain)
  if (reading.nearest && reading.unit === 'weekend') {
    // "over the weekend": the last one that has begun.
    const day = anchor.period.start
    return placed(weekendPeriod(weekdayOf(day) >= 6 ? day : day - 7), anchor.how, anchor.from)
  }
  const base = reading.offset > 0 ? anchor.period.end : anchor.period.start
  const period = unitPeriod(reading.unit, base, reading.offset)
  return period === null ? unknown(grain) : placed(period, anchor.how, anchor.from)
}

/** Moves a day by an amount; null when the count is unknown or below a day. */
function moved(day: number, amounts: readonly Amount[], direction: -1 | 1): number | null {
  let out = day
  for (const { count, unit } of amounts) {
    if (count === null) return null
    const n = count * direction
    const months = { month: 1, quarter: 3, season: 3, 'half-year': 6, year: 12, decade: 120, century: 1200 }[unit as string]
    const days = { day: 1, weekend: 7, week: 7, fortnight: 14, hour: 1 / 24, minute: 1 / 1440, second: 1 / 86400 }[unit as string]
    if (months !== undefined) out = addMonths(out, Math.round(n * months))
    else out += direction < 0 ? -Math.ceil(-n * (days as number)) : Math.ceil(n * (days as number))
  }
  return out
}

function placeShift(reading: Shift, setting: Setting): Placed {
  const { amounts, direction } = reading
  const unit = (amounts[amounts.length - 1] as Amount).unit
  const grain = grainOf(unit)
  let base: { period: Period; how: How; from: readonly number[] } | null
  // "three weeks later" with no date before it counts from nothing.
  if (reading.from === 'context') base = landmarkOf(unit, setting)
  else if (typeof reading.from === 'string') base = anchorOf(reading.from, unit, setting)
  else {
    const from = place(reading.from, setting)
    base = from.period === null ? null : { period: from.period, how: from.how, from: from.from }
  }
  if (base === null || rank(grain) < rank('day')) return unknown(grain)
  if (!fineEnough(base.period, unit)) return unknown(grain)
  const day = moved(base.period.start, amounts, direction)
  if (day === null) return unknown(grain)
  if (unit === 'day' || (typeof reading.from !== 'string' && base.period.grain === 'day' && rank(grain) <= rank('month')))
    return placed(dayPeriod(day), base.how, base.from)
  if (unit === 'week' || unit === 'fortnight') {
    // So many weeks on is about that day; its bounds are the calendar week's.
    const week = weekPeriod(day)
    return {
      start: week.start,
      end: week.end,
      grain: 'week',
      value: `${dayText(day)}~`,
      how: base.how,
      from: base.from,
      period: { ...dayPeriod(day), grain: 'week' },
    }
  }
  // "a decade ago" is that year or near it.
  if (unit === 'decade' || unit === 'century') {
    const year = yearPeriod(civilOf(day).year)
    return placed({ ...year, value: `${year.value}~` }, base.how, base.from)
  }
  const period = unitPeriod(unit, day, 0)
  return period === null ? unknown(grain) : placed(period, base.how, base.from)
}

/** A stretch up to (or from) the anchor, at the grain at which the anchor is known. */
function placeWindow(reading: Window, setting: Setting): Placed {
  const unit = (reading.amounts[0] as Amount).unit
  const grain = grainOf(unit)
  const anchor = anchorOf(reading.anchor === 'context' && setting.lastDay === null ? 'published' : reading.anchor, unit, setting)
  if (anchor === null) return unknown(grain)
  const { period, how, from } = anchor
  const past = reading.direction < 0
  const other = moved(past ? period.start : period.end, reading.amounts, reading.direction)
  if (other === null) {
    return { start: past ? null : period.start, end: past ? period.end : null, grain, value: null, how, from, period: null }
  }
  const bound = (day: number): Period =>
    period.grain === 'day' ? dayPeriod(day) : period.grain === 'month' ? monthOf(day) : yearPeriod(civilOf(day).year)
  const a = bound(past ? other : period.start)
  const b = bound(past ? period.end : other)
  return { start: a.start, end: b.end, grain, value: `${a.value}/${b.value}`, how, from, period: null }
}

function monthOf(day: number): Period {
  const { year, month } = civilOf(day)
  return monthPeriod(year, month)
}

/** Early, middle and late are thirds; the start and the end of something are its first and last third too. */
function placeEdge(reading: EdgeOf, setting: Setting): Placed {
  const of = place(reading.of, setting)
  if (of.period === null) return of
  const { start, end } = of.period
  const third = Math.max(1, Math.round((end - start + 1) / 3))
  const bounds =
    reading.edge === 'start' || reading.edge === 'early'
      ? { start, end: start + third - 1 }
      : reading.edge === 'middle'
        ? { start: start + third, end: Math.max(start + third, end - third) }
        : { start: end - third + 1, end }
  return { ...of, ...bounds }
}

function placeNth(reading: Nth, setting: Setting): Placed {
  const of = place(reading.of, setting)
  const grain = reading.unit === 'weekday' ? 'day' : grainOf(reading.unit)
  if (of.period === null) return unknown(grain)
  const { start, end } = of.period
  const make = (period: Period): Placed => placed(period, of.how, of.from)
  if (reading.unit === 'weekday') {
    const weekday = reading.weekday as number
    const first =
      reading.index > 0
        ? start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (reading.index - 1)
        : end - ((weekdayOf(end) - weekday + 7) % 7)
    return first >= start && first <= end ? make(dayPeriod(first)) : unknown('day')
  }
  const { index, count } = reading
  let from: number
  let to: number
  if (reading.unit === 'week') {
    // A week belongs to the month or year that holds its Thursday.
    const firstWeek = mondayOf(start + ((4 - weekdayOf(start) + 7) % 7))
    const lastWeek = mondayOf(end - ((weekdayOf(end) - 4 + 7) % 7))
    from = index > 0 ? firstWeek + 7 * (index - 1) * 1 : lastWeek - 7 * (count - 1)
    to = from + 7 * count - 1
    if (from > lastWeek) return unknown(grain)
    if (count === 1) return make(weekPeriod(from))
  } else if (reading.unit === 'day') {
    from = index > 0 ? start + index - 1 : end - count + 1
    to = from + count - 1
    if (from > end) return unknown(grain)
    if (count === 1) return make(dayPeriod(from))
  } else {
    const unit = reading.unit
    const first = unitPeriod(unit, index > 0 ? start : end, index > 0 ? index - 1 : -(count - 1))
    const last = unitPeriod(unit, index > 0 ? start : end, index > 0 ? index - 1 + count - 1 : 0)
    if (first === null || last === null || first.start > end) return unknown(grain)
    if (count === 1) return make(first)
    const value =
      unit === 'month'
        ? `${textOfMonth(first.start)}/${textOfMonth(last.end)}`
        : unit === 'year' || unit === 'decade'
          ? `${yearText(civilOf(first.start).year)}/${yearText(civilOf(last.end).year)}`
          : `${dayText(first.start)}/${dayText(last.end)}`
    return make({ start: first.start, end: last.end, grain, value })
  }
  return make({ start: from, end: to, grain, value: `${dayText(from)}/${dayText(to)}` })
}

function textOfMonth(day: number): string {
  const { year, month } = civilOf(day)
  return monthText(year, month)
}

const two = (n: number): string => String(n).padStart(2, '0')

function placeTimed(reading: Timed, setting: Setting): Placed {
  const { clock } = reading
  const grain: Grain =
    clock !== null && clock.minute !== null && !(clock.minute === 0 && clock.second === null && reading.part !== null)
      ? 'minute'
      : 'hour'
  const time = clock === null ? null : `T${two(clock.hour === 24 ? 0 : clock.hour)}:${two(clock.minute ?? 0)}`
  const seconds = `:${two(clock?.second ?? 0)}`
  if (reading.on === null)
    return {
      start: null,
      end: null,
      grain,
      value: clock?.second === null ? time : time === null ? null : time + seconds,
      how: 'explicit',
      from: [],
      period: null,
    }
  const on = place(reading.on, setting)
  if (on.period === null || on.value === null) return { ...on, grain, value: null }
  return {
    ...on,
    grain,
    value: time === null ? dayText(on.period.start) : `${dayText(on.period.start)}${time}${seconds}`,
  }
}

/** From-first: the end is the first such date from the start on. */
function placeRange(reading: Range, setting: Setting): Placed {
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
      },
      lastDay: from.period === null ? null : { period: from.period, index: 0, block: 0 },
    })
    if (to.start !== null && to.start < from.start && to.period !== null && !timesOfOneDay(reading)) to = nextYear(to)
    to = { ...to, how: from.how, from: from.from }
  } else if (from.start !== null && to.start !== null && from.start > to.start && !hasYear(reading.from)) {
    from.period !== null && Object.assign({}, from)
  }
  const grain = rank(from.grain) < rank(to.grain) ? from.grain : to.grain
  const how = from.how === 'explicit' ? to.how : from.how
  const indexes = [...new Set([...from.from, ...to.from])]
  if (from.value === null || to.value === null) {
    if (from.value === null && to.value === null) return { ...unknown(grain), how }
    return { start: from.start, end: to.end, grain, value: null, how, from: indexes, period: null }
  }
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
  const text = value.value as string
  if (/^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(text) || /^\d{2,3}X{1,2}$/.test(text) || text.includes('T')) return text
  const day = side === 'start' ? value.start : value.end
  return day === null ? text : dayText(day)
}
