/** What the relating rules ask of resolved dates and places. */
import type { Actor } from '../model/actor.js'
import type { Place } from '../model/place.js'
import type { Resolved } from '../model/stages.js'
import { kept } from '../text/kept.js'
import type { Facts } from './events/agreement.js'

/** How near two points must be to be one place for an event, in degrees (about 15 km). */
const NEAR = 0.15

/** Builds the answers from the resolved article. */
export function makeFacts(resolved: Resolved): Facts {
  const dates = new Map(resolved.dates.map((date) => [date.id, date]))
  const places = new Map(resolved.places.map((place) => [place.id, place]))
  const actors = new Map(resolved.actors.map((actor) => [actor.id, actor]))
  const persons = new Set(resolved.actors.filter(({ type }) => type === 'person').map(({ id }) => id))
  return {
    isPerson: (id) => persons.has(id),
    isNamedPerson: (id) => {
      const actor = actors.get(id)
      return actor !== undefined && isNamedPerson(actor)
    },
    mayBeOne: (a, b) =>
      (isNameless(actors.get(a)) && isOfGroup(actors.get(b))) ||
      (isNameless(actors.get(b)) && isOfGroup(actors.get(a))) ||
      areOfOneState(actors.get(a), actors.get(b)),
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

/** "an Israeli strike" and what the Israel Defense Forces say they did: forces of a state, and the one that is meant. */
function areOfOneState(a: Actor | undefined, b: Actor | undefined): boolean {
  if (a === undefined || b === undefined || a.country === null || a.country !== b.country) return false
  const forces = a.type === 'state-forces' && b.type === 'state-forces'
  return forces && [a, b].some(({ key }) => key?.endsWith('-forces') === true)
}

/** "gunmen", "a suicide bomber": whoever they are. */
function isNameless(actor: Actor | undefined): boolean {
  if (actor === undefined || actor.key !== null) return false
  return actor.type === 'unidentified' || isOnlyDescribed(actor) || (actor.type === 'person' && !isNamedPerson(actor))
}

/** "Rosa Campo", not "suicide bomber": a name ends in a capital. */
function isNamedPerson({ type, name }: Actor): boolean {
  return type === 'person' && endsInCapital(name)
}

const endsInCapital = kept((name) => /^\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1)))

/** "rebels", "armed militants": no mention is a name. */
function isOnlyDescribed({ type, mentions }: Actor): boolean {
  return type === 'armed-group' && mentions.every(({ form }) => form !== 'name')
}

function isOfGroup(actor: Actor | undefined): boolean {
  return actor !== undefined && /^(?:armed-group|unidentified|political|organisation)$/.test(actor.type)
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
