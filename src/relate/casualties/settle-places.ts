/** Places of claims once all is linked: the exact place that another claim of the same harm, or its event, knows. */
import type { Place } from '../../model/place.js'
import type { CasualtyDraft } from '../draft.js'

const WIDE = /^(?:country|admin1|region|continent)$/

/** Gives a claim with a country, or with no place, the exact place inside it that its event or the same harm has elsewhere. */
export function settlePlaces(casualties: readonly CasualtyDraft[], places: readonly Place[]): void {
  const byId = new Map(places.map((place) => [place.id, place]))
  const sharpen = (claim: CasualtyDraft, other: string | null | undefined): void => {
    if (other == null || other === claim.place) return
    const exact = byId.get(other)
    const own = claim.place === null ? null : byId.get(claim.place)
    if (exact === undefined || WIDE.test(exact.type)) return
    const fits = own == null || (WIDE.test(own.type) && own.country === exact.country && holds(own, exact))
    if (fits) claim.place = other
  }
  for (const claim of casualties) {
    if (claim.place !== null) sharpen(claim, claim.event?.places[0])
    if (claim.sameAs === null) continue
    sharpen(claim, claim.sameAs.place)
    sharpen(claim.sameAs, claim.place)
  }
  for (const claim of casualties) {
    if (claim.subsetOf === null || claim.by === 'casualties/by-place') continue
    if (claim.place === null) claim.place = claim.subsetOf.place
    else sharpen(claim, claim.subsetOf.place)
  }
}

function holds(wide: Place, exact: Place): boolean {
  return wide.type === 'country' || (wide.type === 'admin1' && wide.admin1 === exact.admin1)
}
