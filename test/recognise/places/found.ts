/** Places of a short text, printed on one line, for tests that read like sentences. */
import { clean } from '../../../src/clean/clean.js'
import { loadPipeline } from '../../../src/load.js'
import type { Place, PlaceMention } from '../../../src/model/place.js'
import type { Source } from '../../../src/model/source.js'
import { findPlaces } from '../../../src/recognise/places/index.js'
import { resolvePlaces } from '../../../src/resolve/places/index.js'
import { Reader } from '../../../src/rule/reader.js'
import { segment } from '../../../src/segment/segment.js'

const { kit, furniture, abbreviations } = loadPipeline()

function read(text: string): Reader {
  const source: Source = {
    path: 'test.txt',
    line: null,
    id: null,
    text,
    sha256: '',
    bytes: 0,
    encoding: 'utf-8',
    bom: false,
    given: { published: null, title: null, url: null },
    notes: [],
  }
  return new Reader(segment(clean(source, furniture), kit.lexicon, kit.characters, abbreviations), kit.characters)
}

/** The mentions of a text. */
export function mentionsIn(text: string): PlaceMention[] {
  return findPlaces(read(text), kit)
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
  const reader = read(text)
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
