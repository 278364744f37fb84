/** What a date is resolved against: the article's own day, and the dates that the text has named so far. */
import type { Period } from '../../rule/calendar/period.js'

/** How a value was come by: from the words alone, against the article's day, or against another date of the text. */
export type How = 'explicit' | 'published' | 'context'

/** A date of the text that later words may count from. */
export interface Landmark {
  readonly period: Period
  /** Index of its mention, and where that ends. */
  readonly index: number
  readonly end: number
  readonly block: number
  readonly sentence: number
}

/** A year that the text names. */
export interface NamedYear {
  readonly year: number
  /** Index of its mention. */
  readonly index: number
  readonly block: number
  readonly sentence: number
  /** It tells when something happened ("in 2015", "May 2015"), and does not only name a thing ("the 2015 deal"). */
  readonly firm: boolean
  /** A day of it was named. */
  readonly day: boolean
  /** It opens its sentence and so frames what follows ("In 2014, …"). */
  readonly frame: boolean
  /** It only began there and lasts ("since April 2023"), so that the text is not in that year. */
  readonly open: boolean
  /** Where the clause between commas ends in which it stands, or null ("founded in 2015,"). */
  readonly aside: number | null
}

/** State while walking through the text; made for one article and thrown away with it. */
export interface Setting {
  /** The article's day, month or year, if known. */
  readonly published: Period | null
  /** Months and days without a year take it from the text rather than from the article's day. */
  readonly narrative: boolean
  /** The last date of the text, of any grain. */
  last: Landmark | null
  /** The last date of day grain. */
  lastDay: Landmark | null
  /** The last date of month grain or finer. */
  lastMonth: Landmark | null
  /** The last stretch of whole months that the text named ("between 1 July and 30 September"). */
  lastMonths: { readonly start: number; readonly months: number; readonly index: number; readonly sentence: number } | null
  /** The last day that lies near the article's. */
  lastNewsDay: Landmark | null
  /** The last days told in full that lie years before the article. */
  farDays: readonly Landmark[]
  /** The last year written in the text. */
  lastYear: NamedYear | null
  /** The year in the heading above, or that of the month that this one is listed with ("April and June 1955"). */
  headingYear: NamedYear | null
  sharedYear: NamedYear | null
  /** The first year written in the text, for dates before it. */
  readonly firstYear: number | null
  /** Start, block and sentence of the mention at hand. */
  at: number
  block: number
  sentence: number
}

/** The result of placing a reading: bounds may be open or unknown. */
export interface Placed {
  readonly start: number | null
  readonly end: number | null
  readonly grain: Period['grain']
  readonly value: string | null
  readonly how: How
  /** Indexes of mentions it was worked out from. */
  readonly from: readonly number[]
  /** The period of the calendar behind it, when it is one. */
  readonly period: Period | null
}

export function placed(period: Period, how: How, from: readonly number[] = []): Placed {
  return { start: period.start, end: period.end, grain: period.grain, value: period.value, how, from, period }
}

/** Nothing known but the grain. */
export function unknown(grain: Period['grain'], how: How = 'context'): Placed {
  return { start: null, end: null, grain, value: null, how, from: [], period: null }
}
