/** Whether one row of the gazetteer lies in another. */
import type { Gazetteer } from '../../gazetteer/gazetteer.js'
import { kilometres } from './distance.js'

/** How far from a town a place may be that is said to lie in it or in its countryside. */
const TOWN_REACH_KM = 120

/** Whether a place lies in the holder: its country, its division, or near the holder when that is a town. */
export function isInside(gazetteer: Gazetteer, place: number, holder: number): boolean {
  if (place === holder) return false
  const type = gazetteer.type(holder)
  if (type === 'country') return gazetteer.country(place) === gazetteer.country(holder)
  if (type === 'admin1') return gazetteer.admin1(place) === holder
  const km = kilometres(gazetteer, place, holder)
  return gazetteer.country(place) === gazetteer.country(holder) && km !== null && km < TOWN_REACH_KM
}
