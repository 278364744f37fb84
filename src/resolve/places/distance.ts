/** Great-circle distance between two rows of the gazetteer. */
import type { Gazetteer } from '../../gazetteer/gazetteer.js'
import { greatCircle } from '../../rule/great-circle.js'

/** Kilometres, or null when one of them has no coordinates. */
export function kilometres(gazetteer: Gazetteer, a: number, b: number): number | null {
  const lat1 = gazetteer.latitude(a)
  const lon1 = gazetteer.longitude(a)
  const lat2 = gazetteer.latitude(b)
  const lon2 = gazetteer.longitude(b)
  if (lat1 === null || lon1 === null || lat2 === null || lon2 === null) return null
  return greatCircle(lat1, lon1, lat2, lon2)
}
