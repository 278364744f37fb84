/** Places that people wrote down, beside the towns of GeoNames: the same town under its English names, or a place of its own. */
import type { HandPlace } from '../hand.js'
import { type Draft, kilometres } from './atlas.js'

/** A hand-written town this near to a GeoNames town of one of its names is that town. */
const SAME_TOWN_KM = 15
/** Rows with one name in one country, further apart than this, are two places or one mistake: worth a look. */
const DOUBT_KM = 40
const POPULATED = new Set(['city', 'town', 'village', 'neighbourhood', 'camp'])
/** Stand-in populations of hand-written rows, which have none. */
const HAND_IMPORTANCE: Readonly<Record<string, number>> = {
  continent: 1e10,
  region: 500_000,
  water: 800_000,
  river: 500_000,
  desert: 300_000,
  mountain: 60_000,
  island: 60_000,
  city: 60_000,
  town: 15_000,
  village: 3_000,
  neighbourhood: 20_000,
  admin1: 400_000,
  admin2: 50_000,
}
const OTHER_IMPORTANCE = 100_000

/** The GeoNames town that a hand-written row speaks of, if any. */
export function sameTown(
  row: HandPlace,
  byName: ReadonlyMap<string, readonly Draft[]>,
  key: (name: string) => string,
  doubts: string[],
): Draft | undefined {
  if (!POPULATED.has(row.type) || row.country === '') return undefined
  const candidates = [row.name, ...row.aliases].flatMap((name) => byName.get(`${row.country} ${key(name)}`) ?? [])
  const [nearest] = [...new Set(candidates)].sort((a, b) => kilometres(a, row) - kilometres(b, row))
  if (nearest === undefined) return undefined
  const km = kilometres(nearest, row)
  if (km > SAME_TOWN_KM) {
    const note = km > DOUBT_KM ? 'far' : 'near'
    doubts.push(
      `${note}: ${row.name} (${row.type} ${row.country}) is ${Math.round(km)} km from ${nearest.name} ${nearest.geonames}`,
    )
    return undefined
  }
  // A camp or quarter is another thing than the town it is named after.
  if ((row.type === 'camp' || row.type === 'neighbourhood') && nearest.type !== 'neighbourhood' && nearest.population > 20_000)
    return undefined
  return nearest
}

/** Gives a GeoNames town the names that English news has for it. */
export function adopt(town: Draft, row: HandPlace): void {
  town.main.add(town.name)
  town.name = row.name
  town.main.add(row.name)
  for (const alias of row.aliases) town.main.add(alias)
  if (town.type !== 'admin1') town.type = row.type
}

/** A place of its own; a division that nobody knows is doubted. */
export function draftHand(
  row: HandPlace,
  codes: ReadonlyMap<string, string>,
  key: (name: string) => string,
  doubts: string[],
): Draft {
  const code = row.admin1 === '' ? '' : codes.get(`${row.country} ${key(row.admin1)}`)
  if (code === undefined) doubts.push(`no division: ${row.name}: ${row.admin1} (${row.country})`)
  return {
    name: row.name,
    type: row.type,
    country: row.country,
    admin1: code ?? '',
    latitude: row.latitude,
    longitude: row.longitude,
    geonames: row.geonames,
    population: 0,
    importance: HAND_IMPORTANCE[row.type] ?? OTHER_IMPORTANCE,
    main: new Set(row.aliases),
    aliases: new Set(),
  }
}
