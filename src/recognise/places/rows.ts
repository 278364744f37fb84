/** The gazetteer rows of a name as the text writes it, and whether the next name holds one of them. */
import type { NameHandle } from '../../gazetteer/gazetteer.js'
import { Shape } from '../../text/tokens.js'
import { isComma, type Scene } from './scene.js'

/** The rows of a name that its writing allows: an acronym in capitals, an abbreviation with its dot. */
export function usablePlaces(scene: Scene, name: NameHandle, first: number, last: number): number[] {
  const { reader, kit } = scene
  const { gazetteer } = kit
  const capitals = reader.has(last - 1, Shape.allCaps | Shape.dotted)
  const dot = reader.surface(last).startsWith('.') && reader.has(last, Shape.glued)
  const out: number[] = []
  for (let i = 0; i < gazetteer.count(name); i++) {
    const place = gazetteer.place(name, i)
    const state = gazetteer.type(place) !== 'country'
    if (
      gazetteer.needsCapitals(name, i) &&
      (!capitals || (state && reader.norm(last - 1).length < 3 && !isComma(reader, first - 1)))
    )
      continue
    if (gazetteer.needsDot(name, i) && (!dot || !isComma(reader, first - 1))) continue
    out.push(place)
  }
  return out
}

/** "Atma, Idlib", "Mobile, Alabama", "Paris, France": the next name holds one of these places. */
export function holdsNext(scene: Scene, candidates: readonly number[], last: number, limit: number): boolean {
  const { reader, kit } = scene
  const { gazetteer } = kit
  if (!isComma(reader, last) && reader.surface(last) !== '(') return false
  let at = last + 1
  while (at < limit && at < last + 4 && !reader.isCapital(at)) at++
  let held = false
  gazetteer.walk(reader.tokens, at, limit, (name) => {
    for (let i = 0; i < gazetteer.count(name) && !held; i++) {
      const holder = gazetteer.place(name, i)
      const type = gazetteer.type(holder)
      held = candidates.some(
        (place) =>
          place !== holder &&
          (gazetteer.admin1(place) === holder ||
            (type === 'country' && gazetteer.country(place) === gazetteer.country(holder))) &&
          gazetteer.type(place) !== 'country',
      )
    }
  })
  return held
}

/** Words of a name, marks and articles left out. */
export function wordsIn(scene: Scene, first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (!scene.reader.has(i, Shape.punctuation | Shape.article | Shape.possessive)) count++
  return count
}
