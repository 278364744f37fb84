/** Distance on the globe. */
const EARTH_KM = 6371
const RADIAN = Math.PI / 180

/** Kilometres between two points in degrees. */
export function greatCircle(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const h =
    Math.sin(((lat2 - lat1) * RADIAN) / 2) ** 2 +
    Math.cos(lat1 * RADIAN) * Math.cos(lat2 * RADIAN) * Math.sin(((lon2 - lon1) * RADIAN) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
