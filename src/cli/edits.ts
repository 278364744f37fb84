/** What somebody meant who mistyped a word. */

/** The word of a list that is nearest to what was given, or null when none is near. */
export function nearest(given: string, words: readonly string[]): string | null {
  if (given.length > LONGEST) return null
  const word = given.toLowerCase()
  const near = words.map((name) => ({ name, edits: editsBetween(word, name.toLowerCase()) })).sort((a, b) => a.edits - b.edits)[0]
  return near !== undefined && near.edits <= (near.name.length > 4 ? 2 : 1) ? near.name : null
}

/** A longer word is no slip of the fingers. */
const LONGEST = 40

/** How many letters to add, drop, change or swap with their neighbour make one word of the other. */
function editsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] as number
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swaps ? at(i - 2, j - 2) + 1 : changed)
    }
  }
  return at(a.length, b.length)
}
