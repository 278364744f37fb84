/** Whether a country's short name modifies a noun ("US forces", "US-Syria ties") and so names no place. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { AFTER_NOUN, BETWEEN_NOUNS, STREETS } from './words.js'

/** "US", "UK", "UAE": no adjective of their own, so before a noun they are one. */
export function isAcronymModifier(reader: Reader, last: number): boolean {
  const { last: limit } = reader.sentenceAt(last - 1)
  if (last >= limit || reader.has(last, Shape.possessive)) return false
  if (reader.has(last, Shape.dash)) return false
  if (reader.surface(last) === ',') return isAdjective(reader, last + 1)
  if (reader.has(last, Shape.punctuation)) return reader.isMark(last, '$&/')
  if (reader.has(last, Shape.newline)) return false
  if (/^(?:and|or)$/.test(reader.norm(last)) && isAdjective(reader, last + 1)) return true
  if (AFTER_NOUN.get(reader.tokens, last) !== undefined) return false
  const hit = reader.hit(last, 'reporting')
  if (hit !== undefined && hit.form === 'third') return false
  const trigger = reader.hit(last, 'trigger') ?? reader.hit(last, 'harm')
  if (trigger !== undefined && trigger.form === 'past' && trigger.last - trigger.first === 1)
    return isPastBeforeObject(reader, last)
  if (reader.norm(last).endsWith('ed') && !reader.isCapital(last)) return isPastBeforeObject(reader, last)
  if (reader.norm(last).endsWith('ly') && !reader.isCapital(last)) return false
  return true
}

/** "US and Syrian officials", "US, British and French jets": an adjective of a country before a noun. */
function isAdjective(reader: Reader, at: number): boolean {
  const hit = reader.hit(at, 'demonym')
  if (hit === undefined || reader.hit(at, 'country') !== undefined || reader.norm(hit.last - 1).endsWith('ns')) return false
  return !reader.has(hit.last, Shape.punctuation) || reader.surface(hit.last) === ','
}

/** "US armed forces" against "the US armed the rebels": after a verb stands an article, a name, a preposition. */
function isPastBeforeObject(reader: Reader, at: number): boolean {
  return reader.norm(at) === 'armed' || reader.norm(at) === 'united'
}

/** "US-led", "Iran-backed", "US-Syria relations": a place in a compound is no place, unless it is where something is. */
export function isInCompound(reader: Reader, first: number, last: number): boolean {
  return isBeforeDash(reader, last) || isAfterDash(reader, first)
}

/** "London-based", "Raqqa-born": the compound tells where. */
export function isWhereabouts(reader: Reader, last: number): boolean {
  return isJoin(reader, last) && PLACE_PARTICIPLES.has(reader.norm(last + 1))
}

const PLACE_PARTICIPLES = new Set('based held controlled born area wide occupied administered'.split(' '))

function isBeforeDash(reader: Reader, last: number): boolean {
  if (!isJoin(reader, last)) return false
  const next = last + 1
  if (reader.isCapital(next)) return !endsInPlaceNoun(reader, next)
  return !PLACE_PARTICIPLES.has(reader.norm(next))
}

function isAfterDash(reader: Reader, first: number): boolean {
  if (!isJoin(reader, first - 1) || !reader.has(first - 2, Shape.capital)) return false
  return !endsInPlaceNoun(reader, first)
}

/** A hyphen or short dash with a word on both sides; a long dash parts clauses. */
function isJoin(reader: Reader, at: number): boolean {
  if (reader.surface(at) === '—' || reader.surface(at) === '―') return false
  return reader.has(at, Shape.dash) && reader.has(at, Shape.glued) && reader.has(at + 1, Shape.glued)
}

/** "the Aleppo Damascus corridor": the place that begins at `at` is followed by a way or a border. */
export function isBeforeRoute(reader: Reader, at: number): boolean {
  return (
    reader.isCapital(at) &&
    (BETWEEN_NOUNS.has(reader.norm(at + 1)) || (reader.isCapital(at + 1) && BETWEEN_NOUNS.has(reader.norm(at + 2))))
  )
}

/** "the Iraq-Syria border", "Aleppo-Damascus highway": both are places again. */
function endsInPlaceNoun(reader: Reader, at: number): boolean {
  let i = at + 1
  while (reader.isCapital(i) || isJoin(reader, i)) i++
  return BETWEEN_NOUNS.has(reader.norm(i)) || BETWEEN_NOUNS.has(reader.norm(i - 1)) || BETWEEN_NOUNS.has(reader.norm(i + 1))
}

/** "Garvaghy Road": the name of a street; "the Aleppo-Damascus Road" joins two places. */
export function isStreet(reader: Reader, first: number, last: number): boolean {
  if (!reader.isCapital(last) || reader.has(last, Shape.newline) || !STREETS.has(reader.norm(last))) return false
  return !isJoin(reader, first - 1)
}
