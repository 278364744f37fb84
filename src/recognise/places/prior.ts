/** What a name is worth by itself: the greatness of its places, less what else the word may be. */
import type { NameHandle } from '../../gazetteer/gazetteer.js'
import type { Hit } from '../../model/hit.js'
import { KINDS } from './kinds.js'
import type { Scene } from './scene.js'
import { MONTHS } from './words.js'

/** What the name is worth by itself: great places and names of several words need little else. */
export function priorPoints(scene: Scene, name: NameHandle, top: number, words: number, last: number): number {
  const { gazetteer } = scene.kit
  const type = gazetteer.type(top)
  const weight = gazetteer.weight(top)
  const main = gazetteer.isMainName(name, 0)
  let points = weight >= 150 ? 1.75 : weight >= 125 ? 1.25 : weight >= 100 ? 0.5 : 0
  if (type === 'country' || type === 'continent') points = 3
  else if (type === 'admin1' || type === 'region' || type === 'desert' || type === 'water' || type === 'river')
    points = Math.max(points, 1.5)
  if (!main) points -= 0.5
  // A capital may act ("Damascus said"): its name needs nothing beside it.
  if (scene.reader.hit(last - words, 'capital')?.last === last) points += 0.75
  if (words > 1) points += KINDS.get(scene.reader.tokens, last - 1) === undefined ? 1 : 2
  return points
}

/** How the words around a name stand for it, as far as they bear on the word's other meanings. */
export interface Standing {
  readonly isCountry: boolean
  /** The next name holds it ("Reading, England"), or its kind is said ("the town of Hit"). */
  readonly isSaid: boolean
  /** It follows a word that hardly stands before anything but a place: "in Nice". */
  readonly isLed: boolean
}

/** Points against a name that is another word too: English, a person's name, a lexicon word; the strongest counts. */
export function wordPoints(scene: Scene, name: NameHandle, first: number, last: number, standing: Standing): number {
  const { reader, kit } = scene
  const { gazetteer } = kit
  const { isCountry, isSaid, isLed } = standing
  let points = 0
  const against = (value: number): void => {
    points = Math.max(points, value)
  }
  if (!isCountry) {
    const person = gazetteer.isPersonName(name) || reader.hit(first, 'given-name')?.last === last
    if (person && reader.hit(first, 'capital')?.last !== last) against(1)
    const capitalSaysNothing = scene.opensSentence(first) || scene.inHeadline(first)
    if (gazetteer.isCommonWord(name)) against(isSaid ? 1 : capitalSaysNothing ? 6 : isLed ? 1.5 : 2.5)
  }
  for (const hit of reader.hits(first)) {
    if (hit.last < last) continue
    const same = hit.last === last
    if (hit.kind === 'stop-capital' && same) against(3)
    if ((isBody(scene, hit) || hit.kind === 'title' || hit.kind === 'person-noun') && same && !isCountry) against(2.5)
    if (hit.kind === 'demonym' && reader.hit(first, 'country')?.last !== last) against(6)
    if (hit.kind === 'actor' && same && !hit.weak && !isCountry && kit.lexicon.row('actor', hit.row).type !== 'government')
      against(3)
  }
  if (MONTHS.has(reader.norm(first)) && last === first + 1) against(6)
  return points
}

/** "Academy"; "West Bank" is held among such words as what is none. */
function isBody({ kit }: Scene, { kind, row }: Hit): boolean {
  return kind === 'org-word' && kit.lexicon.row('org-word', row).where !== 'none'
}
