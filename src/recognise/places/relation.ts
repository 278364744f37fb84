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
    if (relation === 'between') return isWhere(scene, at) ? relation : null
    if (word === 'to') return isMotion(scene, at, first) ? 'to' : null
    if (relation !== undefined) return relation
    if (word === 'of') {
      const noun = reader.norm(at - 1)
      const compass = COMPASS_RELATIONS[noun] ?? AROUND_NOUNS[noun]
      if (compass !== undefined) return compass
      continue
    }
    if (word === 'and' && reader.isCapital(at - 1)) return relationOfSecond(scene, at, from)
    if (word === 'the' || word === 'a' || PART_OF.has(word) || KINDS.get(reader.tokens, at) !== undefined) continue
    if (reader.has(at, Shape.dash) || reader.hit(at, 'demonym') !== undefined) continue
    return null
  }
  return null
}

/** "between X and": the word stands before the first of the two. */
function relationOfSecond(scene: Scene, and: number, from: number): PlaceRelation | null {
  for (let at = and - 1; at >= from - 3 && at >= 0; at--) {
    if (scene.reader.norm(at) === 'between') return isWhere(scene, at) ? 'between' : null
    if (scene.reader.has(at, Shape.punctuation) && !scene.reader.has(at, Shape.dash)) return null
  }
  return null
}

const WHERE = new Set(
  'road highway route border area located situated somewhere halfway lies lie stretch corridor line midway territory desert in'.split(
    ' ',
  ),
)
const MOTION = new Set(
  'went going go goes gone came come coming return returned returning travel travelled traveled travelling traveling move moved moving flew fled flee fleeing sent send sending transferred transfer deported advance advanced advancing withdrew withdraw withdrawn deployed brought taken drove road highway route way trip visit flight close back entry entrance smuggled shipped access arrived headed heading'.split(
    ' ',
  ),
)

/** "on the road between X and Y" tells where, "talks between X and Y" does not. */
function isWhere(scene: Scene, between: number): boolean {
  return WHERE.has(scene.reader.norm(between - 1))
}

/** "returned to X", "from X to Y"; "ties to X" moves nothing. */
function isMotion(scene: Scene, to: number, first: number): boolean {
  const { reader } = scene
  if (MOTION.has(reader.norm(to - 1)) || MOTION.has(reader.norm(to - 2))) return true
  const from = Math.max(reader.sentenceAt(first).first, to - REACH)
  for (let at = to - 1; at >= from; at--) if (reader.norm(at) === 'from') return true
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
