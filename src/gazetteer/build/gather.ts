/** Brings all sources together into the rows of the gazetteer. */
import { readFileSync } from 'node:fs'
import type { Characters } from '../../text/characters.js'
import { type HandPlace, parseHandPlaces } from '../hand.js'
import { keyOf } from '../key.js'
import { isAcronym, isDotted } from '../names.js'
import { NameBit, type NameRow, type PlaceRow } from '../pack.js'
import { type Draft, Grid, kilometres } from './atlas.js'
import { draftBases } from './bases.js'
import { draftDistricts } from './districts.js'
import { readRows, SOURCE } from './table.js'
import { draftTowns } from './towns.js'

/** A hand-written town this near to a GeoNames town of one of its names is that town. */
const SAME_TOWN_KM = 15
/** Rows with one name in one country, further apart than this, are two places or one mistake: worth a look. */
const DOUBT_KM = 40
/** Division codes are taken over from the towns around only within this distance, and when these agree. */
const AROUND_KM = 30
const AROUND_COUNT = 3
/** A division is less often meant than the city of its name, but more often than a village elsewhere. */
const DIVISION_SHARE = 0.05
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
const readDivisions = () =>
  readRows(new URL('divisions.tsv', SOURCE), ['country', 'code', 'name', 'geonames', 'latitude', 'longitude', 'aliases'])
const readCountries = () =>
  readRows(new URL('../lexicon/countries.tsv', SOURCE), [
    'code',
    'name',
    'key',
    'adjectives',
    'people',
    'aliases',
    'capitals',
    'geonames',
    'latitude',
    'longitude',
  ])

export interface Gathered {
  readonly places: readonly PlaceRow[]
  readonly names: readonly NameRow[]
  /** What a person should look at. */
  readonly doubts: readonly string[]
}

export function gather(characters: Characters): Gathered {
  const key = (name: string): string => keyOf(name, characters)
  const doubts: string[] = []
  const towns = draftTowns()
  const countries = draftCountries()
  const divisions = draftDivisions(towns)
  const codes = divisionCodes(divisions, key)
  const around = new Grid(towns.filter((town) => town.admin1 !== ''))
  const byName = new Map<string, Draft[]>()
  for (const town of towns)
    for (const name of new Set([town.name, ...town.main, ...town.aliases].map(key))) push(byName, `${town.country} ${name}`, town)
  const byId = new Map(towns.concat(divisions).map((draft) => [draft.geonames, draft]))

  const hand: Draft[] = []
  const rows = parseHandPlaces('places.tsv', readFileSync(new URL('places.tsv', SOURCE), 'utf8'))
  for (const row of rows) {
    const town = byId.get(row.geonames || -1) ?? sameTown(row, byName, key, doubts)
    if (town !== undefined) adopt(town, row)
    else hand.push(draftHand(row, codes, key, doubts))
  }
  const built = new Grid(hand.filter((draft) => draft.latitude !== null))
  const bases = draftBases().filter(
    (base) => !built.near(base, 8).some((other) => other.type === 'base' || (other.type === 'site' && base.type === 'site')),
  )
  for (const draft of [...hand, ...bases]) if (draft.admin1 === '') draft.admin1 = codeAround(draft, around)
  const districts = draftDistricts().filter((district) => !codes.has(`${district.country} ${key(district.name)}`))
  for (const district of districts)
    if (district.latitude === null) settle(district, byName.get(`${district.country} ${key(district.name)}`))

  const order = (a: Draft, b: Draft): number =>
    b.importance - a.importance ||
    compare(a.name, b.name) ||
    compare(a.country, b.country) ||
    a.geonames - b.geonames ||
    (a.latitude ?? 0) - (b.latitude ?? 0)
  const drafts = [...countries, ...divisions, ...[...towns, ...hand, ...bases, ...districts].sort(order)]
  return { ...toRows(drafts, countries.length, divisions.length, key), doubts }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [draft])
  else list.push(draft)
}

const split = (cell: string): string[] => cell.split('|').filter((name) => name !== '')
const degrees = (cell: string): number | null => (cell === '' ? null : Number(cell))

function draftCountries(): Draft[] {
  return readCountries().map(({ code, name, aliases, geonames, latitude, longitude }) => ({
    name,
    type: 'country',
    country: code,
    admin1: '',
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    geonames: Number(geonames),
    population: 0,
    importance: 1e11,
    main: new Set(split(aliases)),
    aliases: new Set<string>(),
  }))
}

function draftDivisions(towns: readonly Draft[]): Draft[] {
  const people = new Map<string, number>()
  for (const { country, admin1, population } of towns) {
    const code = `${country}.${admin1}`
    people.set(code, (people.get(code) ?? 0) + population)
  }
  return readDivisions().map(({ country, code, name, geonames, latitude, longitude, aliases }) => ({
    name,
    type: 'admin1',
    country,
    admin1: code,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    geonames: Number(geonames),
    population: 0,
    importance: 3_000 + DIVISION_SHARE * (people.get(`${country}.${code}`) ?? 0),
    main: new Set<string>(),
    aliases: new Set(split(aliases)),
  }))
}

/** Codes of divisions by country and any of their names; the first that has a name keeps it. */
function divisionCodes(divisions: readonly Draft[], key: (name: string) => string): Map<string, string> {
  const codes = new Map<string, string>()
  const put = (country: string, name: string, code: string): void => {
    const at = `${country} ${key(name)}`
    if (!codes.has(at)) codes.set(at, code)
  }
  for (const { country, name, admin1 } of divisions) put(country, name, admin1)
  for (const { country, aliases, admin1 } of divisions) {
    for (const alias of aliases) put(country, alias, admin1)
    put(country, admin1, admin1)
  }
  return codes
}

/** The GeoNames town that a hand-written row speaks of, if any. */
function sameTown(
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
function adopt(town: Draft, row: HandPlace): void {
  town.main.add(town.name)
  town.name = row.name
  town.main.add(row.name)
  for (const alias of row.aliases) town.main.add(alias)
  if (town.type !== 'admin1') town.type = row.type
}

function draftHand(row: HandPlace, codes: ReadonlyMap<string, string>, key: (name: string) => string, doubts: string[]): Draft {
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

/** The division of the nearest towns, when they agree; a region, river or sea has none. */
function codeAround(draft: Draft, towns: Grid): string {
  if (draft.latitude === null || ['region', 'river', 'desert', 'water', 'continent', 'mountain'].includes(draft.type)) return ''
  const codes = towns
    .near(draft, AROUND_KM)
    .slice(0, AROUND_COUNT)
    .map((town) => town.admin1)
  return new Set(codes).size === 1 ? (codes[0] ?? '') : ''
}

/** A district without towns of its own lies where the town of its name does. */
function settle(district: Draft, towns: readonly Draft[] = []): void {
  const seat = towns.find((town) => town.admin1 === district.admin1)
  district.latitude = seat?.latitude ?? null
  district.longitude = seat?.longitude ?? null
}

function toRows(
  drafts: readonly Draft[],
  countryCount: number,
  divisionCount: number,
  key: (name: string) => string,
): { places: PlaceRow[]; names: NameRow[] } {
  const divisionRow = new Map<string, number>()
  for (let i = countryCount; i < countryCount + divisionCount; i++) {
    const { country, admin1 } = drafts[i] as Draft
    divisionRow.set(`${country}.${admin1}`, i)
  }
  const demonyms = demonymKeys(key)
  const names: NameRow[] = []
  const places = drafts.map((draft, place): PlaceRow => {
    const { name, type, country, latitude, longitude, geonames, population, importance } = draft
    const add = (text: string, main: boolean): void => {
      const folded = key(text)
      const own = type === 'country' || type === 'admin1'
      if (folded.length < (own ? 1 : 2) || (!own && demonyms.has(folded))) return
      const bits = (main ? NameBit.main : 0) | (isAcronym(text) ? NameBit.capitals : 0) | (isDotted(text) ? NameBit.dot : 0)
      names.push({ key: folded, place, bits })
      if (folded.startsWith('saint ')) names.push({ key: folded.replace('saint', 'st'), place, bits })
    }
    add(name, true)
    for (const text of draft.main) add(text, true)
    for (const text of draft.aliases) add(text, false)
    const row = divisionRow.get(`${country}.${draft.admin1}`)
    const admin1 = row === undefined || row === place ? -1 : row
    return { name, type, country, admin1, latitude, longitude, geonames, population, importance }
  })
  return { places, names }
}

/** "Libyan", "Turks": words for people never name a town. */
function demonymKeys(key: (name: string) => string): Set<string> {
  const keys = new Set<string>()
  for (const { name, adjectives, people, aliases } of readCountries()) {
    const names = new Set([name, ...split(aliases)].map(key))
    for (const word of split(`${adjectives}|${people}`)) if (!names.has(key(word))) keys.add(key(word))
  }
  return keys
}
