/** When a happening can have been: first and last day as numbers, and how finely that is known. */
import { dayNumber } from '../rule/calendar/civil.js'
import type { DateRecord } from '../schema/dates.js'

/** Days are numbers as in `rule/calendar/civil.ts`; null is an open end. */
export interface Window {
  readonly from: number | null
  readonly to: number | null
}

/** How finely a window is known: a day or two, a month or so, or not so finely that the calendar alone finds it. */
export type DateLevel = 'day' | 'month' | 'any'

/** Days of an attack that went on over night and the day after. */
const DAY_SPAN = 3
/** A month, and a vague one ("early December") that reaches into the next. */
const MONTH_SPAN = 45

/** The number of a plain ISO day; null for none. */
export function dayOf(iso: string | null | undefined): number | null {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(iso ?? '')
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The last day on which a document can have appeared: of an EDTF day, month or year. */
export function lastDayOf(edtf: string | null): number | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf ?? '')
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 12), match[3]]
  if (month < 1 || month > 12) return null
  if (day !== undefined) return dayNumber(year, month, Number(day))
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1
}

/** The days that a date record allows, none after the document appeared: news tells what has happened. */
export function windowOf(date: DateRecord | null, published: number | null): Window {
  const from = dayOf(date?.earliest)
  const to = dayOf(date?.latest)
  if (published === null || (from !== null && from > published)) return { from, to }
  return { from, to: to === null || to > published ? published : to }
}

/** How many days a window has; infinite when an end is open. */
export function spanOf({ from, to }: Window): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1
}

export function dateLevelOf(window: Window): DateLevel {
  const span = spanOf(window)
  return span <= DAY_SPAN ? 'day' : span <= MONTH_SPAN ? 'month' : 'any'
}

/** How many days lie between two windows: 0 when they meet, 1 when one begins on the day after the other ends. */
export function daysBetween(a: Window, b: Window): number {
  const gap = (x: Window, y: Window): number => (x.to === null || y.from === null ? 0 : y.from - x.to)
  return Math.max(0, gap(a, b), gap(b, a))
}

/** The days that both allow; only for windows that meet. */
export function meetOf(a: Window, b: Window): Window {
  const pick = (x: number | null, y: number | null, of: (x: number, y: number) => number): number | null =>
    x === null ? y : y === null ? x : of(x, y)
  return { from: pick(a.from, b.from, Math.max), to: pick(a.to, b.to, Math.min) }
}
