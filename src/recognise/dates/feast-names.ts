/** Days that are known by a name. */

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

/** The days told from Easter, by their words: how long after Easter Sunday. */
export const EASTER_DAYS: Readonly<Record<string, number>> = {
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  'easter saturday': -1,
  'easter sunday': 0,
  'easter monday': 1,
}

/** A month (`day` null) or day of the Islamic calendar, by the words of its name. */
export interface MoonFeast {
  readonly words: readonly string[]
  readonly month: number
  readonly day: number | null
}

/** Months and feasts that move with the moon, in the spellings of the news. */
export const MOON_FEASTS: readonly MoonFeast[] = (
  [
    ['ramadan', 9, null],
    ['ramadhan', 9, null],
    ['ramzan', 9, null],
    ['eid al - fitr', 10, 1],
    ['eid ul - fitr', 10, 1],
    ['eid al fitr', 10, 1],
    ['eid al - adha', 12, 10],
    ['eid ul - adha', 12, 10],
    ['eid al adha', 12, 10],
    ['ashura', 1, 10],
    ['ashoura', 1, 10],
    ['arbaeen', 2, 20],
    ['muharram', 1, null],
  ] as const
).map(([name, month, day]) => ({ words: name.split(' '), month, day }))

/** First words of them all. */
export const FEAST_STARTS: readonly string[] = [
  ...new Set([
    ...[...HOLIDAYS.map(([name]) => name), ...Object.keys(EASTER_DAYS)].map((name) => name.split(' ')[0] as string),
    ...MOON_FEASTS.map(({ words }) => words[0] as string),
  ]),
]
