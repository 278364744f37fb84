/** What a date expression says, before anybody knows when: the meaning of the words, to be placed on the calendar by `resolve/dates`. */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'

/** Whose "now" a relative expression starts from: the article's, the last date of the text, whichever of both the document lives by, or a happening that the words name. */
export type Anchor = 'published' | 'context' | 'either' | 'event'

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof SEASONS)[number]

/** `morning` and its like; `day` is "daytime". */
export const DAY_PARTS = ['dawn', 'morning', 'noon', 'afternoon', 'dusk', 'evening', 'night', 'midnight', 'day'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** Which stretch of a longer one: "early", "the end of". */
export const EDGES = ['start', 'early', 'middle', 'late', 'end'] as const
export type Edge = (typeof EDGES)[number]

/** A time of day on the 24-hour clock. */
export interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  /** Said with am, pm, a colon, "o'clock" or "hours", and not only as a bare number. */
  readonly sure: boolean
  /** Whether morning or afternoon was said. */
  readonly half: 'am' | 'pm' | null
}

/** A year by number, or by its place beside another: 0 this year, -1 last year, 'context' that year. */
export type YearWord = number | { readonly offset: number; readonly anchor: Anchor }

/**
 * Which of several: `last`, `this` and `next` are told from the article, `recent` and `coming` are the nearest to it, `same`,
 * `previous` and `following` are told from the text.
 */
export type WhichWord = 'last' | 'recent' | 'this' | 'coming' | 'next' | 'same' | 'previous' | 'following'

/** A place on the calendar, as far as the words tell it. */
export interface Calendar {
  readonly kind: 'calendar'
  /** Before Christ: year, decade and century count backwards. */
  readonly bc?: true
  readonly century?: number
  /** First year of it (1990); below 100 when only two digits were said. */
  readonly decade?: number
  readonly year?: YearWord
  /** A fiscal or school year, whose days nobody but its owner knows. */
  readonly fiscal?: true
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  readonly week?: number
  readonly day?: number
  /** Days after Easter Sunday. */
  readonly easter?: number
  /** A month of the Islamic calendar, or a day in it. */
  readonly moon?: { readonly month: number; readonly day: number | null }
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number
  /** Other way to read the numbers (`05/06/2024`): day and month changed. */
  readonly swapped?: true
  /** "last December", "next Monday", "this spring". */
  readonly which?: WhichWord
  /** One of many, and nobody says which: "a Tuesday in spring". */
  readonly indefinite?: true
  /** The verb looks ahead ("will meet on Sunday"). */
  readonly ahead: boolean
  /** The verb looks back ("died on 28 December"). */
  readonly back?: true
}

/** The unit that holds the anchor, or the n-th from it: "last week", "yesterday", "that year". */
export interface Turn {
  readonly kind: 'turn'
  readonly unit: Unit
  readonly offset: number
  readonly anchor: Anchor
  /** "over the weekend": the latest one. */
  readonly nearest?: true
}

/** So many units before or after something: "two days ago", "three weeks later", "a month after 3 May". */
export interface Shift {
  readonly kind: 'shift'
  readonly amounts: readonly Amount[]
  readonly direction: -1 | 1
  readonly from: Anchor | DateReading
}

/** The stretch of so many units up to or from the anchor: "over the past eight months", "in the coming days"; `to` is the end that the words give ("the six months to June"). */
export interface Window {
  readonly kind: 'window'
  readonly amounts: readonly Amount[]
  readonly direction: -1 | 1
  readonly anchor: Anchor
  readonly to?: DateReading
}

/** A number of units; null when nobody counted ("several weeks"). */
export interface Amount {
  readonly count: number | null
  readonly unit: Unit
}

/** "early December", "the end of 2024". */
export interface EdgeOf {
  readonly kind: 'edge'
  readonly edge: Edge
  readonly of: DateReading
}

/** "the first week of May", "the last three months of 2021", "the first Monday of June": negative counts from the end. */
export interface Nth {
  readonly kind: 'nth'
  readonly unit: Unit | 'weekday'
  readonly weekday?: number
  readonly index: number
  readonly count: number
  readonly of: DateReading
}

/** The week in which a day lies. */
export interface WeekOf {
  readonly kind: 'week-of'
  readonly of: DateReading
  readonly weekend?: true
}

/** A day with a clock time or a part of the day; `on` is null when only the time is said. */
export interface Timed {
  readonly kind: 'timed'
  readonly on: DateReading | null
  readonly clock: Clock | null
  readonly part: DayPart | null
}

export interface Range {
  readonly kind: 'range'
  readonly from: DateReading | null
  readonly to: DateReading | null
  /** Over one midnight: from the evening of a day into the next. */
  readonly night?: true
}

/** About as much as the words say: "around March 1981". */
export interface About {
  readonly kind: 'about'
  readonly of: DateReading
}

/** The months that the text named before, in another year: "the same period last year". */
export interface SamePeriod {
  readonly kind: 'same-period'
  readonly of: DateReading
}

export interface Duration {
  readonly kind: 'duration'
  readonly amounts: readonly Amount[]
}

/** Again and again: `every` is an ISO 8601 duration, or a pattern such as `XXXX-WXX-1` for "every Monday". */
export interface Repeat {
  readonly kind: 'set'
  readonly every: string
  readonly unit: Unit
}

/** Answered by chrono-node: fields it was certain of. */
export type DateReading =
  | Calendar
  | Turn
  | Shift
  | Window
  | EdgeOf
  | Nth
  | WeekOf
  | Timed
  | Range
  | About
  | SamePeriod
  | Duration
  | Repeat
