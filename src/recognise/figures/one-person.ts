/** The draft of one person, however the text tells of them; a figure only where harm befalls them. */
import type { Amount, VictimClass } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { draftOfNoun, type FigureDraft } from './draft.js'
import type { NounFound } from './noun-phrase.js'

const ONE: Amount = { low: 1, best: 1, high: 1, quantifier: 'exact' }

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
  const head = noun === null ? null : { first: noun.headFirst, last }
  return draftOfNoun(reader, first, last, ONE, head, noun?.what ?? null, { class: victims }, by)
}
