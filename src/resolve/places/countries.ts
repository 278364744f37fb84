/** The countries that a document is about, each with a share of what it names. */
import type { PlaceMention } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'

/** A country counts for its own name more than for a place that can lie in it alone. */
const NAME = 2
const PEOPLE = 1
const ONLY_PLACE = 1

/** Shares from 0 to 1 by country code; they add up to 1 when there are any. */
export function countryShares(reader: Reader, mentions: readonly PlaceMention[], kit: Kit): Map<string, number> {
  const { gazetteer, lexicon } = kit
  const points = new Map<string, number>()
  const add = (code: string | null, value: number): void => {
    if (code !== null) points.set(code, (points.get(code) ?? 0) + value)
  }
  for (const { candidates } of mentions) {
    const [top] = candidates
    if (top === undefined) continue
    if (gazetteer.type(top) === 'country') {
      // Georgia is a state too: it does not vouch for itself.
      if (!candidates.some((place) => gazetteer.type(place) === 'admin1')) add(gazetteer.country(top), NAME)
    } else {
      const code = gazetteer.country(top)
      if (candidates.every((place) => gazetteer.country(place) === code)) add(code, ONLY_PLACE)
    }
  }
  for (let at = 0; at < reader.tokens.length; at++) {
    const hit = reader.hit(at, 'demonym')
    if (hit !== undefined) add(lexicon.row('demonym', hit.row).code, PEOPLE)
  }
  const total = [...points.values()].reduce((sum, value) => sum + value, 0)
  return new Map([...points].map(([code, value]) => [code, value / total]))
}
