/** Reads tables of places that people wrote: the package's own, and those of `--gazetteer`. */
import { parseTable } from '../lexicon/tsv.js'
import { Fault } from '../model/fault.js'
import { PLACE_TYPES, type PlaceType } from '../model/place.js'
import type { Characters } from '../text/characters.js'
import { isPhraseShort, MAX_TOKENS } from '../text/phrase-table.js'
import { keyOf } from './key.js'

export const HAND_COLUMNS = ['name', 'type', 'country', 'admin1', 'latitude', 'longitude', 'geonames', 'aliases', 'source']

export interface HandPlace {
  readonly name: string
  readonly type: PlaceType
  readonly country: string
  /** Name or code of the division, or empty. */
  readonly admin1: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly geonames: number
  readonly aliases: readonly string[]
}

const DEGREES = /^-?\d{1,3}(?:\.\d{1,15})?$/

/**
 * A researcher's own places; a spreadsheet may have put a byte-order mark in front and spaces around cells.
 * @param file name for messages
 * @throws Fault `gazetteer/bad-row` such as `my.tsv:3: latitude: expected degrees, found "34N"`
 */
export function readUserPlaces(file: string, text: string, characters: Characters): HandPlace[] {
  const fits = (name: string): boolean => isPhraseShort(keyOf(name, characters), characters)
  return parseHandPlaces(file, text.startsWith('\ufeff') ? text.slice(1) : text, fits)
}

/**
 * @param file name for messages
 * @param fits whether a name is short enough to be found in a text
 * @throws Fault `gazetteer/bad-row` with the file, the line and what is wrong
 */
export function parseHandPlaces(file: string, text: string, fits = (_name: string): boolean => true): HandPlace[] {
  return parseTable(file, text, HAND_COLUMNS).rows.map(({ line, cells }) => {
    const [name, type, country, admin1, latitude, longitude, geonames, aliases] = cells.map((cell) => cell.trim()) as string[] & {
      0: string
    }
    const bad = (what: string): Fault => new Fault('gazetteer/bad-row', `${file}:${line}: ${what}`)
    if (!/[\p{L}\p{N}]/u.test(name)) throw bad('a place needs a name')
    if (!PLACE_TYPES.includes(type as PlaceType)) throw bad(`type: "${type}" is none of ${PLACE_TYPES.join(', ')}`)
    if (!/^(?:[A-Z]{2})?$/.test(country ?? '')) throw bad('country: expected two capital letters (ISO 3166-1) or nothing')
    if ((latitude === '') !== (longitude === '')) throw bad('latitude and longitude: give both or neither')
    const degrees = (cell: string | undefined, what: string, limit: number): number | null => {
      if (cell === undefined || cell === '') return null
      const value = Number(cell)
      if (!DEGREES.test(cell) || Math.abs(value) > limit) throw bad(`${what}: expected degrees, found "${cell}"`)
      return value
    }
    if (!/^\d{0,10}$/.test(geonames ?? '')) throw bad('geonames: expected a number or nothing')
    const others = (aliases ?? '')
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '')
    const long = [name, ...others].find((one) => !fits(one))
    if (long !== undefined) throw bad(`a name has at most ${MAX_TOKENS} words; "${long}" has more`)
    return {
      name,
      type: type as PlaceType,
      country: country ?? '',
      admin1: admin1 ?? '',
      latitude: degrees(latitude, 'latitude', 90),
      longitude: degrees(longitude, 'longitude', 180),
      geonames: Number(geonames),
      aliases: others,
    }
  })
}
