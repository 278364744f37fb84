/**
 * A name that the gazetteer holds, the longest at its place.
 *
 *     clashes in Khan Younis
 *                ^^^^^^^^^^^
 */
import type { NameHandle } from '../../gazetteer/gazetteer.js'
import type { PlaceType } from '../../model/place.js'
import { Shape } from '../../text/tokens.js'
import { isAlone, isDateLine, kindAfter, kindBefore, leadOf, routePoints } from './evidence.js'
import { KINDS } from './kinds.js'
import { isAcronymModifier, isInCompound } from './modifier.js'
import { isInOrganisation, isThingName } from './organisation.js'
import { personPoints } from './person.js'
import type { Draft, PlaceRule } from './place-rule.js'
import { isComma, type Scene } from './scene.js'
import { MONTHS } from './words.js'

const WIDE: ReadonlySet<PlaceType> = new Set(['region', 'water', 'desert', 'river', 'mountain'])
/** Nouns that a place has: "Esperance residents". */
const AFTER_PLACE = new Set('resident residents villager villagers mayor locals native natives inhabitants'.split(' '))
const NAME_WORDS = new Set('of the and de del la le les sur upon du am an al el city province'.split(' '))

export const knownName: PlaceRule = {
  id: 'places/known-name',
  match(scene, at, limit) {
    const { reader, kit } = scene
    const names: { name: NameHandle; last: number }[] = []
    kit.gazetteer.walk(reader.tokens, at, limit, (name, last) => {
      if (isWrittenAsName(scene, at, last)) names.unshift({ name, last })
    })
    for (const { name, last } of names) {
      const draft = readName(scene, name, at, last, limit)
      if (draft !== null) return draft
    }
    return null
  },
  examples: {
    'Fighting went on in Khan Younis.': 'Khan Younis',
    'Troops left Mosul for Erbil.': 'Mosul; Erbil',
    'Damascus said it would reply.': 'Damascus',
    'Paris Hilton came to Nice.': 'Nice',
    'The Washington Post said so.': null,
    'Turkish police held two men.': null,
  },
}

/** All its words in capitals but the small ones inside, and no line break within. */
function isWrittenAsName(scene: Scene, first: number, last: number): boolean {
  const { reader } = scene
  // The last word carries a capital ("d'Ivoire" has one inside), or is a kind after a name: "Idlib province".
  if (!reader.has(last - 1, Shape.capital | Shape.camel)) {
    const named = first + 1 < last - 1 || (reader.isCapital(first) && reader.norm(first) !== 'the')
    if (last - first < 2 || !named || !isKindWord(scene, last - 1)) return false
  }
  for (let i = first; i < last; i++) {
    if (i > first && reader.has(i, Shape.newline)) return false
    if (reader.isCapital(i) || reader.has(i, Shape.article | Shape.punctuation | Shape.possessive | Shape.digit)) continue
    if (i < last - 1 && !NAME_WORDS.has(reader.norm(i)) && reader.surface(i).length > 4) return false
  }
  return true
}

function isKindWord(scene: Scene, at: number): boolean {
  return kindAfter(scene, at, at + 1) !== null
}

function readName(scene: Scene, name: NameHandle, first: number, last: number, limit: number): Draft | null {
  const { reader, kit } = scene
  const { gazetteer } = kit
  const candidates = usablePlaces(scene, name, first, last)
  const top = candidates[0]
  if (top === undefined) return null
  const words = wordsIn(scene, first, last)
  const acronym = words === 1 && reader.has(last - 1, Shape.allCaps | Shape.dotted) && letters(scene, last - 1) <= 4
  const type = gazetteer.type(top)
  const isCountry = type === 'country' || type === 'continent'
  if (acronym && !gazetteer.needsCapitals(name, 0) && !isDateLine(scene, first, last)) return null
  const inHeadline = scene.inHeadline(first)

  let score = prior(scene, name, top, words, last)
  const before = kindBefore(scene, first)
  const after = kindAfter(scene, last, limit)
  if (before !== null) score += 3
  else score += leadOf(scene, first).points
  if (after !== null) score += 2.5
  else score += routePoints(scene, first, last)
  if (hasArticle(scene, first, type)) score += 1
  if (isDateLine(scene, first, last)) score += 4
  else if (isAlone(scene, first, last)) score += 1.5
  const held = holdsNext(scene, candidates, last, limit)
  if (held) score += 3
  if (AFTER_PLACE.has(reader.norm(last))) score += 1.5
  score -= wordPoints(scene, name, first, last, isCountry, held)
  score -= after !== null && after.kind.own ? 0 : personPoints(scene, first, last, isCountry)
  const vetoed =
    (acronym && isAcronymModifier(reader, last)) ||
    isInCompound(reader, first, last) ||
    (after?.kind.own !== true && isInOrganisation(scene, first, after?.last ?? last)) ||
    (!isCountry && isThingName(scene, first, last)) ||
    (inHeadline && acronym && isAcronymModifier(reader, last))
  const kind = before ?? after
  const own = after !== null && (after.kind.own || reader.isCapital(after.last - 1))
  const ownBefore = before !== null && before.kind.own && reader.isCapital(before.first)
  return {
    first: ownBefore ? before.first : first,
    last: own ? after.last : last,
    nameFirst: first,
    nameLast: last,
    name,
    candidates,
    typeHint: kind?.kind.type ?? null,
    score,
    vetoed,
    by: 'places/known-name',
  }
}

/** "the Gulf", "the Sahel", "the Levant": wide regions stand with the article. */
function hasArticle(scene: Scene, first: number, type: PlaceType): boolean {
  return scene.reader.norm(first - 1) === 'the' && WIDE.has(type)
}

/** What the name is worth by itself: great places and names of several words need little else. */
function prior(scene: Scene, name: NameHandle, top: number, words: number, last: number): number {
  const { gazetteer } = scene.kit
  const type = gazetteer.type(top)
  const weight = gazetteer.weight(top)
  const main = gazetteer.isMainName(name, 0)
  let points = weight >= 150 ? 1.75 : weight >= 125 ? 1.25 : weight >= 100 ? 0.5 : 0
  if (type === 'country' || type === 'continent') points = 3
  else if (type === 'admin1' || type === 'region' || type === 'desert' || type === 'water' || type === 'river')
    points = Math.max(points, 1.5)
  if (!main) points -= 0.5
  if (words > 1) points += KINDS.get(scene.reader.tokens, last - 1) === undefined ? 1 : 2
  return points
}

/** Points against a name that is another word too: English, a person's name, a lexicon word. */
function wordPoints(scene: Scene, name: NameHandle, first: number, last: number, isCountry: boolean, held: boolean): number {
  const { reader, kit } = scene
  const { gazetteer } = kit
  const person = gazetteer.isPersonName(name) || reader.hit(first, 'given-name')?.last === last
  let points = person && !isCountry ? 1 : 0
  if (gazetteer.isCommonWord(name) && !isCountry)
    points += !held && (scene.opensSentence(first) || scene.inHeadline(first)) ? 6 : 2.5
  for (const hit of reader.hits(first)) {
    if (hit.last < last) continue
    const same = hit.last === last
    if (hit.kind === 'stop-capital' && same) points += 3
    if ((hit.kind === 'org-word' || hit.kind === 'title' || hit.kind === 'person-noun') && same && !isCountry) points += 2.5
    if (hit.kind === 'demonym' && reader.hit(first, 'country')?.last !== last) points += 6
    if (hit.kind === 'actor' && same && !hit.weak && !isCountry) {
      const { type } = kit.lexicon.row('actor', hit.row)
      if (type !== 'government') points += 3
    }
  }
  if (MONTHS.has(reader.norm(first)) && last === first + 1) points += 6
  return points
}

/** The rows of a name that its writing allows: an acronym in capitals, an abbreviation with its dot. */
function usablePlaces(scene: Scene, name: NameHandle, first: number, last: number): number[] {
  const { reader, kit } = scene
  const { gazetteer } = kit
  const capitals = reader.has(last - 1, Shape.allCaps | Shape.dotted)
  const dot = reader.surface(last).startsWith('.') && reader.has(last, Shape.glued)
  const out: number[] = []
  for (let i = 0; i < gazetteer.count(name); i++) {
    const place = gazetteer.place(name, i)
    const state = gazetteer.type(place) !== 'country'
    if (gazetteer.needsCapitals(name, i) && (!capitals || (state && letters(scene, last - 1) < 3 && !isComma(reader, first - 1))))
      continue
    if (gazetteer.needsDot(name, i) && (!dot || !isComma(reader, first - 1))) continue
    out.push(place)
  }
  return out
}

/** "Atma, Idlib", "Mobile, Alabama", "Paris, France": the next name holds one of these places. */
function holdsNext(scene: Scene, candidates: readonly number[], last: number, limit: number): boolean {
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

function wordsIn(scene: Scene, first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (!scene.reader.has(i, Shape.punctuation | Shape.article | Shape.possessive)) count++
  return count
}

function letters(scene: Scene, at: number): number {
  return scene.reader.norm(at).length
}
