/** Towns of GeoNames, with today's division codes, and the towns only the newer dump has. */
import type { PlaceType } from '../../model/place.js'
import { isUsableName } from '../names.js'
import type { Draft } from './atlas.js'
import { CONFLICT_COUNTRIES } from './conflict-countries.js'
import { type GeoNamesTown, type NewerPlace, readGeoNames, readNewerPlaces } from './packages.js'

/** Below it a town of a country at peace is left out, unless it is the seat of something. */
const MIN_PEOPLE = 5_000
/** Below it a town of a country at peace is held under its own name only. */
const MIN_PEOPLE_FOR_ALTERNATES = 50_000
/** Countries in which a division code of the older dump may mean another division today. */
const REUSED_CODES = new Set(['MA', 'TW', 'VN'])
const SEATS = /^(?:PPLC|PPLA|PPLA2|PPLG)$/
/** Unknown populations: a village that GeoNames holds has about this many. */
const SOME_PEOPLE = 1_000

export function draftTowns(): Draft[] {
  const newer = readNewerPlaces()
  const codes = new Map(newer.map((place) => [identity(place), place.admin1]))
  const towns = readGeoNames().filter(isKept)
  const old = (town: GeoNamesTown): string => (REUSED_CODES.has(town.country) ? '' : town.admin1)
  const drafts = towns.map((town) => draftOf(town, codes.get(identity(town)) ?? old(town)))
  const held = new Set(towns.map((town) => identity(town)))
  const names = new Set(towns.flatMap((town) => [`${town.country} ${town.name}`, `${town.country} ${town.ascii}`]))
  for (const place of newer) {
    if (!CONFLICT_COUNTRIES.has(place.country) || held.has(identity(place)) || names.has(`${place.country} ${place.name}`))
      continue
    if (isUsableName(place.name)) drafts.push(newerDraft(place))
  }
  return drafts
}

function identity(place: { country: string; latitude: number; longitude: number }): string {
  return `${place.country} ${place.latitude.toFixed(3)} ${place.longitude.toFixed(3)}`
}

function isKept(town: GeoNamesTown): boolean {
  return town.population >= MIN_PEOPLE || SEATS.test(town.feature) || CONFLICT_COUNTRIES.has(town.country)
}

function draftOf(town: GeoNamesTown, admin1: string): Draft {
  const all = CONFLICT_COUNTRIES.has(town.country) || town.population >= MIN_PEOPLE_FOR_ALTERNATES
  const people = Math.max(town.population, SOME_PEOPLE)
  return {
    name: town.name,
    type: typeOf(town),
    country: town.country,
    admin1: admin1 === '00' ? '' : admin1,
    latitude: town.latitude,
    longitude: town.longitude,
    geonames: town.id,
    population: town.population,
    importance: town.feature === 'PPLC' ? people * 10 + 1_000_000 : people,
    main: new Set([town.ascii].filter(isUsableName)),
    aliases: new Set(all ? town.alternates.filter(isUsableName) : []),
  }
}

function newerDraft(place: NewerPlace): Draft {
  return {
    name: place.name,
    type: 'village',
    country: place.country,
    admin1: place.admin1,
    latitude: place.latitude,
    longitude: place.longitude,
    geonames: 0,
    population: 0,
    importance: SOME_PEOPLE / 2,
    main: new Set(),
    aliases: new Set(),
  }
}

/** City, town or village, by rank and size. */
function typeOf(town: GeoNamesTown): PlaceType {
  if (town.feature === 'PPLX') return 'neighbourhood'
  if (town.feature === 'PPLC' || town.feature === 'PPLA' || town.population >= 100_000) return 'city'
  return town.population >= 5_000 || town.feature.startsWith('PPLA') ? 'town' : 'village'
}
