/**
 * The country that an adjective gives a place.
 *
 *     the Bolivian city of Copacabana · in Syrian Kurdish Afrin · the Somali port Kismayo
 *         ^^^^^^^^         ^^^^^^^^^^
 */
import type { PlaceMention } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'

/** How many words may stand between the adjective and the name. */
const REACH = 4
const BETWEEN = new Set(
  'of the city town village port capital province district region governorate state island resort border northern southern eastern western central coastal north south east west'.split(
    ' ',
  ),
)

/** The country's code, or null when no adjective stands before the mention. */
export function saidCountry(reader: Reader, mention: PlaceMention, kit: Kit): string | null {
  const from = Math.max(reader.sentenceAt(mention.first).first, mention.first - REACH)
  for (let at = mention.first - 1; at >= from; at--) {
    const hit = reader.hit(at, 'demonym')
    if (hit !== undefined) return hit.last === at + 1 ? kit.lexicon.row('demonym', hit.row).code : null
    if (!BETWEEN.has(reader.norm(at))) return null
  }
  return null
}
