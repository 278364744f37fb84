/** Brings all sources together into the rows of the gazetteer. */
import { readFileSync } from 'node:fs'
import type { Characters } from '../../text/characters.js'
import { parseHandPlaces } from '../hand.js'
import { keyOf } from '../key.js'
import type { NameRow, PlaceRow } from '../pack.js'
import { type Draft, Grid } from './atlas.js'
import { draftBases } from './bases.js'
import { draftDistricts } from './districts.js'
import { adopt, draftHand, sameTown } from './hand-written.js'
import { toRows } from './rows.js'
import { divisionCodes, draftCountries, draftDivisions } from './states.js'
import { SOURCE } from './table.js'
import { draftTowns } from './towns.js'

/** Division codes are taken over from the towns around only within this distance, and when these agree. */
const AROUND_KM = 30
const AROUND_COUNT = 3

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
  const rows = parseHandPlaces('places.tsv', readFileSync(new URL('places.tsv', SOURCE), 'utf8'), null)
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
