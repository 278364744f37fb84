/** Where a happening was, as exactly as its report knows: points, an area, or only a country. */
import { consonantsOf, isSpelling, lettersOf } from '../gazetteer/consonants.js'
import type { PlaceType } from '../model/place.js'
import { greatCircle } from '../rule/great-circle.js'
import type { PlaceRecord } from '../schema/places.js'
import { plainWords } from './words.js'

export interface Spot {
  readonly record: PlaceRecord
  readonly name: string
  /** Letters as spellings are compared. */
  readonly letters: string
  readonly consonants: string
}

/** What is known: a spot on the map, an area of a country, the country alone, nothing. */
export type PlaceLevel = 'spot' | 'area' | 'country' | 'none'

export interface Setting {
  readonly level: PlaceLevel
  /** The most exact places told, all of one level. */
  readonly spots: readonly Spot[]
  readonly countries: readonly string[]
}

/** Places too wide for a spot on the map. A district is not one of them: it is told for the town that it is named after. */
const WIDE: ReadonlySet<PlaceType> = new Set(['country', 'admin1', 'region', 'desert', 'mountain', 'river', 'water', 'continent'])

export function settingOf(places: readonly PlaceRecord[]): Setting {
  const inside = places.filter(({ type }) => type !== 'continent')
  const spots = inside.filter(({ type }) => !WIDE.has(type))
  const areas = inside.filter(({ type }) => WIDE.has(type) && type !== 'country')
  const told = spots.length > 0 ? spots : areas.length > 0 ? areas : inside
  return {
    level: spots.length > 0 ? 'spot' : areas.length > 0 ? 'area' : inside.length > 0 ? 'country' : 'none',
    spots: told.map(spotOf),
    countries: [...new Set(told.flatMap(({ country }) => country ?? []))].sort(),
  }
}

export function spotOf(record: PlaceRecord): Spot {
  const name = plainWords(record.name).join(' ')
  const letters = lettersOf(name)
  return { record, name, letters, consonants: consonantsOf(letters) }
}

/** How two places lie to each other, best first; `apart` speaks against one happening, `unknown` says nothing. */
export type Nearness = 'same' | 'near' | 'by' | 'inside' | 'one-area' | 'one-country' | 'unknown' | 'elsewhere' | 'apart'

/** One place under two gazetteer rows, or a quarter of it. */
const SAME_KM = 2
/** A suburb, or "near" the town. */
const NEAR_KM = 12
/** A report may name the next larger town. */
const BY_KM = 30
/** How far a point may lie from the middle of a desert or region that holds it. */
const AREA_KM = 250
/** Reports round a district's border differently. */
const BORDER_KM = 40

const ORDER: readonly Nearness[] = ['same', 'near', 'by', 'inside', 'one-area', 'one-country', 'unknown', 'elsewhere', 'apart']

/** The nearest of the places of one to those of the other. */
export function nearnessOf(a: Setting, b: Setting): Nearness {
  if (a.level === 'none' || b.level === 'none') return 'unknown'
  let best: Nearness = 'apart'
  for (const one of a.spots)
    for (const other of b.spots) {
      const found = nearness(one, other, a.level, b.level)
      if (ORDER.indexOf(found) < ORDER.indexOf(best)) best = found
    }
  return best
}

function nearness(a: Spot, b: Spot, levelA: PlaceLevel, levelB: PlaceLevel): Nearness {
  const [x, y] = [a.record, b.record]
  if (x.country !== null && y.country !== null && x.country !== y.country) {
    const km = kilometres(x, y)
    // A border town may be told from both sides of it.
    return levelA === 'spot' && levelB === 'spot' && km !== null && km <= NEAR_KM ? 'near' : 'apart'
  }
  if (levelA === 'country' || levelB === 'country')
    return x.country !== null && x.country === y.country ? 'one-country' : 'unknown'
  if (x.geonames !== null && x.geonames === y.geonames) return 'same'
  if (levelA === 'spot' && levelB === 'spot') return betweenSpots(a, b)
  return withArea(x, y, a.name === b.name)
}

function betweenSpots(a: Spot, b: Spot): Nearness {
  const km = kilometres(a.record, b.record)
  if (km !== null) return km <= SAME_KM ? 'same' : km <= NEAR_KM ? 'near' : km <= BY_KM ? 'by' : 'apart'
  if (a.consonants === b.consonants && (a.name === b.name || isSpelling(a.letters, b.letters))) return 'same'
  return isElsewhere(a.record, b.record) ? 'apart' : 'elsewhere'
}

function withArea(x: PlaceRecord, y: PlaceRecord, sameName: boolean): Nearness {
  // A province is told for its capital.
  if (sameName) return x.type === y.type ? 'same' : 'near'
  const km = kilometres(x, y)
  const divisions = x.type === 'admin1' || y.type === 'admin1'
  if (x.admin1 !== null && x.admin1 === y.admin1) return divisions ? 'inside' : 'one-area'
  if (divisions && isElsewhere(x, y)) return km !== null && km <= BORDER_KM ? 'one-area' : 'apart'
  if (km === null) return 'unknown'
  return km <= AREA_KM ? 'one-area' : 'apart'
}

/** In two divisions of one country. */
function isElsewhere(x: PlaceRecord, y: PlaceRecord): boolean {
  return x.admin1 !== null && y.admin1 !== null && x.admin1 !== y.admin1
}

/** Kilometres between two places with coordinates. */
export function kilometres(x: PlaceRecord, y: PlaceRecord): number | null {
  if (x.latitude === null || x.longitude === null || y.latitude === null || y.longitude === null) return null
  return greatCircle(x.latitude, x.longitude, y.latitude, y.longitude)
}
