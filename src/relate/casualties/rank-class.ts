/**
 * The class of a person by the rank before the name.
 *
 *     General Oleg Sorokin      Police Inspector Diallo      Captain Ndiaye (of either)
 *     ^^^^^^^ military          ^^^^^^^^^^^^^^^^ police
 */
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'

/** How many tokens a rank may have. */
const LONGEST = 5
const POLICE =
  /police|inspector|constable|superintendent|commissioner|detective|sheriff|\b(?:asi|asp|aig|dig|dpo|dsp|csp|ssp|sho|igp|dgp|insp|supt)\b/i
/** Ranks that police forces have as well. */
const EITHER = /^(?:captain|capt|sergeant|sgt|lieutenant|lt|major|maj|commandant|corporal|adjutant|marshal|specialist)$/i
/** "Attorney General", "secretary general" are no ranks. */
const OFFICE = /^(?:attorney|secretary|director|consul|solicitor|governor|auditor|surgeon|postmaster)$/

/** Military, police or (unknown) a rank of either; null where no rank stands right before the name. */
export function classOfRank(
  reader: Reader,
  kit: Kit,
  name: { readonly first: number; readonly last: number },
): 'military' | 'police' | 'unknown' | null {
  for (let at = Math.max(0, name.first - LONGEST); at < name.last; at++) {
    const hit = reader.hit(at, 'title')
    if (hit === undefined || hit.last < name.first || hit.last >= name.last || OFFICE.test(reader.norm(at - 1))) continue
    const { kind, title } = kit.lexicon.row('title', hit.row)
    if (kind !== 'rank' || title === undefined) continue
    if (POLICE.test(title) || /^(?:police|gendarmerie)$/.test(reader.norm(at - 1))) return 'police'
    return EITHER.test(title) ? 'unknown' : 'military'
  }
  return null
}
