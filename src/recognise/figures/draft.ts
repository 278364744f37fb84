/** A figure before it is known in which sentence it stands. */
import type { Amount, FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'

export type FigureDraft = Omit<FigureMention, 'sentence'>

/** Persons whose noun the words [first, last) do not tell: "nobody", "a third", "few casualties". */
export function draftOfPersons(reader: Reader, first: number, last: number, amount: Amount, by: string): FigureDraft {
  return {
    ...reader.spanOf(first, last),
    first,
    last,
    amount,
    unit: 'count',
    per: null,
    noun: null,
    what: null,
    persons: { class: 'unknown' },
    named: false,
    by,
  }
}
