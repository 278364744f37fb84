/** Names of what is put together: made from what it is made of, and nothing of the run. */
import { createHash } from 'node:crypto'

/** As many hex digits as a document's id has. */
const DIGITS = 16

/** The id of an incident or entity; `parts` must hold no line feed. */
export function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, DIGITS)
}

/** Order of strings by their code units, the same in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
