/** The order of rows. */

export type SortKey = string | number | null

/** By a key: numbers by size, words by their letters, what has no key at the end in both directions. */
export function compareBy<Row>(key: (row: Row) => SortKey, down: boolean): (a: Row, b: Row) => number {
  return (a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0)
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : COLLATOR.compare(String(x), String(y))
    return down ? -order : order
  }
}

const COLLATOR = new Intl.Collator('en', { numeric: true })
