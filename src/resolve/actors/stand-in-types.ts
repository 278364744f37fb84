/** For which types of actor a pronoun or a noun may stand. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { ActorType } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'

/** The types of actor that the noun at a token may mean; null for one that is found by its post, or is no stand-in. */
export function typesMeant(reader: Reader, lexicon: Lexicon, at: number): readonly ActorType[] | null {
  const hit = reader.hit(at, 'stand-in')
  if (hit === undefined) return null
  const row = lexicon.row('stand-in', hit.row)
  if (row.type === 'person') return null
  return row.fits === '' ? [] : (row.fits.split('|') as ActorType[])
}

/** For which "they" may stand. */
export const PLURAL: readonly ActorType[] = [
  'armed-group',
  'state-forces',
  'coalition',
  'identity-group',
  'unidentified',
  'civilians',
]
