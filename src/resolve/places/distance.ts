/** Great-circle distance between two rows of the gazetteer. */
import type { Gazetteer } from '../../gazetteer/gazetteer.js'

const EARTH_KM = 6371
const RADIAN = Math.PI / 180

/** Kilometres, or null when one of them has no coordinates. */
export function kilometres(gazetteer: Gazetteer, a: number, b: number): number | null {
  const [lat1, lon1, lat2, lon2] = [gazetteer.latitude(a), gazetteer.longitude(a), gazetteer.latitude(b), gazetteer.longitude(b)]
  if (lat1 === null || lon1 === null || lat2 === null || lon2 === null) return null
  const h =
    Math.sin(((lat2 - lat1) * RADIAN) / 2) ** 2 +
    Math.cos(lat1 * RADIAN) * Math.cos(lat2 * RADIAN) * Math.sin(((lon2 - lon1) * RADIAN) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
