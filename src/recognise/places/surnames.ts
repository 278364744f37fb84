/** The last words of persons' names in the document: "Charles Lister" makes a later "Lister" a person. */
import { Shape } from '../../text/tokens.js'
import { kindBefore } from './evidence.js'
import type { Scene } from './scene.js'

/** Surnames of every person that a given name or title introduces. */
export function findSurnames(scene: Scene): Set<string> {
  const { reader } = scene
  const found = new Set<string>()
  for (let at = 0; at < reader.tokens.length; at++) {
    const given = reader.hit(at, 'given-name')
    if (given === undefined || !reader.isCapital(at) || scene.inHeadline(at)) continue
    const { last: limit } = reader.sentenceAt(at)
    let last = given.last
    while (last < limit && isNamePart(scene, last)) last++
    if (last > given.last && isSurname(scene, last - 1) && !isPlaceName(scene, at, last)) found.add(reader.norm(last - 1))
  }
  return found
}

/** "Tal Afar", "San Jose": the whole run is a place's name. */
function isPlaceName(scene: Scene, first: number, last: number): boolean {
  const { reader } = scene
  // "the town of Datu Odin"
  if (reader.norm(first - 1) === 'of' && kindBefore(scene, first) !== null) return true
  let held = false
  scene.kit.gazetteer.walk(reader.tokens, first, last, (_name, end) => {
    held ||= end === last
  })
  return held
}

function isNamePart(scene: Scene, at: number): boolean {
  const { reader } = scene
  if (reader.has(at, Shape.newline)) return false
  if (reader.has(at, Shape.dash)) return reader.has(at, Shape.glued)
  if (reader.has(at, Shape.article)) return true
  // "Scott C. Dayton"
  if (reader.surface(at) === '.' && reader.has(at, Shape.glued)) return reader.surface(at - 1).length === 1
  return scene.isNameWord(at) && !reader.has(at, Shape.allCaps)
}

function isSurname(scene: Scene, at: number): boolean {
  const { reader } = scene
  if (!reader.isCapital(at)) return false
  for (const hit of reader.hits(at))
    if (hit.kind === 'country' || hit.kind === 'demonym' || hit.kind === 'org-word' || hit.kind === 'title') return false
  return true
}
