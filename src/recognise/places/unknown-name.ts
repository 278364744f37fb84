/**
 * A name that no gazetteer holds, known for a place by its grammar.
 *
 *     the village of Qarat al-Bir · Tel Rashid district · near Umm Sarij
 *                    ^^^^^^^^^^^^   ^^^^^^^^^^                 ^^^^^^^^^
 */
import { kept } from '../../text/kept.js'
import { Shape } from '../../text/tokens.js'
import { kindAfter, kindApposed, kindBefore, leadOf, STRICT_LEADS } from './evidence.js'
import { KINDS } from './kinds.js'
import { isInCompound, isStreet } from './modifier.js'
import { isInOrganisation } from './organisation.js'
import { personPoints } from './person.js'
import type { PlaceRule } from './place-rule.js'
import type { Scene } from './scene.js'
import { ASSAULTS, MONTHS, NEIGHBOURING } from './words.js'

const MAX_WORDS = 4

export const unknownName: PlaceRule = {
  id: 'places/unknown-name',
  match(scene, at, limit) {
    const { reader } = scene
    if (scene.inHeadline(at) || !isNameStart(scene, at)) return null
    const last = nameEnd(scene, at, limit)
    if (last === null) return null
    const before = kindBefore(scene, at)
    const after = kindAfter(scene, last, limit)
    const lead = leadOf(scene, at)
    const apposed = kindApposed(scene, last, limit)
    const kind = before ?? after ?? apposed
    const strict = STRICT_LEADS.has(lead.word) || NEIGHBOURING.has(reader.norm(at - 1)) || isAssaulted(scene, at, last)
    let score = before !== null ? 3 : strict ? (after === null ? 2 : 3) : after === null ? lead.points - 1.5 : lead.points + 1
    if (apposed !== null) score = Math.max(score, 3)
    else {
      // "the town of Datu Odin": its kind says what it is, whoever it is called after.
      if (before === null && reader.hit(at, 'given-name') !== undefined) score -= 1.5
      score -= personPoints(scene, at, last, false)
    }
    const own = after !== null && (after.kind.own || reader.isCapital(after.last - 1))
    const listed = isListItem(scene, at)
    if (kind === null && lead.points < 1 && !listed) return null
    return {
      first: before?.kind.own === true && reader.isCapital(before.first) ? before.first : at,
      last: own ? after.last : last,
      nameFirst: at,
      nameLast: last,
      name: null,
      candidates: [],
      typeHint: kind?.kind.type ?? null,
      score,
      vetoed: isInCompound(reader, at, last) || isStreet(reader, at, last) || isInOrganisation(scene, at, last),
      by: 'places/unknown-name',
    }
  },
  examples: {
    'They took the village of Qarat al-Bir at dawn.': 'Qarat al-Bir',
    'Shells fell on Tel Rashid district.': 'Tel Rashid',
    'Gunmen burned Wadi Zerqan, a small Kurdish village in the north.': 'Wadi Zerqan',
    'They entered neighbouring Kwatan Zerqan.': 'Kwatan Zerqan',
    'Shells hit the town of Datu Zerqan.': 'Datu Zerqan',
    'Gunmen attacked Wadin Zerqan in the north.': 'Wadin Zerqan',
    'He lives in Parliament Square.': null,
    'The mural in Zerqan Road is new.': null,
  },
}

/** "attacked X in the Y area": where it lies is told of a place. */
function isAssaulted({ reader }: Scene, at: number, last: number): boolean {
  return (
    ASSAULTS.has(reader.norm(at - 1)) &&
    !reader.isCapital(at - 1) &&
    reader.norm(last) === 'in' &&
    reader.hit(at, 'given-name') === undefined
  )
}

/** ", X" or "and X" after another name: a place when its neighbours are. */
function isListItem(scene: Scene, at: number): boolean {
  const { reader } = scene
  const joins = reader.surface(at - 1) === ',' || /^(?:and|or)$/.test(reader.norm(at - 1))
  return joins && (reader.isCapital(at - 2) || reader.surface(at - 2) === ',')
}

/** Capital words that open the names of other things: "Exercise Eager Lion", "Cyclone Larry", "Phase Two". */
const OTHER_HEADS = new Set(
  'exercise operation cyclone hurricane typhoon storm summer winter spring autumn fall phase chapter article section resolution act bill court annex appendix figure table paragraph schedule'.split(
    ' ',
  ),
)

/** A capital that is no other kind of word. */
function isNameStart(scene: Scene, at: number): boolean {
  const { reader } = scene
  const word = reader.has(at, Shape.article) && !reader.isCapital(at) ? at + 2 : at
  if (!reader.isCapital(word) || reader.has(word, Shape.allCaps | Shape.dotted | Shape.digit)) return false
  if (scene.opensSentence(at) || MONTHS.has(reader.norm(word)) || KINDS.get(reader.tokens, word) !== undefined) return false
  return !isOtherWord(scene, word)
}

/** Endings of English nouns that no place has: "in Retaliation" in a text with stray capitals. */
const NOUN_ENDINGS = ['tion', 'sion', 'ment', 'ness', 'ism', 'ance', 'ence', 'ity']
const isEnglishNoun = kept((word) => word.length > 6 && NOUN_ENDINGS.some((ending) => word.endsWith(ending)))

function isOtherWord(scene: Scene, at: number): boolean {
  const word = scene.reader.norm(at)
  if (OTHER_HEADS.has(word) || isEnglishNoun(word)) return true
  for (const hit of scene.reader.hits(at)) {
    switch (hit.kind) {
      case 'stop-capital':
      case 'demonym':
      case 'actor':
      case 'institution':
      case 'title':
      case 'org-word':
      case 'person-noun':
      case 'weapon':
      case 'trigger':
      case 'harm':
        return true
      default:
    }
  }
  return false
}

/** The end of a run of capitals, articles and hyphens between them included; null when it is too long for a place. */
function nameEnd(scene: Scene, at: number, limit: number): number | null {
  const { reader } = scene
  let last = at
  let words = 0
  for (let i = at; i < limit; i++) {
    if (i > at && reader.has(i, Shape.newline)) break
    if (reader.has(i, Shape.article) && reader.isCapital(i + (reader.has(i + 1, Shape.dash) ? 2 : 1))) continue
    if (reader.has(i, Shape.dash) && reader.has(i, Shape.glued) && reader.has(i + 1, Shape.glued)) continue
    if (!reader.isCapital(i) || (i > at && (isOtherWord(scene, i) || KINDS.get(reader.tokens, i) !== undefined))) break
    words++
    last = i + 1
  }
  return words === 0 || words > MAX_WORDS ? null : last
}
