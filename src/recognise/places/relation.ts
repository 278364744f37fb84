/** How exact a mention is and how the text relates to it: "near Palmyra", "north of Homs", "the countryside of Hama". */
import type { PlaceRelation, PlaceType, Precision } from '../../model/place.js'
import { Shape } from '../../text/tokens.js'
import { KINDS } from './kinds.js'
import type { Scene } from './scene.js'
import { AROUND_NOUNS, COMPASS_RELATIONS, PART_OF, RELATIONS } from './words.js'

/** How many words may stand between a preposition and its place: "near the ancient northern city of". */
const REACH = 7

/** The relation of the mention in tokens [first, last), read from the words around it. */
export function relationOf(scene: Scene, first: number, last: number): PlaceRelation | null {
  return relationAfter(scene, last) ?? relationBefore(scene, first)
}

function relationBefore(scene: Scene, first: number): PlaceRelation | null {
  const { reader } = scene
  const from = Math.max(reader.sentenceAt(first).first, first - REACH)
  for (let at = first - 1; at >= from; at--) {
    const word = reader.norm(at)
    const relation = RELATIONS.get(reader.tokens, at)
    if (relation !== undefined) {
      // "50 kilometres from X" tells a distance, no movement.
      return relation
    }
    if (word === 'of') {
      const noun = reader.norm(at - 1)
      const compass = COMPASS_RELATIONS[noun] ?? AROUND_NOUNS[noun]
      if (compass !== undefined) return compass
      continue
    }
    if (word === 'and' && reader.isCapital(at - 1)) return isBetween(scene, at, from) ? 'between' : null
    if (word === 'the' || word === 'a' || PART_OF.has(word) || KINDS.get(reader.tokens, at) !== undefined) continue
    if (reader.has(at, Shape.dash) || reader.hit(at, 'demonym') !== undefined) continue
    return null
  }
  return null
}

/** "between X and": the word stands before the first of the two. */
function isBetween(scene: Scene, and: number, from: number): boolean {
  for (let at = and - 1; at >= from - 3 && at >= 0; at--) {
    if (scene.reader.norm(at) === 'between') return true
    if (scene.reader.has(at, Shape.punctuation) && !scene.reader.has(at, Shape.dash)) return false
  }
  return false
}

/** "X countryside", "X's southern outskirts". */
function relationAfter(scene: Scene, last: number): PlaceRelation | null {
  const { reader } = scene
  let at = last
  if (reader.has(at, Shape.possessive)) at++
  while (PART_OF.has(reader.norm(at)) || reader.has(at, Shape.dash)) at++
  const noun = reader.norm(at)
  if (noun === 'countryside') return 'countryside-of'
  if (noun === 'outskirts' || noun === 'suburbs') return 'outside'
  return null
}

const NEAR: ReadonlySet<PlaceRelation> = new Set([
  'near',
  'north-of',
  'south-of',
  'east-of',
  'west-of',
  'outside',
  'countryside-of',
  'between',
])

/** The precision of a mention with this relation of a place of this type. */
export function precisionOf(relation: PlaceRelation | null, type: PlaceType | null): Precision {
  if (relation !== null && NEAR.has(relation)) return 'near'
  if (type === 'country' || type === 'continent') return 'country'
  if (type === 'admin1' || type === 'admin2' || type === 'region' || type === 'desert') return 'admin'
  return 'exact'
}
