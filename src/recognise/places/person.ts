/** Evidence against a place: the name is part of a person's ("Paris Hilton", "Charles Lister", "President Jordan"). */
import { Shape } from '../../text/tokens.js'
import { KINDS } from './kinds.js'
import { isBeforeRoute } from './modifier.js'
import type { Scene } from './scene.js'
import { LEAD_POINTS, MONTHS, PART_OF } from './words.js'

const PATRONYMS = new Set('bin ibn bint abu umm abdul von van'.split(' '))

/** Points against the name in tokens [first, last): 0 when nothing speaks of a person. */
export function personPoints(scene: Scene, first: number, last: number, isCountry: boolean): number {
  return Math.max(leftPoints(scene, first, last, isCountry), rightPoints(scene, last, isCountry))
}

/** The word before: a title, a given name, an initial, or another capital. */
function leftPoints(scene: Scene, first: number, last: number, isCountry: boolean): number {
  const { reader } = scene
  const before = first - 1
  const sentence = reader.sentenceAt(first)
  if (before < sentence.first) return 0
  if (isInitial(scene, before)) return 5
  if (!scene.isWord(before) || reader.has(first, Shape.newline)) return 0
  const word = reader.norm(before)
  if (PATRONYMS.has(word)) return 5
  const capital = reader.isCapital(before)
  // "Mr Jordan"; "then president Bashar", but "the capital Kabul" and "Police in" are no titles of a person.
  if (scene.endsBefore(first, 'title') && !isCountry && (capital || last - first === 1)) return capital ? 4 : 2.5
  if (!capital || scene.inHeadline(first)) return 0
  if (scene.endsBefore(first, 'given-name') && !isPlaceWord(scene, before)) return isClearName(scene, before) ? 7 : 3
  if (isPlainLead(scene, before) || isBeforeRoute(reader, first)) return 0
  return isCountry ? 1 : 3
}

/** The word after: a surname. */
function rightPoints(scene: Scene, last: number, isCountry: boolean): number {
  const { reader } = scene
  const sentence = reader.sentenceAt(last - 1)
  if (last >= sentence.last || !scene.isNameWord(last) || reader.has(last, Shape.newline)) return 0
  if (scene.inHeadline(last)) return 0
  const hyphen = reader.has(last, Shape.glued)
  if (hyphen || isPlainLead(scene, last) || isBeforeRoute(reader, last)) return 0
  if (reader.hit(last, 'given-name') !== undefined || reader.hit(last - 1, 'given-name') !== undefined) return isCountry ? 2.5 : 5
  return isCountry ? 0.5 : 2.5
}

/** A capital word that does not make one name with its neighbour: "In", "Syrian", "Northern", "City", "January", "President". */
function isPlainLead(scene: Scene, at: number): boolean {
  const { reader } = scene
  const word = reader.norm(at)
  if (LEAD_POINTS.get(reader.tokens, at) !== undefined || PART_OF.has(word) || MONTHS.has(word)) return true
  if (KINDS.get(reader.tokens, at) !== undefined) return true
  for (const hit of reader.hits(at)) {
    if (hit.kind === 'demonym' || hit.kind === 'country' || hit.kind === 'title' || hit.kind === 'stop-capital') return true
    if (hit.kind === 'actor' || hit.kind === 'org-word' || hit.kind === 'institution') return true
  }
  return false
}

/** A given name that is no other word ("Michael"); "Will" and "Mark" may open a sentence as verbs. */
function isClearName(scene: Scene, at: number): boolean {
  if (!scene.opensSentence(at)) return true
  const hit = scene.reader.hit(at, 'given-name')
  return hit !== undefined && scene.kit.lexicon.row('given-name', hit.row).origin !== 'ambiguous'
}

/** "Santiago", "Victoria" before a comma-less place: the neighbour is a place itself when a kind says so. */
function isPlaceWord(scene: Scene, at: number): boolean {
  return scene.reader.hit(at, 'country') !== undefined || scene.reader.hit(at, 'demonym') !== undefined
}

/** "J. Smith": one capital letter and its dot. */
function isInitial(scene: Scene, before: number): boolean {
  const { reader } = scene
  if (!reader.has(before, Shape.punctuation) || reader.surface(before) !== '.' || !reader.has(before, Shape.glued)) return false
  const letter = before - 1
  return reader.isCapital(letter) && reader.surface(letter).length === 1
}
