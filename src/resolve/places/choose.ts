/**
 * Which of the places that hold a name is meant: a sum of signs, none of which decides alone.
 *
 * One point is about a factor of ten in importance (people, or their stand-in).
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.js'
import type { PlaceType } from '../../model/place.js'
import { isInReach, isMeasured } from './bearing.js'
import { kilometres } from './distance.js'
import { APART } from './group.js'
import { isInside } from './inside.js'

/** The text says what holds it: "Atma, Idlib". */
const HELD_IN_TEXT = 4
/** The text puts a place in it: "Atlanta, Georgia". */
const HOLDS_IN_TEXT = 5
/** The text says what kind it is: "Homs province". */
const KIND_SAID = 2.5
/** It lies in a country that is all the document speaks of; a share of the document gives a part. */
const OWN_COUNTRY = 2
/** The document names the country at all. */
const NAMED_COUNTRY = 1
/** Places of the document within this distance speak for a candidate. */
const NEAR_KM = 300
const NEAR = 1
/** Degrees of latitude that are surely more: each is over 110 km. */
const FAR_DEGREES = NEAR_KM / 110
/** A division is meant, not its capital of the same name, when it has so many times its people. */
const DIVISION_TIMES = 3

/** A city with its quarters holds places as well; a division that holds some has more people than its capital. */
const HOLDING_TIMES = 1.2
/** The names beside it in a list are of its kind and country: states with states. */
const SIBLING = 2.75
/** An alternate name is often a former one, or that of a quarter. */
const ALTERNATE = 1.5
/** What its neighbours say for the seat of a division does not outweigh that the name most often means the division. */
const BYNAME = 2
/** A city so large stands for itself, not for its division. */
const METROPOLIS = 2_000_000

export interface Surroundings {
  readonly shares: ReadonlyMap<string, number>
  /** Rows that the text says hold it. */
  readonly holders: readonly number[]
  /** Countries that an adjective gives it: "the Bolivian city of". */
  readonly saidCountries: readonly string[]
  /** Rows that the text says lie in it. */
  readonly insides: readonly number[]
  /** Whether the text puts other places in it. */
  readonly holds: boolean
  readonly hints: ReadonlyMap<PlaceType, number>
  /** Rows of the document's other places, as far as they are decided. */
  readonly others: readonly number[]
  /** Rows that share a list with it: "Ohio, Utah and Washington". */
  readonly siblings: readonly number[]
  /** Known places that the text measures from, and how far off this one can be: "80 km north of El Fasher". */
  readonly bearings: readonly { readonly place: number; readonly within: number }[]
  /** Whether the name is the i-th candidate's own, not an alternate. */
  readonly isMain: (place: number) => boolean
  /** Whether the name means the place as often as its own does, and is another: Gaza for the Gaza Strip. */
  readonly isByname: (place: number) => boolean
}

export interface Choice {
  readonly place: number
  readonly points: number
  /** How far the next place of another spot is behind. */
  readonly margin: number
  /** The text speaks for it: names its country, or says what holds it. */
  readonly backed: boolean
}

/** The best of the candidates (given most important first), or null when there are none. */
export function choosePlace(gazetteer: Gazetteer, candidates: readonly number[], around: Surroundings): Choice | null {
  const scored = candidates
    .map((place, order) => ({ place, order, points: pointsOf(gazetteer, place, order, candidates, around) }))
    .sort((a, b) => b.points - a.points || a.order - b.order)
  const [best] = scored
  if (best === undefined) return null
  const rival = scored.find(({ place }) => place !== best.place && !isSameSpot(gazetteer, place, best.place))
  const country = gazetteer.country(best.place)
  return {
    place: best.place,
    points: best.points,
    margin: rival === undefined ? Number.POSITIVE_INFINITY : best.points - rival.points,
    backed:
      country === null ||
      around.shares.has(country) ||
      around.bearings.length > 0 ||
      around.holders.some((holder) => isInside(gazetteer, best.place, holder)),
  }
}

function pointsOf(gazetteer: Gazetteer, place: number, order: number, all: readonly number[], around: Surroundings): number {
  const type = gazetteer.type(place)
  const country = gazetteer.country(place)
  let points = gazetteer.weight(place) / 25 - 0.05 * Math.min(order, 4)
  if (!around.isMain(place)) points -= ALTERNATE
  if (country !== null) {
    const share = around.shares.get(country) ?? 0
    if (share > 0) points += NAMED_COUNTRY + OWN_COUNTRY * share
  }
  if (country !== null && around.saidCountries.includes(country)) points += HELD_IN_TEXT
  for (const holder of around.holders) if (isInside(gazetteer, place, holder)) points += HELD_IN_TEXT
  if (around.insides.length > 0 && around.insides.some((inside) => isHolder(gazetteer, place, inside))) points += HOLDS_IN_TEXT
  for (const { place: from, within } of around.bearings)
    if (isMeasured(gazetteer, place) && isInReach(gazetteer, place, from, within)) points += HELD_IN_TEXT
  points += kindPoints(type, around)
  if (around.siblings.length > 0)
    points += SIBLING * Math.min(2, around.siblings.filter((other) => isAlike(gazetteer, place, other)).length)
  if (type === 'admin1') {
    const seat = all.find((other) => other !== place && gazetteer.admin1(other) === place)
    // A division and its capital: signs decide, not the weights, which are of another kind.
    if (seat !== undefined) points = Math.max(points, seatPoints(gazetteer, place, seat, around, points))
  }
  points += nearPoints(gazetteer, place, around.others)
  return points
}

/** A country or division holds what lies in it; a quarter lies in a city, whatever division is called after that. */
function isHolder(gazetteer: Gazetteer, place: number, inside: number): boolean {
  const type = gazetteer.type(place)
  const quarter = gazetteer.type(inside) === 'neighbourhood'
  return (type === 'country' || type === (quarter ? 'city' : 'admin1')) && isInside(gazetteer, inside, place)
}

/** Of one kind and country; two countries are alike too. */
function isAlike(gazetteer: Gazetteer, a: number, b: number): boolean {
  const type = gazetteer.type(a)
  if (type !== gazetteer.type(b)) return false
  return type === 'country' || gazetteer.country(a) === gazetteer.country(b)
}

function seatPoints(gazetteer: Gazetteer, division: number, seat: number, around: Surroundings, points: number): number {
  const level = points - gazetteer.weight(division) / 25 + gazetteer.weight(seat) / 25
  const people = peopleOf(gazetteer, division)
  const large = gazetteer.population(seat) < METROPOLIS && people >= DIVISION_TIMES * Math.max(1, gazetteer.population(seat))
  const holds = around.holds && people >= HOLDING_TIMES * gazetteer.population(seat)
  if (around.isByname(division)) return level + BYNAME
  return level + (holds || large ? 0.5 : -0.5)
}

/** People of a division, read back from its weight. */
function peopleOf(gazetteer: Gazetteer, division: number): number {
  return (10 ** (gazetteer.weight(division) / 25) - 3000) / 0.05
}

function kindPoints(type: PlaceType, around: Surroundings): number {
  let points = 0
  for (const hint of around.hints.keys()) {
    if (fits(type, hint)) points += KIND_SAID
    else if (hint === 'admin1' || hint === 'region' || hint === 'admin2') points -= type === 'city' || type === 'town' ? 0.5 : 0
    else if (APART.has(hint)) points -= 1
  }
  return points
}

const POPULATED: ReadonlySet<PlaceType> = new Set(['city', 'town', 'village', 'neighbourhood'])
/** Whether a place of this type may be called so; "region" and "district" are used loosely. */
function fits(type: PlaceType, hint: PlaceType): boolean {
  if (type === hint) return true
  if (POPULATED.has(hint)) return POPULATED.has(type)
  if (hint === 'admin1') return type === 'admin1'
  if (hint === 'region') return type === 'admin1' || type === 'region'
  return false
}

function nearPoints(gazetteer: Gazetteer, place: number, others: readonly number[]): number {
  const latitude = others.length === 0 ? null : gazetteer.latitude(place)
  if (latitude === null) return 0
  let best = 0
  for (let i = 0; i < others.length; i++) {
    const other = others[i] as number
    const beside = other === place ? null : gazetteer.latitude(other)
    // Most lie too far north or south: no need to work out how far.
    if (beside === null || Math.abs(beside - latitude) > FAR_DEGREES) continue
    const km = kilometres(gazetteer, place, other)
    if (km !== null && km < NEAR_KM && km > 0.5) best = Math.max(best, NEAR * (1 - km / NEAR_KM))
  }
  return best
}

/** Rows of one spot: a town and its district, a division or country and its capital. */
function isSameSpot(gazetteer: Gazetteer, a: number, b: number): boolean {
  if (gazetteer.admin1(a) === b || gazetteer.admin1(b) === a) return true
  const nation = gazetteer.type(a) === 'country' || gazetteer.type(b) === 'country'
  if (nation && gazetteer.country(a) === gazetteer.country(b)) return true
  const km = kilometres(gazetteer, a, b)
  return km !== null && km < 30
}
