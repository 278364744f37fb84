/** The one place of an event, for tables and maps that have room for no more, and how exact it is. */
import type { PlaceType } from '../model/place.js'
import type { EventRecord } from '../schema/events.js'
import type { PlaceRecord } from '../schema/places.js'

/** The most exact place of an event that has a point, else its most exact place, else none. */
export function placeOfEvent({ places }: EventRecord, byId: ReadonlyMap<string, PlaceRecord>): PlaceRecord | null {
  const own = places.map((id) => byId.get(id)).filter((place) => place !== undefined)
  return own.find(({ latitude, longitude }) => latitude !== null && longitude !== null) ?? own[0] ?? null
}

/** How exact a place is, as other event data code it. */
export interface GeoPrecision {
  /** ACLED: 1 the place itself, 2 near it or the district, 3 the province or a region; null where only the country is known. */
  readonly acled: 1 | 2 | 3 | null
  /** UCDP GED: 1 the place itself, 2 near it, 3 the district, 4 the province, 5 a line or an area, 6 the country. */
  readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6 | null
}

const DISTRICT: GeoPrecision = { acled: 2, ucdp: 3 }
const PROVINCE: GeoPrecision = { acled: 3, ucdp: 4 }
const AREA: GeoPrecision = { acled: 3, ucdp: 5 }
const COUNTRY: GeoPrecision = { acled: null, ucdp: 6 }

/** Types that are no point on the map. */
const WIDE: Partial<Record<PlaceType, GeoPrecision>> = {
  admin2: DISTRICT,
  admin1: PROVINCE,
  region: AREA,
  desert: AREA,
  river: AREA,
  mountain: AREA,
  island: AREA,
  water: AREA,
  country: COUNTRY,
  continent: { acled: null, ucdp: null },
}

/** The codes of a place as the event's own sentence names it, or as its first mention does. */
export function geoPrecision({ type, mentions }: PlaceRecord, { evidence }: EventRecord): GeoPrecision {
  const mention = mentions.find(({ start, end }) => evidence.start <= start && end <= evidence.end) ?? mentions[0]
  const wide = WIDE[type]
  if (wide !== undefined) return wide
  if (mention?.precision === 'near') return { acled: 2, ucdp: 2 }
  if (mention?.precision === 'admin') return PROVINCE
  return mention?.precision === 'country' ? COUNTRY : { acled: 1, ucdp: 1 }
}
