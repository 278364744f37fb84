/** The draft of one person, however the text tells of them; a figure only where harm befalls them. */
import type { VictimClass } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import type { FigureDraft } from './draft.js'
import type { NounFound } from './noun-phrase.js'

/**
 * @param noun null where no noun tells who it is ("another was hurt")
 * @param by the rule that found the words
 */
export function onePerson(
  reader: Reader,
  first: number,
  last: number,
  noun: Pick<NounFound, 'headFirst' | 'what'> | null,
  victims: VictimClass,
  by: string,
): FigureDraft {
  return {
    start: reader.startOf(first),
    end: reader.endOf(last),
    first,
    last,
    amount: { low: 1, best: 1, high: 1, quantifier: 'exact' },
    unit: 'count',
    per: null,
    noun: noun === null ? null : { first: noun.headFirst, last },
    what: noun?.what ?? null,
    persons: { class: victims },
    named: false,
    by,
  }
}
