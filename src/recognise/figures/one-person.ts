/** The draft of one person, however the text tells of them; a figure only where harm befalls them. */
import type { VictimClass } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { draftOfPersons, type FigureDraft } from './draft.js'
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
    ...draftOfPersons(reader, first, last, { low: 1, best: 1, high: 1, quantifier: 'exact' }, by),
    noun: noun === null ? null : { first: noun.headFirst, last },
    what: noun?.what ?? null,
    persons: { class: victims },
  }
}
