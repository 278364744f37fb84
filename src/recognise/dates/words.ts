/** The closed word lists of the calendar, asked by token. */
import { WordTable } from '../../text/word-table.js'
import type { DayPart, Season, Unit } from './reading.js'

const words = (list: string): string[] => list.split(' ')

/** A month's number; `doubtful` where the word is more often something else, or an abbreviation that needs a number beside it. */
export interface MonthWord {
  readonly month: number
  readonly doubtful: boolean
  readonly short: boolean
}

const FULL_MONTHS = words('january february march april may june july august september october november december')
const SHORT_MONTHS: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]

export const MONTHS_LIST: readonly (readonly [string, MonthWord])[] = [
  ...FULL_MONTHS.map((word, i) => [word, { month: i + 1, doubtful: word === 'may' || word === 'march', short: false }] as const),
  ...SHORT_MONTHS.map(([word, month]) => [word, { month, doubtful: true, short: true }] as const),
]
export const MONTHS = new WordTable<MonthWord>(MONTHS_LIST)

/** A weekday's number from Monday 1; `short` for the abbreviations, `plural` for "Mondays". */
export interface WeekdayWord {
  readonly weekday: number
  readonly short: boolean
  readonly plural: boolean
}

const FULL_WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday')
const SHORT_WEEKDAYS: readonly (readonly [string, number])[] = [
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]

export const WEEKDAYS_LIST: readonly (readonly [string, WeekdayWord])[] = [
  ...FULL_WEEKDAYS.map((word, i) => [word, { weekday: i + 1, short: false, plural: false }] as const),
  ...FULL_WEEKDAYS.map((word, i) => [`${word}s`, { weekday: i + 1, short: false, plural: true }] as const),
  ...SHORT_WEEKDAYS.map(([word, weekday]) => [word, { weekday, short: true, plural: false }] as const),
]
export const WEEKDAYS = new WordTable<WeekdayWord>(WEEKDAYS_LIST)

export interface UnitWord {
  readonly unit: Unit
  readonly plural: boolean
  /** An abbreviation that needs a number right before it. */
  readonly short: boolean
}

const UNIT_WORDS: readonly (readonly [Unit, string, string, string])[] = [
  ['second', 'second', 'seconds', 'sec secs'],
  ['minute', 'minute', 'minutes', 'min mins'],
  ['hour', 'hour', 'hours', 'hr hrs'],
  ['day', 'day night', 'days nights', ''],
  ['weekend', 'weekend', 'weekends', ''],
  ['week', 'week workweek', 'weeks workweeks', 'wk wks'],
  ['fortnight', 'fortnight', 'fortnights', ''],
  ['month', 'month', 'months', ''],
  ['quarter', 'quarter', 'quarters', ''],
  ['season', 'season', 'seasons', ''],
  ['year', 'year', 'years', 'yr yrs'],
  ['decade', 'decade', 'decades', ''],
  ['century', 'century', 'centuries', ''],
]

export const UNITS_LIST: readonly (readonly [string, UnitWord])[] = UNIT_WORDS.flatMap(([unit, singular, plural, short]) => [
  ...words(singular).map((word) => [word, { unit, plural: false, short: false }] as const),
  ...words(plural).map((word) => [word, { unit, plural: true, short: false }] as const),
  ...words(short)
    .filter((word) => word !== '')
    .map((word) => [word, { unit, plural: true, short: true }] as const),
])
export const UNITS = new WordTable<UnitWord>(UNITS_LIST)

export const SEASON_WORDS_LIST: readonly (readonly [string, Season])[] = [
  ['spring', 'spring'],
  ['springtime', 'spring'],
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['wintertime', 'winter'],
]
export const SEASON_WORDS = new WordTable<Season>(SEASON_WORDS_LIST)

export interface PartWord {
  readonly part: DayPart
  readonly plural: boolean
}

export const PARTS_LIST: readonly (readonly [string, PartWord])[] = [
  ...(
    [
      ['dawn', 'dawn'],
      ['daybreak', 'dawn'],
      ['sunrise', 'dawn'],
      ['predawn', 'dawn'],
      ['morning', 'morning'],
      ['noon', 'noon'],
      ['midday', 'noon'],
      ['noontime', 'noon'],
      ['lunchtime', 'noon'],
      ['afternoon', 'afternoon'],
      ['dusk', 'dusk'],
      ['sunset', 'dusk'],
      ['nightfall', 'dusk'],
      ['evening', 'evening'],
      ['night', 'night'],
      ['overnight', 'night'],
      ['nighttime', 'night'],
      ['midnight', 'midnight'],
      ['daytime', 'day'],
    ] as const
  ).map(([word, part]) => [word, { part, plural: false }] as const),
  ...(['morning', 'afternoon', 'evening', 'night'] as const).map((part) => [`${part}s`, { part, plural: true }] as const),
]
export const PARTS = new WordTable<PartWord>(PARTS_LIST)
