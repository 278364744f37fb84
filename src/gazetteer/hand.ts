/** Reads tables of places that people wrote: the package's own, and those of `--gazetteer`. */
import { checkTable, type TableProblem, tableMessage } from '../lexicon/tsv.js'
import { Fault } from '../model/fault.js'
import { PLACE_TYPES, type PlaceType } from '../model/place.js'
import type { Characters } from '../text/characters.js'
import { isPhraseShort, tooLong } from '../text/phrase-table.js'
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
 * @param file name for messages
 * @param characters those of the texts in which the names are to be found; null where nobody looks
 * @throws Fault `gazetteer/bad-row` such as `my.tsv:3: latitude: expected degrees, found "34N"`
 */
export function parseHandPlaces(file: string, text: string, characters: Characters | null): HandPlace[] {
  const { rows, problems } = checkHandPlaces(text, characters)
  const [first] = problems
  if (first !== undefined) throw new Fault('gazetteer/bad-row', tableMessage(file, first))
  return rows.map(({ row }) => row)
}

/** The places of a table and everything that is wrong with it; a spreadsheet may have put a byte-order mark in front and spaces around cells. */
export function checkHandPlaces(
  text: string,
  characters: Characters | null,
): {
  readonly rows: readonly { readonly line: number; readonly row: HandPlace }[]
  readonly problems: readonly TableProblem[]
} {
  const table = checkTable(text.replace(/^\ufeff/, ''), HAND_COLUMNS)
  const problems = [...table.problems]
  const rows = table.rows.map(({ line, cells }) => {
    const [name, type, country, admin1, latitude, longitude, geonames, aliases] = cells.map((cell) => cell.trim()) as Cells
    const bad = (what: string): number => problems.push({ line, what })
    if (!/[\p{L}\p{N}]/u.test(name)) bad('a place needs a name')
    if (!PLACE_TYPES.includes(type as PlaceType)) bad(`type: "${type}" is none of ${PLACE_TYPES.join(', ')}`)
    if (!/^(?:[A-Z]{2})?$/.test(country)) bad('country: expected two capital letters (ISO 3166-1) or nothing')
    if ((latitude === '') !== (longitude === '')) bad('latitude and longitude: give both or neither')
    const degrees = (cell: string, what: string, limit: number): number | null => {
      if (cell === '') return null
      const value = Number(cell)
      if (!DEGREES.test(cell) || Math.abs(value) > limit) bad(`${what}: expected degrees, found "${cell}"`)
      return value
    }
    if (!/^\d{0,10}$/.test(geonames)) bad('geonames: expected a number or nothing')
    const row: HandPlace = {
      name,
      type: type as PlaceType,
      country,
      admin1,
      latitude: degrees(latitude, 'latitude', 90),
      longitude: degrees(longitude, 'longitude', 180),
      geonames: Number(geonames),
      aliases: aliases
        .split('|')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    }
    const fits = (one: string): boolean => characters === null || isPhraseShort(keyOf(one, characters), characters)
    for (const one of [name, ...row.aliases]) if (!fits(one)) bad(tooLong(one))
    return { line, row }
  })
  return { rows, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

/** As many as `HAND_COLUMNS`. */
type Cells = [string, string, string, string, string, string, string, string, string]
