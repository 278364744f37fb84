/**
 * One person without a number: a figure only where harm befalls them.
 *
 *     a soldier      the gunman      another officer      his wife
 */
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { isPlural } from '../../text/plural.js'
import { Shape } from '../../text/tokens.js'
import type { FigureDraft } from './draft.js'
import { findNoun, type NounFound } from './noun-phrase.js'
import { onePerson } from './one-person.js'
import { classOfPersons } from './victim-class.js'

/** Words that tell of somebody new, and of somebody known. */
export const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another'])
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'its', 'my', 'our', 'this', 'that'])

/** Reads one person at `at`, or null. */
export function findSinglePerson(reader: Reader, kit: Kit, at: number, limit: number): FigureDraft | null {
  const noun = findNoun(reader, kit.lexicon, at + 1, limit, true) ?? yearOld(reader, at + 1)
  if (noun === null || noun.persons === null || noun.pronoun || reader.norm(at + 1) === 'of') return null
  const word = reader.norm(at)
  if (isPlural(reader.norm(noun.last - 1))) return null
  // "a local defence group"
  if (/^(?:local|native|radical|regular)$/.test(noun.what) && !endsPhrase(reader, noun.last, limit)) return null
  // "the post of secretary general", "the real number of Thai dead": what stands before "of" is meant, but for a name.
  for (let i = at + 2; i < noun.headFirst; i++) if (reader.norm(i) === 'of' && !reader.isCapital(i - 1)) return null
  // "a senior figure" is somebody, "a figure" is a number.
  if (noun.what === 'figure' && noun.headFirst === at + 1) return null
  const definite = DEFINITE.has(word)
  // "the District Reserve Guard" is a force.
  if (definite && reader.isCapital(noun.headFirst) && /^(?:guard|watch)$/.test(noun.what)) return null
  // "the police", "the military" are no single person; "the leadership council" neither.
  if (definite && !endsPhrase(reader, noun.last, limit)) return null
  const victims = classOfPersons(reader, kit, noun.persons.class, at + 1, noun.last, limit)
  return onePerson(reader, at, noun.last, noun, victims, definite ? 'figures/the-one' : 'figures/a-one')
}

/** "a 19-year-old": somebody of that age. */
function yearOld(reader: Reader, at: number): NounFound | null {
  const last = at + 5
  const is = reader.norm(at + 2) === 'year' && reader.norm(at + 4) === 'old' && reader.has(at + 3, Shape.dash)
  if (!is || !reader.has(at, Shape.number)) return null
  return { first: at, last, headFirst: at, what: 'person', persons: { class: 'unknown' }, collective: false, pronoun: false }
}

/** Punctuation, a verb of being or a word that opens something new: the noun phrase is over. */
function endsPhrase(reader: Reader, at: number, limit: number): boolean {
  return (
    at >= limit ||
    /^(?:[.,;:)”"]|was|were|is|has|had|who|in|from|at|by|with|on|to|of|and|along|after|before|during|when|while|as|alive|dead|died|near|responsible|behind|together|for|without|also|later|then|reportedly|still|himself|herself)$/.test(
      reader.norm(at),
    ) ||
    reader.hit(at, 'harm') !== undefined
  )
}
