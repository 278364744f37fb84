/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
])

/** The value of a scale written out ("million"); letters alone ("5 m") are units of length as often. */
export function scaleOf(word: string): number | undefined {
  return word.length > 1 ? SCALES.get(word) : undefined
}
