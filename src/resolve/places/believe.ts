/** Whether the best reading of a name may stand at all. */
import type { Gazetteer } from '../../gazetteer/gazetteer.js'
import { isInReach } from './bearing.js'
import type { Surroundings } from './choose.js'
import { isInside } from './inside.js'

/** A place in a country that the document does not name must be as great as this to be meant without a word on where it is. */
const KNOWN_ABROAD = 125

/**
 * Whether a choice may stand. A small place in a country that the document never names is more often a namesake; and what
 * the text puts into a known place must lie there, or as far off as the text says.
 */
export function isBelievable(gazetteer: Gazetteer, place: number, around: Surroundings): boolean {
  const country = gazetteer.country(place)
  const type = gazetteer.type(place)
  if (country === null || type === 'country') return true
  if (around.saidCountries.length > 0) return around.saidCountries.includes(country)
  if (around.holders.some((holder) => isInside(gazetteer, place, holder))) return true
  // A quarter is called after somebody or something, as towns abroad are: "the Al Thoura neighbourhood".
  if (around.hints.has('neighbourhood')) {
    if (isMinor(country, around.shares)) return false
    if (around.holders.length > 0 && around.holders.every((holder) => gazetteer.country(holder) !== country)) return false
  }
  // "80 km north of El Fasher" is no namesake in another country.
  const far = around.bearings.filter(({ place: from, within }) => !isInReach(gazetteer, place, from, within))
  if (far.some(({ place: from }) => gazetteer.country(from) !== country)) return false
  if (around.bearings.length > far.length) return true
  const wide = around.holders.filter((holder) => gazetteer.type(holder) === 'country' || gazetteer.type(holder) === 'admin1')
  if (wide.length > 0 && wide.every((holder) => gazetteer.country(holder) !== country)) return false
  if (around.shares.size === 0 || around.shares.has(country)) return true
  return gazetteer.weight(place) >= KNOWN_ABROAD
}

/** A country of which the document says less than of another. */
function isMinor(country: string, shares: ReadonlyMap<string, number>): boolean {
  const own = shares.get(country) ?? 0
  for (const share of shares.values()) if (share > own) return true
  return false
}
