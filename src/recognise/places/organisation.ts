/** Evidence against a place: the name is part of an organisation's, an agreement's, a newspaper's. */
import { Shape } from '../../text/tokens.js'
import { KINDS } from './kinds.js'
import type { Scene } from './scene.js'
import { HAPPENING_NOUNS } from './words.js'

/** How many words of a name may stand between the place and the word that makes it an organisation. */
const REACH = 6
const THINGS = new Set(
  'virus viruses fever flu ebolavirus strain variant disease agreements accords protocols syndrome'.split(' '),
)
/** In a by-line or headline too, where other capitals say nothing. */
const PAPERS = new Set('times post herald tribune telegraph gazette chronicle'.split(' '))
const JOINING = new Set('of for and the de on & in'.split(' '))
const HEAD_JOINING = new Set('of for on the in'.split(' '))

/** Whether the name in tokens [first, last) is part of an organisation's name. */
export function isInOrganisation(scene: Scene, first: number, last: number): boolean {
  return isInActor(scene, first, last) || hasTail(scene, first, last) || hasHead(scene, first)
}

/** A known actor's longer name: "Islamic State of Iraq", but not "the authorities in Damascus", "Syria's army". */
function isInActor(scene: Scene, first: number, last: number): boolean {
  const { reader } = scene
  const actor = scene.actorOver(first)
  if (actor === null) return isAfterActor(scene, first)
  if (actor.last < last || actor.last - actor.first <= last - first) return false
  if (reader.has(last, Shape.possessive) && actor.last > last) return false
  // Around the place the actor's name must be written as a name.
  for (let i = actor.first; i < actor.last; i++) {
    if (i >= first && i < last) continue
    if (scene.isNameWord(i) && !reader.has(i, Shape.possessive)) {
      if (reader.hit(i, 'demonym') === undefined) return true
    }
  }
  return false
}

/** "Islamic State of Iraq and the Levant" where only its first part is a known name. */
function isAfterActor(scene: Scene, first: number): boolean {
  const { reader } = scene
  let at = first - 1
  if (reader.norm(at) === 'the') at--
  if (reader.norm(at) !== 'and') return false
  const actor = scene.actorOver(at - 1)
  if (actor === null || actor.last !== at || !reader.isCapital(actor.first)) return false
  for (let i = actor.first + 1; i < actor.last; i++) if (reader.norm(i) === 'of' || reader.norm(i) === 'in') return true
  return false
}

/** "Marburg virus", "Minsk agreements", "West Nile fever": things that are called after a place. */
export function isThingName(scene: Scene, first: number, last: number): boolean {
  const { reader } = scene
  if (reader.norm(first - 1) === 'new' && reader.isCapital(first - 1)) return true
  return THINGS.has(reader.norm(last)) && !reader.has(last, Shape.newline)
}

/** "Beirut Arab University", "Washington Post", "Paris Agreement": capitals up to a word that closes such a name. */
function hasTail(scene: Scene, first: number, last: number): boolean {
  const { reader } = scene
  const limit = Math.min(reader.sentenceAt(first).last, last + REACH)
  if (reader.isCapital(last) && PAPERS.has(reader.norm(last)) && !reader.has(last, Shape.newline)) return true
  if (scene.inHeadline(first)) return false
  for (let i = last; i < limit; i++) {
    if (reader.has(i, Shape.newline)) return false
    if (reader.isCapital(i)) {
      if (HAPPENING_NOUNS.has(reader.norm(i))) return true
      const hit = reader.hit(i, 'org-word')
      if (hit !== undefined) return true
      if (reader.hit(i, 'institution') !== undefined) return true
      const title = reader.hit(i, 'title')
      if (title !== undefined && !isOwning(scene, title.last)) return false
    } else if (i > last && isOwning(scene, i)) continue
    else if (i === last || !JOINING.has(reader.norm(i)) || !reader.isCapital(i + 1)) return false
  }
  return false
}

/** The mark of "Doctors' League", the "'s" of "Women's League". */
function isOwning({ reader }: Scene, at: number): boolean {
  return reader.has(at, Shape.possessive) || reader.isMark(at, `'’`)
}

/** "University of Washington", "Arab Center for Contemporary Syria Studies". */
function hasHead(scene: Scene, first: number): boolean {
  const { reader } = scene
  const from = Math.max(reader.sentenceAt(first).first, first - REACH)
  if (scene.inHeadline(first)) return false
  let joined = false
  for (let i = first - 1; i >= from; i--) {
    if (reader.has(i + 1, Shape.newline)) return false
    if (reader.isCapital(i)) {
      // A capital right before the place says something only by "of" or as a part of a longer name.
      if (!joined && i === first - 1 && reader.hit(i, 'org-word') === undefined) continue
      if (HAPPENING_NOUNS.has(reader.norm(i)) && joined) return true
      // "Kukawa Local Government Area of Borno"
      if (joined && KINDS.get(reader.tokens, i) !== undefined) return false
      for (const hit of reader.hits(i)) {
        if (hit.kind !== 'org-word' || hit.last > first) continue
        if (scene.kit.lexicon.row('org-word', hit.row).where !== 'tail' || joined) return true
      }
    } else if (HEAD_JOINING.has(reader.norm(i)) && reader.isCapital(i - 1)) {
      if (reader.norm(i) === 'in') return false
      joined = true
    } else if (!HEAD_JOINING.has(reader.norm(i))) return false
  }
  return false
}
