/** A figure before it is known in which sentence it stands. */
import type { Amount, FigureMention } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'

export type FigureDraft = Omit<FigureMention, 'sentence'>

const UNKNOWN = { class: 'unknown' } as const

/** Persons whose noun the words [first, last) do not tell: "nobody", "a third", "few casualties". */
export function draftOfPersons(reader: Reader, first: number, last: number, amount: Amount, by: string): FigureDraft {
  return draftOfNoun(reader, first, last, amount, null, null, UNKNOWN, by)
}

/** Persons by the noun that tells who they are, its head with tokens of its own. */
export function draftOfNoun(
  reader: Reader,
  first: number,
  last: number,
  amount: Amount,
  noun: FigureDraft['noun'],
  what: string | null,
  persons: FigureDraft['persons'],
  by: string,
): FigureDraft {
  // Written out, not spread: drafts are made by the thousand, and all must be of one shape.
  return {
    start: reader.startOf(first),
    end: reader.endOf(last),
    first,
    last,
    amount,
    unit: 'count',
    per: null,
    noun,
    what,
    persons,
    named: false,
    by,
  }
}
