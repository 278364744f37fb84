/** Countries that articles can play in: their places from the gazetteer, their actors from the lexicon, the names of their people. */
import { loadGazetteer } from '../../src/gazetteer/load.js'
import type { Row } from './tables.js'
import { type Bodies, bodiesOf, type Vocabulary } from './vocabulary.js'

export interface Province {
  readonly name: string
  /** Cities and towns, then villages, each with the most important first. */
  readonly towns: readonly string[]
  readonly villages: readonly string[]
}

export interface Land {
  readonly name: string
  readonly adjective: string
  readonly capital: string
  readonly provinces: readonly Province[]
  readonly groups: readonly string[]
  readonly forces: readonly string[]
  /** Those who report, watch and help, by type. */
  readonly bodies: Bodies
  /** Given names that people there have. */
  readonly names: readonly string[]
  /** Names of the countries nearest to it. */
  readonly neighbours: readonly string[]
}

/** A province of fewer towns, or a land of fewer provinces, is nothing to write many articles about. */
const LEAST_TOWNS = 3
const LEAST_PROVINCES = 3
const LEAST_GROUPS = 2
const NEIGHBOURS = 4

/** All lands with armed groups in the lexicon and towns in the gazetteer. */
export function loadLands(vocabulary: Vocabulary): readonly Land[] {
  const provincesOf = loadProvinces()
  const lands: Land[] = []
  for (const country of vocabulary.countries) {
    const code = country.code as string
    const provinces = (provincesOf.get(code) ?? []).filter(({ towns }) => towns.length >= LEAST_TOWNS)
    const own = vocabulary.actors.filter((actor) => actor.country === code)
    const named = (type: string): string[] => own.filter((actor) => actor.type === type).map(({ name = '' }) => name)
    const groups = named('armed-group')
    if (provinces.length < LEAST_PROVINCES || groups.length < LEAST_GROUPS) continue
    const adjective = first(country.adjectives)
    lands.push({
      name: country.name as string,
      adjective,
      capital: first(country.capitals),
      provinces,
      groups,
      forces: [
        ...named('state-forces').map((name) => `the ${name}`),
        ...['army', 'military', 'security forces'].map((what) => `the ${adjective} ${what}`),
      ],
      bodies: bodiesOf(own),
      names: namesOf(own, vocabulary),
      neighbours: nearest(country, vocabulary.countries),
    })
  }
  return lands
}

/** The names of where most of its known persons have theirs from. */
function namesOf(actors: readonly Row[], { givenNames }: Vocabulary): readonly string[] {
  const firstNames = actors.filter(({ type }) => type === 'person').map(({ name = '' }) => name.split(' ')[0] as string)
  let best: { readonly shared: number; readonly names: readonly string[] } = { shared: 0, names: givenNames.get('western') ?? [] }
  for (const [origin, names] of givenNames) {
    const known = new Set(names)
    const shared = firstNames.filter((name) => known.has(name)).length
    if (origin !== 'ambiguous' && shared > best.shared) best = { shared, names }
  }
  return best.names
}

function nearest(from: Row, countries: readonly Row[]): readonly string[] {
  const distance = (to: Row): number =>
    Math.hypot(Number(to.latitude) - Number(from.latitude), Number(to.longitude) - Number(from.longitude))
  return countries
    .filter((country) => country !== from && country.latitude !== '')
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEIGHBOURS)
    .map(({ name = '' }) => name)
}

/** Provinces by the code of their country. */
function loadProvinces(): ReadonlyMap<string, readonly Province[]> {
  const gazetteer = loadGazetteer()
  const provinces = new Map<number, { readonly towns: number[]; readonly villages: number[] }>()
  for (let place = 0; place < gazetteer.size; place++) {
    const type = gazetteer.type(place)
    const admin1 = gazetteer.admin1(place)
    if (admin1 < 0 || (type !== 'city' && type !== 'town' && type !== 'village')) continue
    const province = provinces.get(admin1) ?? { towns: [], villages: [] }
    provinces.set(admin1, province)
    province[type === 'village' ? 'villages' : 'towns'].push(place)
  }
  const byCountry = new Map<string, Province[]>()
  const names = (places: number[]): string[] => [
    ...new Set(places.sort((a, b) => gazetteer.weight(b) - gazetteer.weight(a) || a - b).map((place) => gazetteer.name(place))),
  ]
  for (const [admin1, { towns, villages }] of provinces) {
    const code = gazetteer.country(admin1)
    if (code === null) continue
    const province = { name: gazetteer.name(admin1), towns: names(towns), villages: names(villages) }
    byCountry.set(code, [...(byCountry.get(code) ?? []), province])
  }
  return byCountry
}

function first(list: string | undefined): string {
  return list?.split('|')[0] ?? ''
}
