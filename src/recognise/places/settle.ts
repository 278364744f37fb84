/** Which of the drafts are places: each is weighed with what the rest of the document says of its name and its country. */
import type { Gazetteer } from '../../gazetteer/gazetteer.js'
import type { LossListener } from '../../rule/loss.js'
import { Shape } from '../../text/tokens.js'
import { ENOUGH, kindBefore } from './evidence.js'
import { KINDS } from './kinds.js'
import type { Draft } from './place-rule.js'
import type { Scene } from './scene.js'

/** Added when the same name was surely a place elsewhere in the document. */
const SAME_NAME = 1.5
/** Added when a place of the name lies in a country that the document names. */
const OWN_COUNTRY = 1
/** The same for a name that is no English word and no person's. */
const ONLY_PLACE = 1.5
/** Added when the neighbour in a list is surely a place. */
const IN_LIST = 1.5
/** Added when the neighbours on both sides in a list are surely places. */
const AMID = 2
/** So many names in a row, each of them a place's, are places. */
const LONG_LIST = 4
/** Taken off when the name ends a person's name elsewhere in the document. */
const SURNAME = 3

/** Added to each name of a list whose kind is said in the plural. */
const OF_KIND = 2.5
/** Added when an unknown name sounds like a place in a country that the document names. */
const SOUNDS_LIKE = 1.5

/** The drafts that are places, in order. */
export function settlePlaces(scene: Scene, found: readonly Draft[], surnames: ReadonlySet<string>): Draft[] {
  const { gazetteer } = scene.kit
  const isSurname = (draft: Draft): boolean => surnames.has(scene.reader.norm(draft.nameLast - 1)) && !isCountry(gazetteer, draft)
  const kinds = shareKinds(scene, found)
  const sure = kinds.filter((draft) => !draft.vetoed && draft.score >= (isSurname(draft) ? ENOUGH + SURNAME : ENOUGH))
  const names = new Set(sure.map((draft) => keyOf(scene, draft)))
  const countries = countriesOf(scene, gazetteer, sure)
  const drafts = kinds.map((draft) => (draft.name === null && !draft.vetoed ? soundingLike(scene, draft, [...countries]) : draft))
  const scores = drafts.map((draft) => {
    if (draft.vetoed) return Number.NEGATIVE_INFINITY
    let score = draft.score
    const key = keyOf(scene, draft)
    if (names.has(key)) score += SAME_NAME
    if (draft.candidates.some((place) => countries.has(gazetteer.country(place) ?? '')))
      score += isOnlyPlace(gazetteer, draft) ? ONLY_PLACE : OWN_COUNTRY
    if (isSurname(draft)) score -= SURNAME
    return score
  })
  for (const i of listNeighbours(scene, drafts, scores)) scores[i] = (scores[i] as number) + IN_LIST
  for (const i of amidPlaces(scene, drafts, scores)) scores[i] = (scores[i] as number) + AMID
  if (scene.reader.onLoss !== null) tellLosses(scene.reader.onLoss, drafts, scores)
  return drafts.filter((_, i) => (scores[i] as number) >= ENOUGH)
}

function tellLosses(onLoss: LossListener, drafts: readonly Draft[], scores: readonly number[]): void {
  drafts.forEach(({ first, last, by, vetoed }, i) => {
    const score = scores[i] as number
    if (score >= ENOUGH) return
    const why = vetoed ? 'the words around it rule a place out' : `too little speaks for a place: ${score} of ${ENOUGH} points`
    onLoss({ kind: 'place', first, last, by, why })
  })
}

/** Drafts that a neighbour in their list makes a place: first seen from the left, then from the right, then long lists. */
function listNeighbours(scene: Scene, drafts: readonly Draft[], scores: readonly number[]): Set<number> {
  const listed = new Set<number>()
  const stands = (i: number): boolean => (scores[i] as number) + (listed.has(i) ? IN_LIST : 0) >= ENOUGH
  const joined = (i: number): boolean => isListed(scene, (drafts[i - 1] as Draft).last, (drafts[i] as Draft).first)
  for (let i = 1; i < drafts.length; i++) if (joined(i) && stands(i - 1)) listed.add(i)
  for (let i = drafts.length - 1; i > 0; i--) if (joined(i) && stands(i)) listed.add(i - 1)
  let first = 0
  for (let i = 1; i <= drafts.length; i++) {
    if (i < drafts.length && joined(i) && isHeld(drafts[i] as Draft)) continue
    if (i - first >= LONG_LIST && isHeld(drafts[first] as Draft)) for (let k = first; k < i; k++) listed.add(k)
    first = i
  }
  return listed
}

/** "at Zvirove, Kotlyne and Udachne": names that nobody knows between two places of a list. */
function amidPlaces(scene: Scene, drafts: readonly Draft[], scores: readonly number[]): number[] {
  const joined = (i: number): boolean => isListed(scene, (drafts[i - 1] as Draft).last, (drafts[i] as Draft).first)
  const stands = (i: number): boolean => (scores[i] as number) >= ENOUGH
  const amid: number[] = []
  for (let i = 1; i + 1 < drafts.length; i++)
    if ((drafts[i] as Draft).name === null && stands(i - 1) && stands(i + 1) && joined(i) && joined(i + 1)) amid.push(i)
  return amid
}

/** Held by the gazetteer, and nothing in the words around rules it out. */
function isHeld(draft: Draft): boolean {
  return draft.name !== null && !draft.vetoed && draft.score >= 0
}

/** What a plural kind says of each name in a list: "Idlib and Aleppo provinces", "the villages of A, B and C". */
function shareKinds(scene: Scene, found: readonly Draft[]): Draft[] {
  const drafts = [...found]
  let shared = false
  for (let i = drafts.length - 1; i > 0; i--) {
    const next = drafts[i] as Draft
    const draft = drafts[i - 1] as Draft
    // "A, B and C districts": from the last name back to the first.
    shared =
      next.typeHint !== null &&
      draft.typeHint === null &&
      (shared || isPluralKind(scene, next.nameLast)) &&
      isListed(scene, draft.last, next.first)
    if (shared) drafts[i - 1] = { ...draft, typeHint: next.typeHint, score: draft.score + OF_KIND }
  }
  for (let i = 1; i < drafts.length; i++) {
    const before = drafts[i - 1] as Draft
    const draft = drafts[i] as Draft
    const plural = kindBefore(scene, before.nameFirst) ?? (i > 1 && before.typeHint === (drafts[i - 2] as Draft).typeHint)
    if (before.typeHint === null || draft.typeHint !== null || plural === null || plural === false) continue
    if (plural !== true && !isPluralKind(scene, plural.first)) continue
    if (isListed(scene, before.last, draft.first))
      drafts[i] = { ...draft, typeHint: before.typeHint, score: draft.score + OF_KIND }
  }
  return drafts
}

function isPluralKind(scene: Scene, at: number): boolean {
  const kind = KINDS.get(scene.reader.tokens, at)
  return kind !== undefined && /(?:s|ies)$/.test(scene.reader.norm(at))
}

/** The draft with the places that its consonants fit, in the document's countries alone. */
function soundingLike(scene: Scene, draft: Draft, countries: readonly string[]): Draft {
  const candidates = scene.kit.gazetteer.bySound(keyOf(scene, draft), countries)
  return candidates.length === 0 ? draft : { ...draft, candidates, score: draft.score + SOUNDS_LIKE, by: 'places/sound' }
}

function keyOf(scene: Scene, draft: Draft): string {
  const words: string[] = []
  for (let i = draft.nameFirst; i < draft.nameLast; i++)
    if (!scene.reader.has(i, Shape.punctuation | Shape.article)) words.push(scene.reader.norm(i))
  return words.join(' ')
}

function isOnlyPlace(gazetteer: Gazetteer, { name }: Draft): boolean {
  return name !== null && !gazetteer.isCommonWord(name) && !gazetteer.isPersonName(name)
}

function isCountry(gazetteer: Gazetteer, draft: Draft): boolean {
  const [top] = draft.candidates
  return top !== undefined && gazetteer.type(top) === 'country'
}

/** The countries that the document names, by their name or by their people. */
export function countriesOf(scene: Scene, gazetteer: Gazetteer, sure: readonly Draft[]): Set<string> {
  const countries = new Set<string>()
  for (const draft of sure) {
    const [top] = draft.candidates
    const code = top === undefined ? null : gazetteer.country(top)
    if (code !== null && (isCountry(gazetteer, draft) || draft.candidates.length === 1)) countries.add(code)
  }
  for (let at = 0; at < scene.reader.tokens.length; at++) {
    const hit = scene.reader.hit(at, 'demonym')
    if (hit !== undefined) countries.add(scene.kit.lexicon.row('demonym', hit.row).code)
  }
  return countries
}

/** Only a comma, "and", "or" or "to" between two names. */
function isListed(scene: Scene, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|to|the|&|-|–)$/.test(scene.reader.norm(i))) return false
  return true
}
