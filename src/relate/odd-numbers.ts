/** Numbers that a record can't hold as they stand: the reader of the record is told. */
import type { FigureMention } from '../model/figure.js'
import type { Note } from '../model/note.js'

/** A note for every figure whose number lies beyond what can be held exactly, or is no whole one. */
export function noteOddNumbers(figures: readonly FigureMention[]): Note[] {
  const out: Note[] = []
  for (const { start, end, amount } of figures) {
    const { low, best, quantifier } = amount
    if (best !== null || quantifier === 'vague' || quantifier === 'range') continue
    const [code, message] =
      low === null
        ? ['figures/too-large', "a number beyond 2^53-1 can't be held exactly; its value is null"]
        : ['figures/not-whole', 'a number with a fraction: its value is null, low and high are the whole numbers around it']
    out.push({ code, severity: 'warning', message, at: { start, end } })
  }
  return out
}
