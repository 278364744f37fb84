/**
 * How much the words around a name speak for a place.
 *
 * Scale: 2 is what a mention needs; "in" alone gives it to a name that is nothing else, a country's own name has it
 * without any, and an English word or a person's name needs two signs together.
 */
import { Shape } from '../../text/tokens.js'
import { KIND_MODIFIERS, KINDS, type Kind } from './kinds.js'
import { isBeforeRoute } from './modifier.js'
import { isComma, type Scene } from './scene.js'
import { BETWEEN_NOUNS, COMPASS_RELATIONS, LEAD_POINTS, MONTHS, PART_OF } from './words.js'

/** What a mention needs. */
export const ENOUGH = 2

/** A kind noun beside a name: "the village of X", "X district". */
export interface KindBeside {
  readonly kind: Kind
  /** Tokens of the kind and what joins it, the name left out. */
  readonly first: number
  readonly last: number
}

/** "village of X", "Mount X": the kind before the name. */
export function kindBefore(scene: Scene, first: number): KindBeside | null {
  const { reader } = scene
  const from = reader.sentenceAt(first).first
  let at = first - 1
  if (at < from) return null
  if (reader.norm(at) === 'the') at--
  // "villages such as X", "villages including X"
  if (reader.norm(at) === 'as' && reader.norm(at - 1) === 'such' && PLURAL.test(reader.norm(at - 2))) at--
  const called = /^(?:called|named|such|including)$/.test(reader.norm(at))
  const of = at >= from && (reader.norm(at) === 'of' || called)
  if (of) at--
  else if (at !== first - 1) return null
  if (at < from || reader.has(at + 1, Shape.newline)) return null
  const kind = KINDS.get(reader.tokens, at)
  if (kind === undefined) return null
  // "the post of Minister" is held, "the border post of X" stands somewhere.
  if (isCapitalOf(scene, at, of)) return null
  if (reader.norm(at) === 'post' && !POST_WORDS.has(reader.norm(at - 1))) return null
  if (of) return kind.before === 'of' || kind.before === 'both' ? { kind, first: at, last: first } : null
  if (kind.before === 'at-once' || kind.before === 'both') return reader.isCapital(at) ? { kind, first: at, last: first } : null
  // "the district Abyan", "capital Kabul": an apposition without "of".
  return kind.before === 'of' && !kind.own && !reader.isCapital(at) && !kind.after ? { kind, first: at, last: first } : null
}

const PLURAL = /(?:s|ies)$/

/** "Chilpancingo, the capital of Guerrero": what has a capital is no city; "the Syrian capital of Damascus" is one. */
function isCapitalOf({ reader }: Scene, at: number, of: boolean): boolean {
  return of && reader.norm(at) === 'capital' && reader.norm(at - 1) === 'the' && reader.isMark(at - 2, ',')
}

const POST_WORDS = new Set('border customs frontier army military police guard security gendarmerie observation'.split(' '))

/** Adjectives between the article and the kind: "a small Kurdish farming village". */
const APPOSED_REACH = 4
const AFTER_APPOSED = new Set(
  ', . ; ) in near on of outside north south east west about some just close where that which with'.split(' '),
)

/** "X, a village in": the kind that an apposition gives. */
export function kindApposed(scene: Scene, last: number, limit: number): KindBeside | null {
  const { reader } = scene
  if (!isComma(reader, last) || !/^(?:a|an|the)$/.test(reader.norm(last + 1))) return null
  for (let at = last + 2; at < Math.min(limit, last + 3 + APPOSED_REACH); at++) {
    const kind = KINDS.get(reader.tokens, at)
    if (kind !== undefined && kind.before !== 'at-once' && AFTER_APPOSED.has(reader.norm(at + 1)))
      return { kind, first: last, last: at + 1 }
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return null
  }
  return null
}

/** "X district", "X military airport", "X's western countryside": the kind after the name. */
export function kindAfter(scene: Scene, last: number, limit: number): KindBeside | null {
  const { reader } = scene
  let at = last
  const possessive = reader.has(at, Shape.possessive)
  if (possessive) at++
  let modifiers = 0
  while (at < limit && KIND_MODIFIERS.has(reader.norm(at)) && modifiers < 2 && KINDS.get(reader.tokens, at + 1) !== undefined) {
    at++
    modifiers++
  }
  if (at >= limit || reader.has(at, Shape.newline)) return null
  if (reader.has(at, Shape.dash)) return null
  if (isLocalGovernment(scene, at, limit)) return { kind: DISTRICT, first: last, last: at + 3 }
  const kind = KINDS.get(reader.tokens, at)
  if (kind === undefined || !kind.after) return null
  // "Syria's city": the noun after a possessive is another thing, but for its country.
  if (possessive && !/^(?:countryside|outskirts)$/.test(reader.norm(at))) return null
  return { kind, first: last, last: at + 1 }
}

/** "Kukawa Local Government Area": what a district is called in Nigeria. */
function isLocalGovernment({ reader }: Scene, at: number, limit: number): boolean {
  if (reader.norm(at) !== 'local' || reader.norm(at + 1) !== 'government') return false
  return at + 2 < limit && /^areas?$/.test(reader.norm(at + 2))
}
const DISTRICT: Kind = { type: 'admin2', own: false, after: true, before: 'no' }

/** Leads that hardly stand before anything but a place or a time. */
export const STRICT_LEADS = new Set(['in', 'near', 'outside', 'north of'])

/** What leads to a name: the preposition or verb before it, and the words between that speak for a place. */
export interface Lead {
  readonly word: string
  readonly points: number
}

/** Points of the words before the name: prepositions, verbs of taking and leaving, "northern". */
export function leadOf(scene: Scene, first: number): Lead {
  const { reader } = scene
  const from = reader.sentenceAt(first).first
  let at = first - 1
  let points = 0
  for (let parts = 0; at >= from && parts < 4; parts++) {
    const word = reader.norm(at)
    if (PART_OF.has(word)) points = Math.max(points, 1)
    else if (reader.hit(at, 'demonym') !== undefined) points = Math.max(points, 0.5)
    else if (
      word !== 'the' &&
      word !== 'a' &&
      !reader.has(at, Shape.dash) &&
      (KINDS.get(reader.tokens, at) === undefined || parts === 0)
    )
      break
    at--
  }
  if (at < from || reader.has(at + 1, Shape.newline)) return { word: '', points }
  const word = reader.norm(at)
  const before = reader.norm(at - 1)
  if (word === 'of' && COMPASS_RELATIONS[before] !== undefined) return { word: 'north of', points: points + 3 }
  if (word === 'of' && before === 'out') return { word: 'out of', points: points + 2 }
  if (word === 'to' && (before === 'near' || before === 'close' || before === 'next'))
    return { word: 'near', points: points + 2.5 }
  if (word === 'to' && before === 'according') return { word, points }
  return { word, points: points + (LEAD_POINTS.get(reader.tokens, at) ?? 0) }
}

/** "the Aleppo Damascus corridor", "the Beirut-Tripoli highway": a way between two places. */
export function routePoints(scene: Scene, first: number, last: number): number {
  const { reader } = scene
  if (isBeforeRoute(reader, last) || BETWEEN_NOUNS.has(reader.norm(last))) return 1.5
  return reader.isCapital(first - 1) && isBeforeRoute(reader, first) ? 1.5 : 0
}

/** "Democratic Republic of the Congo" and a comma. */
const DATE_LINE_REACH = 7
const COUNTRY_WORDS = new Set(['of', 'the', 'and'])

/** A date line: "KABUL, Afghanistan (Jan. 10) —", "DAMASCUS —", "Damascus, 3 May". */
export function isDateLine(scene: Scene, first: number, last: number): boolean {
  const { reader } = scene
  const sentence = reader.sentenceAt(first)
  if (first !== sentence.first && !isBehindSlash(scene, first, sentence.first)) return false
  let at = last
  if (isComma(reader, at) && reader.isCapital(at + 1) && !MONTHS.has(reader.norm(at + 1))) {
    at++
    while (at < Math.min(sentence.last, last + DATE_LINE_REACH) && (reader.isCapital(at) || COUNTRY_WORDS.has(reader.norm(at))))
      at++
  }
  if (at >= sentence.last) return false
  const mark = reader.surface(at)
  if (mark === '(') return true
  if (reader.has(at, Shape.dash)) return !reader.has(at, Shape.glued)
  return (
    isComma(reader, at) &&
    (MONTHS.has(reader.norm(at + 1)) || (reader.has(at + 1, Shape.number) && MONTHS.has(reader.norm(at + 2))))
  )
}

/** "PORT-AU-PRINCE/GENEVA, 3 May": the second city that a report was sent from. */
function isBehindSlash({ reader }: Scene, at: number, from: number): boolean {
  if (at - from > DATE_LINE_REACH || !reader.isMark(at - 1, '/')) return false
  for (let i = from; i < at - 1; i++)
    if (!reader.isCapital(i) && !reader.has(i, Shape.dash) && !reader.isMark(i, '/')) return false
  return true
}

/** A line that holds nothing but the name: a heading of a list by country. */
export function isAlone(scene: Scene, first: number, last: number): boolean {
  const sentence = scene.reader.sentenceAt(first)
  return sentence.first === first && sentence.last <= last + 1
}
