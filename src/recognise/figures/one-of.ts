/**
 * One person out of people told of: a figure only where harm befalls them, for "one of the bases" counts nothing.
 *
 *     the death of one of its officers      killed one of the group's leaders      one of the wounded died
 */
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { FigureDraft } from './draft.js'
import { findNoun } from './noun-phrase.js'
import { onePerson } from './one-person.js'
import { classOfPersons } from './victim-class.js'

/** Reads "one of the officers" at `at`, or null. */
export function findOneOf(reader: Reader, kit: Kit, at: number, limit: number): FigureDraft | null {
  if (reader.norm(at) !== 'one' || reader.norm(at + 1) !== 'of' || /^(?:no|any|every)$/.test(reader.norm(at - 1))) return null
  const noun = findNoun(reader, kit.lexicon, at + 1, limit, false)
  if (noun === null || (noun.persons === null && !noun.pronoun)) return null
  const victims = noun.persons === null ? 'unknown' : classOfPersons(reader, kit, noun.persons.class, at, noun.last, limit)
  return onePerson(reader, at, noun.last, noun.pronoun ? null : noun, victims, 'figures/a-one')
}
