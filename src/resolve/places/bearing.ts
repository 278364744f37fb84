/**
 * How far, and on which side, of another place the text says that a place lies.
 *
 *     the village of Tora, about 80 km north of El Fasher · Mahin (50 miles east of Homs) · Sirte, south of Misrata
 *                    ^^^^        ^^^^^          ^^^^^^^^^
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.js'
import type { PlaceMention, PlaceType } from '../../model/place.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { kilometres } from './distance.js'

/** How many tokens may stand between the two names: `, about 80 km (50 miles) north of the city of`. */
const REACH = 16
const HEDGES =
  /^(?:about|some|around|roughly|nearly|almost|just|approximately|over|located|lies|is|situated|which|of|the|to|city|town|village|district|and|an?|hours|drive|capital|port)$/
const KILOMETRES: Readonly<Record<string, number>> = {
  km: 1,
  kms: 1,
  kilometre: 1,
  kilometres: 1,
  kilometer: 1,
  kilometers: 1,
  mile: 1.609,
  miles: 1.609,
  mi: 1.609,
}
const SIDES = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/
/** Roads are longer than lines, and news rounds; a point of a town is not its edge. */
const ROAD = 1.3
const EDGE_KM = 30
/** "south of Misrata" without a distance is no farther than this. */
const SIDE_KM = 300

export interface Bearing {
  readonly place: PlaceMention
  readonly from: PlaceMention
  /** The farthest that it can lie, by the words. */
  readonly within: number
}

/** Every "X, 80 km north of Y" of neighbouring mentions. */
export function findBearings(reader: Reader, mentions: readonly PlaceMention[]): Bearing[] {
  const found: Bearing[] = []
  for (let i = 0; i + 1 < mentions.length; i++) {
    const place = measured(reader, mentions, i)
    const from = mentions[i + 1] as PlaceMention
    const { last } = mentions[i] as PlaceMention
    if (place.sentence !== from.sentence || from.first - last > REACH || from.first <= last) continue
    const within = reachOf(reader, last, from.first)
    if (within !== null) found.push({ place, from, within })
  }
  return found
}

/** "Madison, Indiana, about 35 miles north of Louisville": the town is so far off, not its state. */
function measured(reader: Reader, mentions: readonly PlaceMention[], i: number): PlaceMention {
  const place = mentions[i] as PlaceMention
  const before = mentions[i - 1]
  const held = before !== undefined && before.last === place.first - 1 && reader.surface(before.last) === ','
  return held && before.sentence === place.sentence ? before : place
}

/** How far the words between two names put them apart at most; null when they say nothing of it. */
function reachOf(reader: Reader, start: number, end: number): number | null {
  let distance: number | null = null
  let side = false
  for (let at = start; at < end; at++) {
    const word = reader.norm(at)
    const unit = KILOMETRES[word]
    if (unit !== undefined && distance === null && reader.has(at - 1, Shape.number)) {
      distance = Number(reader.surface(at - 1).replaceAll(',', '')) * unit
      if (!Number.isFinite(distance)) return null
    } else if (SIDES.test(word)) side = true
    else if (word === 'from' || word === 'outside' || unit !== undefined) continue
    else if (!reader.has(at, Shape.punctuation | Shape.number | Shape.dash) && !HEDGES.test(word)) return null
    else if (word === '.' || word === ';') return null
  }
  if (distance === null) return side && reader.norm(end - 1) === 'of' ? SIDE_KM : null
  return distance * ROAD + EDGE_KM
}

const AREAS: ReadonlySet<PlaceType> = new Set<PlaceType>(['country', 'admin1', 'region', 'continent', 'desert', 'river', 'water'])

/** Whether a place is one from which, and to which, such a distance can be told; an area has no one point. */
export function isMeasured(gazetteer: Gazetteer, place: number): boolean {
  return !AREAS.has(gazetteer.type(place))
}

/** Whether a candidate lies as far from a known place as the words allow; what has no point is not judged. */
export function isInReach(gazetteer: Gazetteer, place: number, from: number, within: number): boolean {
  const km = kilometres(gazetteer, place, from)
  return km === null || km <= within
}
