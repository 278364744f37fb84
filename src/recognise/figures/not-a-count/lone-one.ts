import type { Lexicon } from '../../../lexicon/lexicon.js'
import type { Reader } from '../../../rule/reader.js'
import { isSeverity } from '../../../rule/severity.js'
import { Shape } from '../../../text/tokens.js'
import { findNoun } from '../noun-phrase.js'
import type { Exclusion } from './exclusion.js'

const LEADS = /^(?:no|any|every|this|that|which|the|each|another)$/
const AFTER = /^(?:another|day|such|side|hand|way|time|that|who|which|can|could|may|might|must|should|would|thing|where|s)$/

/**
 * "one" as a pronoun or in an idiom.
 *
 *     one of the      no one      one another      one day
 */
export const loneOne: Exclusion = {
  id: 'figures/not-a-count/lone-one',
  matches(reader, { number, numberLast: next, unit }, { limit, lexicon }) {
    if (reader.norm(number) !== 'one' || next !== number + 1 || unit === 'percent') return false
    if (LEADS.test(reader.norm(number - 1)) || AFTER.test(reader.norm(next))) return true
    if (reader.norm(next) === 'of') return !isOfPeople(reader, next)
    return !isPerson(reader, lexicon, next, limit)
  },
  examples: {
    'One of the bases was empty.': 'One',
    'One additional suspected insurgent was seen.': null,
    'One was killed.': null,
  },
}

/** "one of them was killed" tells of a person; what befell them is for the rules of harm to see. */
function isOfPeople(reader: Reader, at: number): boolean {
  return /^(?:them|whom)$/.test(reader.norm(at + 1))
}

function isPerson(reader: Reader, lexicon: Lexicon, next: number, limit: number): boolean {
  if (/^(?:other|more|was|is|person)$/.test(reader.norm(next))) return true
  // "six in Goma, three in Sake and one in Minova"
  if (/^(?:and|,)$/.test(reader.norm(next - 2)) && /^(?:in|at|near|from)$/.test(reader.norm(next)) && reader.isCapital(next + 1))
    return true
  // "killed one and wounded another"
  if (/^(?:and|[,.;])?$/.test(reader.norm(next)) && reader.hit(next - 2, 'harm') !== undefined) return true
  const adverb = /ly$/.test(reader.norm(next)) ? next + 1 : next
  // "four wounded, one critically"
  if (isSeverity(reader.norm(next)) && (adverb >= limit || reader.has(adverb, Shape.punctuation))) return true
  if (reader.hit(adverb, 'harm') !== undefined) return true
  return findNoun(reader, lexicon, next, limit, true)?.persons != null
}
