/**
 * "the Somali capital", "the capital": the city that the document names elsewhere, so that what happens there has a place.
 *
 *     MOGADISHU … Gunmen attacked a hotel in the Somali capital on Friday.
 *                                                ^^^^^^^^^^^^^^
 */
import type { Place } from '../model/place.js'
import type { Resolved } from '../model/stages.js'
import type { Kit } from '../rule/kit.js'
import type { Reader } from '../rule/reader.js'
import type { PlaceAt } from './mention-index.js'

/** Words behind "capital" with which it is no city: "capital punishment", "the capital of the province", "the capital Juba". */
const OTHERWISE = /^(?:of|punishment|gains|goods|flight|investment|letters?|offence|offense|crimes?|markets?|controls|outflows?)$/

const CAPITAL = 'capital'

/** The words for capitals of the whole document, as if they were mentions of their cities. */
export function capitalWords({ places, tokens }: Pick<Resolved, 'places' | 'tokens'>, reader: Reader, kit: Kit): PlaceAt[] {
  const cities = capitalsNamed(places, reader, kit)
  if (cities.size === 0) return []
  const out: PlaceAt[] = []
  const { start, end } = tokens
  for (let at = 1; at < tokens.length; at++) {
    // Most words are shorter, and need not be read.
    if ((end[at] as number) - (start[at] as number) < CAPITAL.length || reader.norm(at) !== CAPITAL) continue
    if (OTHERWISE.test(reader.norm(at + 1)) || reader.isCapital(at + 1)) continue
    const demonym = reader.hits(at - 1).find(({ kind, last }) => kind === 'demonym' && last === at)
    const the = /^(?:the|its)$/.test(reader.norm(at - 1))
    if (demonym === undefined && !the) continue
    const city =
      demonym !== undefined
        ? cities.get(kit.lexicon.row('demonym', demonym.row).code)
        : cities.size === 1
          ? [...cities.values()][0]
          : undefined
    const sample = city?.mentions[0]
    if (city === undefined || sample === undefined) continue
    const sentence = reader.article.sentenceOf[at] as number
    const first = demonym === undefined ? at : at - 1
    const mention = {
      ...sample,
      ...reader.spanOf(first, at + 1),
      sentence,
      first,
      last: at + 1,
      form: 'nominal',
      relation: null,
    } as const
    out.push({ place: city, mention })
  }
  return out
}

/** The capitals among the places, by country. */
function capitalsNamed(places: readonly Place[], reader: Reader, kit: Kit): Map<string, Place> {
  const out = new Map<string, Place>()
  for (const place of places) {
    if (place.country === null || place.type === 'country') continue
    for (const { first } of place.mentions) {
      const hit = reader.hit(first, 'capital')
      if (hit === undefined || kit.lexicon.row('capital', hit.row).code !== place.country) continue
      out.set(place.country, place)
      break
    }
  }
  return out
}
