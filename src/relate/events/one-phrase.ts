/** Whether what stands behind a noun is still its own phrase: "the strike on a building in Kharkiv has", up to "has". */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

const OPENING = /^(?:between|in|by|on|at|near|against|across|over|outside|inside|along)$/
const TURNING =
  /^(?:who|whom|which|that|when|where|while|after|before|since|as|but|was|were|is|are|been|has|have|had|said|says|and)$/
const FINITE = /^(?:past|third)$/

/**
 * @param from index behind the noun
 * @param to index of the word that is asked for
 * @param most how many tokens the phrase may have
 * @param listed whether "and" may join its parts
 */
export function isOnePhrase(reader: Reader, from: number, to: number, most: number, listed = false): boolean {
  if (to <= from || to - from > most || !OPENING.test(reader.norm(from))) return false
  for (let at = from; at < to; at++) {
    const word = reader.norm(at)
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash | Shape.possessive)) return false
    if (TURNING.test(word) && !(listed && word === 'and')) return false
    if (
      reader
        .hits(at)
        .some(({ kind, form }) => (kind === 'trigger' || kind === 'reporting') && form !== undefined && FINITE.test(form))
    )
      return false
  }
  return true
}
