/**
 * A name that the gazetteer holds, the longest at its place.
 *
 *     clashes in Khan Younis
 *                ^^^^^^^^^^^
 */
import type { NameHandle } from '../../gazetteer/gazetteer.js'
import type { PlaceType } from '../../model/place.js'
import { Shape } from '../../text/tokens.js'
import { isAlone, isDateLine, kindAfter, kindApposed, kindBefore, leadOf, routePoints, STRICT_LEADS } from './evidence.js'
import { isAcronymModifier, isInCompound, isStreet, isWhereabouts } from './modifier.js'
import { isInOrganisation, isThingName } from './organisation.js'
import { personPoints } from './person.js'
import type { Draft, PlaceRule } from './place-rule.js'
import { priorPoints, wordPoints } from './prior.js'
import { holdsNext, usablePlaces, wordsIn } from './rows.js'
import type { Scene } from './scene.js'

const WIDE: ReadonlySet<PlaceType> = new Set(['region', 'water', 'desert', 'river', 'mountain'])
/** Nouns that a place has: "Esperance residents". */
const AFTER_PLACE = new Set('resident residents villager villagers mayor locals native natives inhabitants'.split(' '))
const NAME_WORDS = new Set('of the and de del la le les sur upon du am an al el city province'.split(' '))

export const knownName: PlaceRule = {
  id: 'places/known-name',
  match(scene, at, limit) {
    const { reader, kit } = scene
    let names: NameAt[] | undefined
    kit.gazetteer.walk(reader.tokens, at, limit, (name, last) => {
      if (!isWrittenAsName(scene, at, last)) return
      if (names === undefined) names = [{ name, last }]
      else names.unshift({ name, last })
    })
    if (names === undefined) return null
    // The longest first; of two as long a user's own, which is visited last.
    if (names.length > 1) names.sort((a, b) => b.last - a.last)
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
    'Paris Hilton arrived in Nice.': 'Nice',
    'The Washington Post said so.': null,
    'Turkish police held two men.': null,
  },
}

interface NameAt {
  readonly name: NameHandle
  readonly last: number
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
  const type = gazetteer.type(top)
  const isCountry = type === 'country' || type === 'continent'
  // IRAQ in a line of capitals is no acronym.
  const short = reader.norm(last - 1).length < (isCountry && !gazetteer.needsCapitals(name, 0) ? 4 : 5)
  const acronym = words === 1 && short && reader.has(last - 1, Shape.allCaps | Shape.dotted)
  const dateLine = isDateLine(scene, first, last)
  if (acronym && !gazetteer.needsCapitals(name, 0) && !dateLine) return null

  let score = priorPoints(scene, name, top, words, last)
  const before = isCountry && isOfBody(scene, last) ? null : kindBefore(scene, first)
  const behind = kindAfter(scene, last, limit)
  // "in a New York jail": some jail there.
  const after =
    behind?.kind.own === true && /^an?$/.test(reader.norm(first - 1)) && !reader.isCapital(behind.last - 1) ? null : behind
  const apposed = kindApposed(scene, last, limit)
  const lead = leadOf(scene, first)
  score += before !== null ? 3 : lead.points
  if (after !== null || apposed !== null) score += 2.5
  else score += routePoints(scene, first, last)
  if (hasArticle(scene, first, type)) score += 1
  if (dateLine) score += 4
  else if (isAlone(scene, first, last)) score += 1.5
  const held = holdsNext(scene, candidates, last, limit)
  if (held) score += 3
  if (AFTER_PLACE.has(reader.norm(last)) || isWhereabouts(reader, last)) score += 1.5
  score -= wordPoints(scene, name, first, last, {
    isCountry,
    isSaid: held || before !== null,
    isLed: STRICT_LEADS.has(lead.word),
  })
  score -= after?.kind.own === true ? 0 : personPoints(scene, first, last, isCountry)
  const vetoed =
    (acronym && isAcronymModifier(reader, last)) ||
    isInCompound(reader, first, last) ||
    isStreet(reader, first, last) ||
    goesOn(scene, last) ||
    (after?.kind.own !== true && isInOrganisation(scene, first, after?.last ?? last)) ||
    (!isCountry && isThingName(scene, first, last))
  // "the mountains of the Bari region" are not the region.
  const named = last - first > 1 && !reader.isCapital(last - 1) ? kindAfter(scene, last - 1, limit) : after
  const kind = named !== null && reader.norm(first - 1) === 'the' ? named : (before ?? after ?? apposed)
  const own = after !== null && (after.kind.own || reader.isCapital(after.last - 1))
  const ownBefore = before?.kind.own === true && reader.isCapital(before.first)
  return {
    first: ownBefore ? before.first : first,
    last: own ? after.last : last,
    nameFirst: first,
    nameLast: last,
    name,
    candidates,
    // A date line names the city that the report was sent from.
    typeHint: kind?.kind.type ?? (dateLine && !isCountry ? 'city' : null),
    score,
    vetoed,
    by: 'places/known-name',
  }
}

/** "a base of the Myanmar military": the body's, no base called Myanmar. */
function isOfBody({ reader }: Scene, last: number): boolean {
  return reader.hit(last, 'institution') !== undefined && !reader.isCapital(last)
}

/** "Busra al-Harir" is not Busra: a name goes on with its article, unless that begins an actor's ("in Aleppo al-Qaeda"). */
function goesOn({ reader }: Scene, at: number): boolean {
  if (!reader.has(at, Shape.article) || !reader.has(at + 1, Shape.dash) || !reader.has(at + 1, Shape.glued)) return false
  return reader.isCapital(at + 2) && reader.has(at + 2, Shape.glued) && reader.hit(at, 'actor') === undefined
}

/** "the Gulf", "the Sahel", "the Levant": wide regions stand with the article. */
function hasArticle(scene: Scene, first: number, type: PlaceType): boolean {
  return scene.reader.norm(first - 1) === 'the' && WIDE.has(type)
}
