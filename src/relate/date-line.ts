/**
 * The place and day that head an agency report; they say where and when it was written, not where anything happened.
 *
 *     KABUL, Aug 14, 2014 (AP) - A bomb …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Sentence } from '../model/segmented.js'
import type { Reader } from '../rule/reader.js'
import { Shape } from '../text/tokens.js'

/** A heading is no longer than this, in tokens. */
const REACH = 24

/** Index after the dash that closes the heading, or the sentence's first token when there is none. */
export function dateLineEnd(reader: Reader, sentence: Sentence): number {
  if (!reader.isCapital(sentence.first) && !reader.has(sentence.first, Shape.digit)) return sentence.first
  if (sentence.first > 0 && reader.sentenceAt(sentence.first - 1).block === sentence.block) return sentence.first
  let bracket = 0
  for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + REACH); at++) {
    const word = reader.norm(at)
    if (word === '(' || word === '[') bracket++
    else if (word === ')' || word === ']') bracket--
    else if (reader.has(at, Shape.dash)) {
      if (!reader.has(at, Shape.glued) || reader.norm(at + 1) === '-') {
        while (reader.has(at + 1, Shape.dash)) at++
        return at - sentence.first >= 2 ? at + 1 : sentence.first
      }
    } else if (
      bracket === 0 &&
      !reader.isCapital(at) &&
      // "Democratic Republic of the Congo, 4 September"
      !(/^(?:of|and|de|la)$/.test(word) && reader.isCapital(at - 1)) &&
      !(word === 'the' && reader.norm(at - 1) === 'of') &&
      !reader.has(at, Shape.digit | Shape.punctuation | Shape.article | Shape.possessive)
    ) {
      return sentence.first
    }
  }
  return sentence.first
}
