/** Drafts → the rows that are packed: places, and the keys of their names. */
import { isAcronym, isDotted } from '../names.js'
import { NameBit, type NameRow, type PlaceRow } from '../pack.js'
import type { Draft } from './atlas.js'
import { demonymKeys } from './states.js'

/**
 * The rows, and under which keys each is found.
 * @param drafts countries first, then divisions, then all others
 */
export function toRows(
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
