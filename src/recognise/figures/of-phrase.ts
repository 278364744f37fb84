/**
 * What may stand between a number and its noun: "of the", "out of 19", "of Gaza's 2.3 million", or "of these" for a noun told before.
 *
 *     37 of the 60 seats      14 out of 19 drones      157 of these      two of the wounded
 *        ^^^^^^^^^               ^^^^^^^^^                 ^^^^^^^^          ^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { isPlural } from '../../text/plural.js'
import { Shape } from '../../text/tokens.js'
import { AFTER_OF, OF_EVENTS, PRONOUNS, STOPS } from './noun-words.js'

/** "of the", "of its": what stands between the number and the noun; or "of these", where the noun stands earlier. */
export function skipOf(
  reader: Reader,
  lexicon: Lexicon,
  at: number,
  limit: number,
): { readonly at: number; readonly pronoun: boolean } {
  // "14 out of 19 drones"
  const of = reader.norm(at) === 'out' ? at + 1 : at
  if (reader.norm(of) !== 'of') return { at, pronoun: false }
  let i = of + 1
  while (i < limit && AFTER_OF.has(reader.norm(i))) {
    const word = reader.norm(i)
    i++
    const ends = i >= limit || STOPS.has(reader.norm(i)) || reader.has(i, Shape.punctuation) || isVerbOfThese(reader, i)
    if (PRONOUNS.has(word) && (ends || word === 'them' || word === 'whom')) return { at: i, pronoun: true }
  }
  // "85 percent of Gaza's 2.3 million people"
  if (i < limit && (reader.has(i, Shape.possessive) || reader.has(i + 1, Shape.possessive)) && reader.isCapital(i))
    i = reader.has(i, Shape.possessive) ? i + 1 : i + 2
  // "1,200 of the brigade's 2,000 fighters"
  else if (i > of + 1 && i < limit && (reader.has(i, Shape.possessive) || reader.has(i + 1, Shape.possessive))) {
    const behind = reader.has(i, Shape.possessive) ? i + 1 : i + 2
    if (reader.has(behind, Shape.number)) i = behind
  }
  // "37 of the 60 seats", "70 of 88 drones"
  if (i < limit && (reader.has(i, Shape.number) || reader.hit(i, 'number') !== undefined))
    return { at: reader.hit(i, 'number')?.last ?? i + 1, pronoun: false }
  // "two of the wounded"
  if (i > of + 1 && i < limit && isHarmAdjective(reader, lexicon, i) && !mayGoOn(reader, i + 1, limit))
    return { at: i + 1, pronoun: true }
  return { at: i, pronoun: false }
}

/** "of these killed nine people", not "of these wounded men". */
function isVerbOfThese(reader: Reader, at: number): boolean {
  if (!OF_EVENTS.has(reader.norm(at))) return false
  return reader.hit(at, 'harm') === undefined || reader.hit(at + 1, 'person-noun') === undefined
}

/** Whether a noun may still follow. */
function mayGoOn(reader: Reader, at: number, limit: number): boolean {
  return (
    at < limit && !reader.has(at, Shape.punctuation) && (reader.hit(at, 'person-noun') !== undefined || isPlural(reader.norm(at)))
  )
}

/** "wounded", "dead": a word that describes people harmed. */
export function isHarmAdjective(reader: Reader, lexicon: Lexicon, at: number): boolean {
  const hit = reader.hit(at, 'harm')
  return hit !== undefined && lexicon.row('harm', hit.row).frame === 'adjective'
}
