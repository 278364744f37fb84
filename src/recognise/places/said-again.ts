/**
 * A name that no gazetteer holds and that grammar made a place once, wherever the text says it again.
 *
 *     the village of Gidan Kwarmati … Gidan Kwarmati lies north of the road.
 *                    ^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^
 */
import { Shape } from '../../text/tokens.js'
import { kindAfter } from './evidence.js'
import { isInCompound } from './modifier.js'
import { isInOrganisation } from './organisation.js'
import { personPoints } from './person.js'
import type { Draft } from './place-rule.js'
import type { Scene } from './scene.js'

/** The drafts with the further mentions of their unheld names, in order. */
export function withSaidAgain(scene: Scene, drafts: readonly Draft[], surnames: ReadonlySet<string>): Draft[] {
  const known = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.name !== null || draft.candidates.length > 0 || !isTelling(scene, draft, surnames)) continue
    const first = scene.reader.norm(draft.nameFirst)
    const alike = known.get(first)
    if (alike === undefined) known.set(first, [draft])
    else if (!alike.some((other) => isSaidAt(scene, other, draft.nameFirst))) alike.push(draft)
  }
  if (known.size === 0) return [...drafts]
  const found: Draft[] = []
  let next = 0
  let free = 0
  for (let at = 0; at < scene.reader.tokens.length; at++) {
    while (next < drafts.length && (drafts[next] as Draft).first <= at) free = Math.max(free, (drafts[next++] as Draft).last)
    if (at < free || !scene.reader.isCapital(at)) continue
    const name = known.get(scene.reader.norm(at))?.find((draft) => isSaidAt(scene, draft, at))
    if (name === undefined) continue
    const last = at + name.nameLast - name.nameFirst
    if ((drafts[next]?.first ?? last) < last || !isPlaceAt(scene, at, last)) continue
    found.push({ ...name, first: at, last, nameFirst: at, nameLast: last, typeHint: null, by: 'places/said-again' })
    free = last
  }
  return found.length === 0 ? [...drafts] : [...drafts, ...found].sort((a, b) => a.first - b.first)
}

/** A name of one word that is a person's or another word too says nothing by itself. */
function isTelling(scene: Scene, { nameFirst, nameLast }: Draft, surnames: ReadonlySet<string>): boolean {
  const { reader } = scene
  if (nameLast - nameFirst > 1) return true
  return reader.hits(nameFirst).length === 0 && !surnames.has(reader.norm(nameFirst))
}

function isSaidAt(scene: Scene, { nameFirst, nameLast }: Draft, at: number): boolean {
  const { reader } = scene
  if (at + nameLast - nameFirst > reader.sentenceAt(at).last) return false
  for (let i = 0; i < nameLast - nameFirst; i++) if (reader.norm(nameFirst + i) !== reader.norm(at + i)) return false
  return true
}

/** Nothing around makes it part of another name. */
function isPlaceAt(scene: Scene, first: number, last: number): boolean {
  const { reader } = scene
  if (isInCompound(reader, first, last) || isInOrganisation(scene, first, last)) return false
  if (personPoints(scene, first, last, false) > 0) return false
  // "Wadi Zerqan camp" may be another place: the rules that know kinds have had their say.
  return kindAfter(scene, last, reader.sentenceAt(first).last)?.kind.own !== true && !reader.has(last, Shape.dash)
}
