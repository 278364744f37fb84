/** The countries that a document is about, each with a share of what it names. */
import type { PlaceMention } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'

/** A country counts for its own name more than for its people, or for a place that can lie in it alone. */
const NAME = 2
const PEOPLE = 1
const ONLY_PLACE = 1
/** A single place vouches for its country only when it is as great as this; smaller ones need a second of another name. */
const GREAT = 150

/** Shares from 0 to 1 by country code; they add up to 1 when there are any. */
export function countryShares(reader: Reader, mentions: readonly PlaceMention[], kit: Kit): Map<string, number> {
  const { gazetteer, lexicon } = kit
  const points = new Map<string, number>()
  /** Places that lie in one country whichever is meant, as often as they are named. */
  const only = new Map<string, number[]>()
  const add = (code: string | null, value: number): void => {
    if (code !== null) points.set(code, (points.get(code) ?? 0) + value)
  }
  for (const mention of mentions) {
    const { candidates } = mention
    const [top] = candidates
    if (top === undefined) continue
    if (gazetteer.type(top) === 'country') {
      // Georgia is a state too: it does not vouch for itself.
      if (!candidates.some((place) => gazetteer.type(place) === 'admin1')) add(gazetteer.country(top), NAME)
      continue
    }
    const code = gazetteer.country(top)
    if (code === null || candidates.some((place) => gazetteer.country(place) !== code)) continue
    if (gazetteer.weight(top) >= GREAT || isOnlyDivision(reader, mention, kit)) add(code, ONLY_PLACE)
    else push(only, code, top)
  }
  for (const [code, places] of only) if (new Set(places).size > 1) add(code, ONLY_PLACE * places.length)
  for (let at = 0; at < reader.tokens.length; at++) {
    const hit = reader.hit(at, 'demonym')
    if (hit !== undefined) add(lexicon.row('demonym', hit.row).code, PEOPLE)
  }
  const total = [...points.values()].reduce((sum, value) => sum + value, 0)
  return new Map([...points].map(([code, value]) => [code, value / total]))
}

/** "Cabo Delgado", "North Kivu": a division whose name of several words no other country has. */
function isOnlyDivision(reader: Reader, { candidates, first, last }: PlaceMention, { gazetteer }: Kit): boolean {
  return last - first > 1 && reader.norm(first) !== 'the' && candidates.some((place) => gazetteer.type(place) === 'admin1')
}

function push(map: Map<string, number[]>, code: string, place: number): void {
  const list = map.get(code)
  if (list === undefined) map.set(code, [place])
  else list.push(place)
}
