/** What the relating rules ask of resolved dates and places. */
import type { Place } from '../model/place.js'
import type { Resolved } from '../model/stages.js'
import type { Facts } from './events/agreement.js'

/** How near two points must be to be one place for an event, in degrees (about 15 km). */
const NEAR = 0.15

/** Builds the answers from the resolved article. */
export function makeFacts(resolved: Resolved): Facts {
  const dates = new Map(resolved.dates.map((date) => [date.id, date]))
  const places = new Map(resolved.places.map((place) => [place.id, place]))
  const persons = new Set(resolved.actors.filter(({ type }) => type === 'person').map(({ id }) => id))
  return {
    isPerson: (id) => persons.has(id),
    dateRange(id) {
      const date = dates.get(id)
      return date === undefined || (date.earliest === null && date.latest === null) ? null : date
    },
    isExact(id) {
      const type = places.get(id)?.type
      return type !== undefined && type !== 'country' && type !== 'continent' && type !== 'region'
    },
    countryOf: (id) => places.get(id)?.country ?? null,
    placesAgree(a, b) {
      const left = places.get(a)
      const right = places.get(b)
      return (
        left !== undefined &&
        right !== undefined &&
        (left === right || isWithin(left, right) || isWithin(right, left) || isNear(left, right))
      )
    },
  }
}

function isWithin(inner: Place, outer: Place): boolean {
  return (
    inner.within === outer.id ||
    (outer.type === 'admin1' && inner.admin1 !== null && inner.admin1 === outer.admin1 && inner.country === outer.country)
  )
}

function isNear(a: Place, b: Place): boolean {
  if (a.latitude === null || b.latitude === null || a.longitude === null || b.longitude === null) return false
  return Math.abs(a.latitude - b.latitude) < NEAR && Math.abs(a.longitude - b.longitude) < NEAR
}
