/**
 * What a share is a share of, when it is one thing.
 *
 *     half of the country      25 per cent of Syrian territory      90% of its budget
 *                 ^^^^^^^                             ^^^^^^^^^                    ^^^^^^
 */
import { OPINION } from '../../rule/opinion.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { NounFound } from './noun-phrase.js'
import { AFTER_OF, STOPS } from './noun-words.js'

/** How many words the phrase may have. */
const LONGEST = 5

/** Reads "of" and a phrase in the singular at `at`; its last word is the head. */
export function findWhole(reader: Reader, at: number, limit: number): NounFound | null {
  if (reader.norm(at) !== 'of') return null
  let i = at + 1
  while (i < limit && (AFTER_OF.has(reader.norm(i)) || reader.norm(i) === 'a' || reader.norm(i) === 'all')) i++
  const first = i
  while (
    i < limit &&
    i - first < LONGEST &&
    !STOPS.has(reader.norm(i)) &&
    !(i > first && OPINION.test(reader.norm(i))) &&
    !reader.has(i, Shape.punctuation | Shape.digit | Shape.possessive)
  )
    i++
  if (i === first) return null
  return { first, last: i, headFirst: i - 1, what: reader.norm(i - 1), persons: null, collective: false, pronoun: false }
}
