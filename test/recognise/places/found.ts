/** Places of a short text, printed on one line, for tests that read like sentences. */
import type { Place, PlaceMention } from '../../../src/model/place.js'
import { findPlaces } from '../../../src/recognise/places/index.js'
import { resolvePlaces } from '../../../src/resolve/places/index.js'
import { kit, readerOf } from '../reading.js'

/** The mentions of a text. */
export function mentionsIn(text: string): PlaceMention[] {
  return findPlaces(readerOf(text), kit)
}

/** The names found, joined by `; `; '' when there is none. */
export function namesIn(text: string): string {
  return mentionsIn(text)
    .map((mention) => text.slice(mention.start, mention.end))
    .join('; ')
}

/** The names with precision and relation: `Palmyra near/near`. */
export function relationsIn(text: string): string {
  return mentionsIn(text)
    .map((m) => `${text.slice(m.start, m.end)} ${m.precision}${m.relation === null ? '' : `/${m.relation}`}`)
    .join('; ')
}

/** The places of a text. */
export function placesIn(text: string): Place[] {
  const reader = readerOf(text)
  return resolvePlaces(reader, findPlaces(reader, kit), kit)
}

/** The places on one line each: name, type, country, division. */
export function show(place: Place): string {
  return [place.name, place.type, place.country ?? '-', ...(place.admin1 === null ? [] : [place.admin1])].join(' ')
}

/** The place of that name in the text. */
export function placeIn(text: string, name: string): Place {
  const place = placesIn(text).find((found) => found.name === name)
  if (place === undefined) throw new Error(`no place "${name}" in: ${placesIn(text).map(show).join('; ')}`)
  return place
}
