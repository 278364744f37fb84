/** Countries and their first-order divisions, from their tables. */
import type { Draft } from './atlas.js'
import { readRows, SOURCE } from './table.js'

/** A division is less often meant than the city of its name, but more often than a village elsewhere. */
const DIVISION_SHARE = 0.05

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

const split = (cell: string): string[] => cell.split('|').filter((name) => name !== '')
const degrees = (cell: string): number | null => (cell === '' ? null : Number(cell))

/** Every country and territory. */
export function draftCountries(): Draft[] {
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

/**
 * Every first-order division, as important as its people make it.
 * @param towns whose people are counted
 */
export function draftDivisions(towns: readonly Draft[]): Draft[] {
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
    main: new Set(split(aliases).filter(isOwn).map(bare)),
    aliases: new Set(split(aliases).filter((alias) => !isOwn(alias))),
  }))
}

/** An alias that means the division as often as its own name does: "=Gaza". */
const isOwn = (alias: string): boolean => alias.startsWith('=')
const bare = (alias: string): string => alias.slice(1)

/** Codes of divisions by country and any of their names; the first that has a name keeps it. */
export function divisionCodes(divisions: readonly Draft[], key: (name: string) => string): Map<string, string> {
  const codes = new Map<string, string>()
  const put = (country: string, name: string, code: string): void => {
    const at = `${country} ${key(name)}`
    if (!codes.has(at)) codes.set(at, code)
  }
  for (const { country, name, admin1 } of divisions) put(country, name, admin1)
  for (const { country, main, aliases, admin1 } of divisions) {
    for (const alias of [...main, ...aliases]) put(country, alias, admin1)
    put(country, admin1, admin1)
  }
  return codes
}

/** "Libyan", "Turks": words for people never name a town. */
export function demonymKeys(key: (name: string) => string): Set<string> {
  const keys = new Set<string>()
  for (const { name, adjectives, people, aliases } of readCountries()) {
    const names = new Set([name, ...split(aliases)].map(key))
    for (const word of split(`${adjectives}|${people}`)) if (!names.has(key(word))) keys.add(key(word))
  }
  return keys
}
