/** Numbers too large to be held: their figure is null, and the reader of the record is told. */
import type { FigureMention } from '../model/figure.js'
import type { Note } from '../model/note.js'

/** A note for every figure whose number lies beyond what can be held exactly. */
export function noteLargeNumbers(figures: readonly FigureMention[]): Note[] {
  return figures
    .filter(({ amount }) => amount.low === null && amount.quantifier === 'exact')
    .map(({ start, end }) => ({
      code: 'figures/too-large',
      severity: 'warning',
      message: "a number beyond 2^53-1 can't be held exactly; its value is null",
      at: { start, end },
    }))
}
