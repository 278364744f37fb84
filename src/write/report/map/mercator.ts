/**
 * Mercator's projection in the units of the page's map: it keeps shapes true however far one zooms in. The outlines are
 * projected when the program is built, points when the page is looked at.
 */

/** The map's width for 360 degrees: a unit is a hundredth of a degree, about a kilometre at the equator. */
export const WORLD = 36_000
/** Beyond it there is only ice, and Mercator stretches without end. */
const LIMIT = 84

/** Degrees → units from the map's left upper corner at 180° west and 84° north. */
export function project(longitude: number, latitude: number): readonly [x: number, y: number] {
  return [((longitude + 180) / 360) * WORLD, TOP - northing(latitude)]
}

function northing(latitude: number): number {
  const clipped = Math.max(-LIMIT, Math.min(LIMIT, latitude))
  const radians = (clipped * Math.PI) / 180
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * WORLD) / (2 * Math.PI)
}

const TOP = northing(LIMIT)
