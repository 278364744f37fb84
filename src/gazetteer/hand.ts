/** Reads the hand-written table of places; the builder and `--gazetteer` share it. */
import { parseTable } from '../lexicon/tsv.js'
import { Fault } from '../model/fault.js'
import { PLACE_TYPES, type PlaceType } from '../model/place.js'

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

/**
 * @param file name for messages
 * @throws Fault `gazetteer/bad-row` with the file, the line and what is wrong
 */
export function parseHandPlaces(file: string, text: string): HandPlace[] {
  return parseTable(file, text, HAND_COLUMNS).rows.map(({ line, cells }) => {
    const [name, type, country, admin1, latitude, longitude, geonames, aliases] = cells as unknown as string[] & { 0: string }
    const bad = (what: string): Fault => new Fault('gazetteer/bad-row', `${file}:${line}: ${what}`)
    if (name === '') throw bad('a place needs a name')
    if (!PLACE_TYPES.includes(type as PlaceType)) throw bad(`type: "${type}" is none of ${PLACE_TYPES.join(', ')}`)
    if (!/^(?:[A-Z]{2})?$/.test(country ?? '')) throw bad('country: expected two capital letters (ISO 3166-1) or nothing')
    if ((latitude === '') !== (longitude === '')) throw bad('latitude and longitude: give both or neither')
    const degrees = (cell: string | undefined, what: string, limit: number): number | null => {
      if (cell === undefined || cell === '') return null
      const value = Number(cell)
      if (!Number.isFinite(value) || Math.abs(value) > limit) throw bad(`${what}: expected degrees, found "${cell}"`)
      return value
    }
    if (!/^\d*$/.test(geonames ?? '')) throw bad('geonames: expected a number or nothing')
    return {
      name,
      type: type as PlaceType,
      country: country ?? '',
      admin1: admin1 ?? '',
      latitude: degrees(latitude, 'latitude', 90),
      longitude: degrees(longitude, 'longitude', 180),
      geonames: Number(geonames),
      aliases: (aliases ?? '').split('|').filter((alias) => alias !== ''),
    }
  })
}
