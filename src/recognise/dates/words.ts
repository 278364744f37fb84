/** The closed word lists of dates, asked by token. */
import { WordTable } from '../../text/word-table.js'
import type { DayPart, Edge, Season, Unit } from './reading.js'

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

/** Days named from the speaker's own. */
export const DAY_WORDS_LIST: readonly (readonly [string, number])[] = [
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]
export const DAY_WORDS = new WordTable<number>(DAY_WORDS_LIST)

/** Which unit beside the anchor: its offset, and the anchor it counts from. */
export interface TurnWord {
  readonly offset: number
  readonly anchor: 'published' | 'context'
  /** With a number it is a stretch ("the past two weeks"). */
  readonly window: boolean
}

export const TURNS_LIST: readonly (readonly [string, TurnWord])[] = [
  ['last', { offset: -1, anchor: 'published', window: true }],
  ['past', { offset: -1, anchor: 'published', window: true }],
  ['previous', { offset: -1, anchor: 'context', window: true }],
  ['preceding', { offset: -1, anchor: 'context', window: true }],
  ['prior', { offset: -1, anchor: 'context', window: true }],
  ['this', { offset: 0, anchor: 'published', window: false }],
  ['current', { offset: 0, anchor: 'published', window: false }],
  ['that', { offset: 0, anchor: 'context', window: false }],
  ['same', { offset: 0, anchor: 'context', window: false }],
  ['next', { offset: 1, anchor: 'published', window: true }],
  ['coming', { offset: 1, anchor: 'published', window: true }],
  ['upcoming', { offset: 1, anchor: 'published', window: true }],
  ['following', { offset: 1, anchor: 'context', window: true }],
  ['subsequent', { offset: 1, anchor: 'context', window: true }],
  ['ensuing', { offset: 1, anchor: 'context', window: true }],
]
export const TURNS = new WordTable<TurnWord>(TURNS_LIST)

export const EDGE_WORDS_LIST: readonly (readonly [string, Edge])[] = [
  ['early', 'early'],
  ['late', 'late'],
  ['mid', 'middle'],
  ['middle', 'middle'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['outset', 'start'],
  ['end', 'end'],
  ['close', 'end'],
]
export const EDGE_WORDS = new WordTable<Edge>(EDGE_WORDS_LIST)

/** Number words; tens may take a unit after them. */
export const CARDINALS_LIST: readonly (readonly [string, number])[] = [
  ...words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, i) => [word, i] as const),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i) => [word, 20 + 10 * i] as const),
]
export const CARDINALS = new WordTable<number>(CARDINALS_LIST)

export const ORDINALS_LIST: readonly (readonly [string, number])[] = [
  ...words(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ).map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30],
]
export const ORDINALS = new WordTable<number>(ORDINALS_LIST)

/** Amounts that nobody counted. */
export const VAGUE_LIST: readonly (readonly [string, true])[] = words(
  'few several many some various multiple numerous countless',
).map((w) => [w, true] as const)
export const VAGUE = new WordTable<true>(VAGUE_LIST)

/** Decades by name. */
export const DECADES_LIST: readonly (readonly [string, number])[] = [
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]
export const DECADES = new WordTable<number>(DECADES_LIST)

/** Adverbs and adjectives of repetition. */
export interface RepeatWord {
  readonly every: string
  readonly unit: Unit
}
export const REPEATS_LIST: readonly (readonly [string, RepeatWord])[] = [
  ['hourly', { every: 'PT1H', unit: 'hour' }],
  ['daily', { every: 'P1D', unit: 'day' }],
  ['everyday', { every: 'P1D', unit: 'day' }],
  ['nightly', { every: 'P1D', unit: 'day' }],
  ['weekly', { every: 'P1W', unit: 'week' }],
  ['biweekly', { every: 'P2W', unit: 'week' }],
  ['fortnightly', { every: 'P2W', unit: 'week' }],
  ['monthly', { every: 'P1M', unit: 'month' }],
  ['bimonthly', { every: 'P2M', unit: 'month' }],
  ['quarterly', { every: 'P3M', unit: 'quarter' }],
  ['yearly', { every: 'P1Y', unit: 'year' }],
  ['annually', { every: 'P1Y', unit: 'year' }],
]
export const REPEATS = new WordTable<RepeatWord>(REPEATS_LIST)

/** Holidays on a fixed day of the calendar, by their words; the rest move with the moon or the year and are left alone. */
export const HOLIDAYS: readonly (readonly [string, number, number])[] = [
  ['new years eve', 12, 31],
  ['new year s eve', 12, 31],
  ['new years day', 1, 1],
  ['new year s day', 1, 1],
  ['new years', 1, 1],
  ['new year s', 1, 1],
  ['epiphany', 1, 6],
  ['valentine s day', 2, 14],
  ['valentines day', 2, 14],
  ['international women s day', 3, 8],
  ['st patrick s day', 3, 17],
  ['saint patrick s day', 3, 17],
  ['nowruz', 3, 21],
  ['april fools day', 4, 1],
  ['april fool s day', 4, 1],
  ['earth day', 4, 22],
  ['international workers day', 5, 1],
  ['bastille day', 7, 14],
  ['all saints day', 11, 1],
  ['halloween', 10, 31],
  ['armistice day', 11, 11],
  ['veterans day', 11, 11],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['xmas', 12, 25],
  ['boxing day', 12, 26],
  ['juneteenth', 6, 19],
]

/** First words of the holidays. */
export const HOLIDAY_STARTS: readonly string[] = [...new Set(HOLIDAYS.map(([name]) => name.split(' ')[0] as string))]
