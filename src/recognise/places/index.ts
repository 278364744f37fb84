/** Places: the names in the text that stand for one, each with the gazetteer rows that hold it. */
import type { PlaceMention } from '../../model/place.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { ENOUGH } from './evidence.js'
import { knownName } from './known-name.js'
import type { Draft, PlaceRule } from './place-rule.js'
import { precisionOf, relationOf } from './relation.js'
import { withSaidAgain } from './said-again.js'
import { Scene } from './scene.js'
import { settlePlaces } from './settle.js'
import { findSurnames } from './surnames.js'
import { unknownName } from './unknown-name.js'

export type { PlaceRule } from './place-rule.js'

/** In order: a name that is held goes before what only looks like one. */
export const placeRules: readonly PlaceRule[] = [knownName, unknownName]

/** Finds the places of every sentence, in order, none inside another. */
export function findPlaces(reader: Reader, kit: Kit): PlaceMention[] {
  const scene = new Scene(reader, kit)
  const drafts: Draft[] = []
  for (const sentence of reader.article.sentences) {
    let at = sentence.first
    while (at < sentence.last) {
      const draft = isNameStart(reader, at) ? draftAt(scene, at, sentence.last) : null
      if (draft === null) at++
      else {
        drafts.push(draft)
        at = Math.max(at + 1, draft.last)
      }
    }
  }
  const surnames = findSurnames(scene)
  const settled = settlePlaces(scene, drafts, surnames)
  return withSaidAgain(scene, settled, surnames).map((draft) => mention(scene, draft))
}

function isNameStart(reader: Reader, at: number): boolean {
  return reader.isCapital(at) || reader.has(at, Shape.article)
}

/** The first rule's draft, but for a longer name that stands by itself: "Wadi" is held, yet "Wadi Zerqan, a village" is meant. */
function draftAt(scene: Scene, at: number, limit: number): Draft | null {
  let first: Draft | null = null
  for (const rule of placeRules) {
    const draft = rule.match(scene, at, limit)
    if (draft === null) continue
    if (first === null) first = draft
    else if (draft.nameLast > first.nameLast && draft.score >= first.score && !draft.vetoed) return draft
    if (first.score >= ENOUGH) return first
  }
  return first
}

function mention(scene: Scene, draft: Draft): PlaceMention {
  const { reader, kit } = scene
  const { first, last, candidates, typeHint } = draft
  const relation = relationOf(scene, first, last)
  const [top] = candidates
  const type = typeHint ?? (top === undefined ? null : kit.gazetteer.type(top))
  return {
    start: reader.startOf(first),
    end: reader.endOf(last),
    sentence: reader.article.sentenceOf[first] as number,
    first,
    last,
    form: 'name',
    precision: precisionOf(relation, type),
    relation,
    candidates,
    typeHint,
    by: draft.by,
  }
}
