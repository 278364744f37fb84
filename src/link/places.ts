/** Whether two places of two documents are one, though the gazetteer does not hold both. */
import { isSpelling } from '../gazetteer/consonants.js'
import type { DocumentRecord } from '../schema/document.js'
import type { PlaceRecord } from '../schema/places.js'
import type { EntityReason } from './people.js'
import { kilometres, type Spot, spotOf } from './setting.js'

export interface NamedPlace extends Spot {
  readonly document: DocumentRecord
}

/** Places smaller than a country. */
export function namedPlacesOf(document: DocumentRecord): NamedPlace[] {
  return document.places
    .filter(({ type }) => type !== 'country' && type !== 'continent')
    .map((record) => ({ ...spotOf(record), document }))
    .filter(({ name }) => name !== '')
}

export const PLACE_THRESHOLD = 4
/** Two coordinates for one village. */
const NEAR_KM = 5
const APART_KM = 30

/** Whether the gazetteer leaves nothing to suggest: what it holds under one id is one place, under two ids two. */
export function isHeld({ record }: NamedPlace): boolean {
  return record.geonames !== null
}

/** The reasons why two are one; null when name, division or distance forbid it. */
export function placeReasons(a: NamedPlace, b: NamedPlace, shareIncident: boolean): EntityReason[] | null {
  const [x, y] = [a.record, b.record]
  if (isHeld(a) && isHeld(b)) return null
  if (differ(x.country, y.country) || differ(x.admin1, y.admin1) || isOtherSort(x, y)) return null
  const km = kilometres(x, y)
  if (km !== null && km > APART_KM) return null
  const names = a.record.name === b.record.name ? `both ${x.name}` : `${x.name} and ${y.name}`
  const reasons: EntityReason[] = []
  if (a.name === b.name) reasons.push({ code: 'same-name', weight: 3, text: names })
  else if (a.consonants === b.consonants && isSpelling(a.letters, b.letters))
    reasons.push({ code: 'same-consonants', weight: 2, text: `${names} have the same consonants` })
  else return null
  if (km !== null && km <= NEAR_KM) reasons.push({ code: 'near-place', weight: 2, text: `${Math.round(km)} km apart` })
  if (x.admin1 !== null && x.admin1 === y.admin1)
    reasons.push({ code: 'same-division', weight: 1.5, text: `both in ${x.admin1}` })
  if (x.country !== null && x.country === y.country)
    reasons.push({ code: 'same-country', weight: 0.5, text: `both in ${x.country}` })
  if (shareIncident) reasons.push({ code: 'same-incident', weight: 1.5, text: 'their documents report one happening' })
  return reasons
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b
}

const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'neighbourhood'])

/** A river and a village may have one name. */
function isOtherSort(x: PlaceRecord, y: PlaceRecord): boolean {
  return x.type !== y.type && !(SETTLEMENTS.has(x.type) && SETTLEMENTS.has(y.type))
}
