/** Lays a researcher's own places over the gazetteer (`--gazetteer my.tsv`): columns as in `places.tsv`. */
import type { Characters } from '../text/characters.js'
import { openColumns } from './columns.js'
import type { Gazetteer } from './gazetteer.js'
import type { HandPlace } from './hand.js'
import { keyOf } from './key.js'
import { isAcronym, isDotted } from './names.js'
import { NameBit, type NameRow, packPlaces } from './pack.js'

/** Own rows stand before built-in places of the same name. */
const IMPORTANCE = 1e9

/**
 * The gazetteer with the rows behind its own: their row numbers begin at `baseSize`, their name handles are below zero.
 * Rows that were laid over it before are left behind.
 * @param rows as `parseHandPlaces` gives them, of one table or of several in a row
 */
export function overlay(gazetteer: Gazetteer, rows: readonly HandPlace[], characters: Characters): Gazetteer {
  const names: NameRow[] = rows.flatMap((row, place) =>
    [row.name, ...row.aliases].map((name) => ({
      key: keyOf(name, characters),
      place,
      bits: NameBit.main | (isAcronym(name) ? NameBit.capitals : 0) | (isDotted(name) ? NameBit.dot : 0),
    })),
  )
  const places = rows.map((row) => ({ ...row, admin1: -1, population: 0, importance: IMPORTANCE }))
  const countries = new Set(rows.map((row) => row.country))
  const held = names.filter(({ key }) => key !== '')
  const bytes = packPlaces(places, held, characters, () => 0, countries)
  return gazetteer.withOwn(
    openColumns(bytes),
    Int32Array.from(rows, (row) => divisionOf(gazetteer, row, characters)),
  )
}

/** Row of the division that the row names, or -1. */
function divisionOf(gazetteer: Gazetteer, row: HandPlace, characters: Characters): number {
  if (row.admin1 === '') return -1
  const name = gazetteer.find(row.admin1, characters)
  if (name === null) return -1
  return (
    gazetteer.places(name).find((place) => gazetteer.type(place) === 'admin1' && gazetteer.country(place) === row.country) ?? -1
  )
}
