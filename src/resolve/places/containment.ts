/**
 * Which place the text puts another in.
 *
 *     Atma, Idlib · Palmyra (Tadmur, central Syria) · the Tabni region of western Deir Ezzor · Mosul in northern Iraq
 *     ^^^^  ^^^^^   ^^^^^^^                  ^^^^^       ^^^^^                     ^^^^^^^^^^
 *     inside holder
 */
import type { PlaceMention } from '../../model/place.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

/** How many tokens may stand between the two names. */
const REACH = 6
const JOINING = new Set(
  ', ( in of the a an northern southern eastern western central northeastern northwestern southeastern southwestern north south east west - region area district districts neighbourhood neighbourhoods neighborhood neighborhoods quarter suburb province countryside city town s rural village governorate camp located situated state county'.split(
    ' ',
  ),
)

const COMPASS = new Set('north south east west northeast northwest southeast southwest'.split(' '))

export interface Containment {
  readonly inside: PlaceMention
  readonly holder: PlaceMention
  /** `comma` may also be a list; `in` is said in words. */
  readonly by: 'comma' | 'in' | 'owner'
}

/** Names with nothing but commas and an "and" between them, at least three, or two with "and". */
export function findLists(reader: Reader, mentions: readonly PlaceMention[]): PlaceMention[][] {
  const lists: PlaceMention[][] = []
  let list: PlaceMention[] = []
  let closed = false
  const end = (): void => {
    if (closed && list.length > 1) lists.push(list)
    list = []
    closed = false
  }
  for (const mention of mentions) {
    const before = list.at(-1)
    const join = before === undefined ? null : listJoin(reader, before, mention)
    if (join === null || (closed && join !== 'and')) end()
    else if (join === 'and') closed = true
    list.push(mention)
  }
  end()
  return lists
}

function listJoin(reader: Reader, a: PlaceMention, b: PlaceMention): 'comma' | 'and' | null {
  if (a.sentence !== b.sentence || b.first - a.last > 4 || b.first <= a.last) return null
  let and = false
  for (let at = a.last; at < b.first; at++) {
    const word = reader.norm(at)
    if (word === 'and' || word === 'or' || word === '&') and = true
    else if (word !== ',' && word !== 'the' && word !== 'in' && word !== 'as' && word !== 'well') return null
  }
  return and ? 'and' : 'comma'
}

/** Pairs of neighbouring mentions that read as "inside, holder", "inside in holder" or "holder's inside". */
export function findContainments(reader: Reader, mentions: readonly PlaceMention[]): Containment[] {
  const found: Containment[] = []
  for (let i = 0; i + 1 < mentions.length; i++) {
    const inside = mentions[i] as PlaceMention
    const holder = mentions[i + 1] as PlaceMention
    if (inside.sentence !== holder.sentence || holder.first - inside.last > REACH) continue
    const by = joinOf(reader, inside.last, holder.first)
    if (by === 'owner') found.push({ inside: holder, holder: inside, by })
    else if (by !== null) found.push({ inside, holder, by })
  }
  return found
}

function joinOf(reader: Reader, from: number, to: number): Containment['by'] | null {
  if (to <= from) return null
  if (reader.has(from, Shape.possessive)) {
    for (let at = from + 1; at < to; at++) if (!JOINING.has(reader.norm(at))) return null
    return 'owner'
  }
  let comma = 0
  let word = false
  for (let at = from; at < to; at++) {
    const norm = reader.norm(at)
    if (!JOINING.has(norm)) return null
    if (norm === ',' || norm === '(') comma++
    // "south of Damascus" is outside it, "the south of Syria" inside.
    if (norm === 'of' && COMPASS.has(reader.norm(at - 1)) && reader.norm(at - 2) !== 'the') return null
    if (norm === 'in' || norm === 'of') word = true
  }
  if (comma > 1) return null
  return word ? 'in' : comma === 1 ? 'comma' : null
}
