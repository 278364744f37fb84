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

/** First words of them all. */
export const FEAST_STARTS: readonly string[] = [
  ...new Set([...HOLIDAYS.map(([name]) => name), ...Object.keys(EASTER_DAYS)].map((name) => name.split(' ')[0] as string)),
]
