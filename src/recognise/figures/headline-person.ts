/**
 * One person as headlines tell of them, without an article: a figure only where harm befalls them.
 *
 *     Senior rebel commander killed in strike      Blast kills policeman, wounds two
 *     ^^^^^^^^^^^^^^^^^^^^^^                                   ^^^^^^^^^
 */
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { FigureDraft } from './draft.js'
import { findNoun } from './noun-phrase.js'
import { onePerson } from './one-person.js'
import { classOfPersons } from './victim-class.js'

/** How many words the phrase may have: more, and it is a clause. */
const LONGEST = 6

/** Whether a sentence stands in a headline or heading. */
export function isHeadline(reader: Reader, sentence: Sentence): boolean {
  const kind = reader.article.blocks[sentence.block]?.kind
  return kind === 'title' || kind === 'heading' || kind === 'standfirst'
}

/** Reads one person at `at` of a headline: its first words, or those right behind a verb of harm. */
export function findHeadlinePerson(reader: Reader, kit: Kit, at: number, sentence: Sentence): FigureDraft | null {
  const limit = sentence.last
  if (at !== sentence.first && !isVerbOfHarm(reader, at - 1) && !opensClause(reader, at - 1)) return null
  if (reader.has(at, Shape.punctuation) || reader.hit(at, 'number') !== undefined) return null
  const noun = findNoun(reader, kit.lexicon, at, limit, true)
  if (noun === null || noun.persons === null || noun.pronoun || noun.first !== at || noun.last - at > LONGEST) return null
  if (reader.hit(noun.headFirst, 'person-noun')?.form === 'plural' || isBroken(reader, at, noun.headFirst)) return null
  return onePerson(
    reader,
    at,
    noun.last,
    noun,
    classOfPersons(reader, kit, noun.persons.class, at, noun.last, limit),
    'figures/a-one',
  )
}

/** "Army says soldier killed", "Syria: policeman shot dead". */
function opensClause(reader: Reader, at: number): boolean {
  return reader.norm(at) === ':' || (reader.hit(at, 'reporting')?.form === 'third' && !reader.isMark(at - 1, ',;'))
}

function isVerbOfHarm(reader: Reader, at: number): boolean {
  const form = reader.hit(at, 'harm')?.form
  return form === 'third' || form === 'base' || form === 'gerund'
}

/** A possessive or a word of harm before the noun: "man's body", "kills two, wounds". */
function isBroken(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reader.has(i, Shape.possessive) || reader.hit(i, 'harm') !== undefined) return true
  return false
}
