/** What may stand before the noun of a description: "two masked", "US Army", "Iran-backed Shia". */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import type { CountryRow } from '../../../lexicon/rows.js'
import type { Hit } from '../../../model/hit.js'
import type { Reader } from '../../../rule/reader.js'
import { Shape } from '../../../text/tokens.js'
import { isHyphen, PREPOSITIONS } from '../words.js'

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A noun for people, longest form, that modifies no other noun. */
export interface PeopleFound {
  readonly at: number
  readonly last: number
  /** The sentence's first token. */
  readonly from: number
  readonly limit: number
  readonly head: string
  readonly class: string
  readonly collective: boolean
}

/**
 * Reads the noun for people at a token; null when it goes on ("soldier-turned-poet", "police officer"). Kept by token, since
 * every rule of descriptions asks for it.
 */
export function readPeople(reader: Reader, lexicon: Lexicon, at: number, limit: number): PeopleFound | null {
  const memo = reader.memo<{ readonly limit: number; readonly people: PeopleFound | null }>('actors/people')
  const known = memo[at]
  if (known !== undefined && known.limit === limit) return known.people
  const people = peopleAt(reader, lexicon, at, limit)
  memo[at] = { limit, people }
  return people
}

function peopleAt(reader: Reader, lexicon: Lexicon, at: number, limit: number): PeopleFound | null {
  const hit = reader.hit(at, 'person-noun')
  if (hit === undefined || hit.last > limit || isHyphen(reader, hit.last)) return null
  if (reader.hit(hit.last, 'person-noun') !== undefined && !reader.has(hit.last, Shape.punctuation)) return null
  const row = lexicon.row('person-noun', hit.row)
  const head = reader.norm(hit.last - 1)
  return {
    at,
    last: hit.last,
    from: reader.sentenceAt(at).first,
    limit,
    head,
    class: row.class ?? '',
    collective: row.collective === 'yes',
  }
}

export const UNKNOWN_LEADS = words('unidentified unknown masked unnamed armed suspected mysterious hooded uniformed')
const SMALL_LEADS = words('suicide lone civilian')

/** "unidentified", "masked", "two armed": modifiers that belong to the description. */
export function modifiersStart(reader: Reader, at: number, from: number): number {
  let i = at
  while (i > from && (UNKNOWN_LEADS.has(reader.norm(i - 1)) || SMALL_LEADS.has(reader.norm(i - 1)) || isDegree(reader, i - 1)))
    i--
  return i
}

/** "heavily armed" */
function isDegree(reader: Reader, at: number): boolean {
  return reader.norm(at) === 'heavily' && UNKNOWN_LEADS.has(reader.norm(at + 1))
}

const RANKS = words('prominent senior top key high-ranking local regional leading')

export function adjectivesStart(reader: Reader, at: number, from: number): number {
  let i = at
  while (i > from && RANKS.has(reader.norm(i - 1))) i--
  return i
}

const BODIES = words('army military air force navy civilian security special government combat border')

/** "US [Army] soldiers": the state right before the noun, one or two words allowed between. */
export function stateBefore(
  reader: Reader,
  lexicon: Lexicon,
  at: number,
  from: number,
): { first: number; row: CountryRow } | null {
  for (let i = at - 1; i >= from && i >= at - 3; i--) {
    if (reader.has(i, Shape.punctuation) || PREPOSITIONS.has(reader.norm(i))) return null
    const demonym = reader.hit(i, 'demonym')
    if (demonym !== undefined && demonym.last <= at) return { first: i, row: lexicon.row('demonym', demonym.row) }
    // "North Korean"
    const longer = i > from ? reader.hit(i - 1, 'demonym') : undefined
    if (longer !== undefined && longer.last === i + 1) return { first: i - 1, row: lexicon.row('demonym', longer.row) }
    if (!BODIES.has(reader.norm(i))) return null
  }
  return null
}

const GROUP_LEADS = words(
  'rebel opposition jihadist jihadi islamist armed militant insurgent extremist foreign tribal separatist paramilitary pro-government allied rival local hardline bedouin kurdish sunni shiite shia arab druze alawite tuareg fulani marxist maoist leftist communist right-wing left-wing drug fighter guerrilla criminal ethnic',
)
const TIED = words('backed linked led affiliated aligned allied')

/** "rebel factions", "French fighters", "Iran-backed militias". */
export function groupStart(reader: Reader, at: number, from: number): number {
  let i = at
  while (i > from && i > at - 5) {
    const word = reader.norm(i - 1)
    if (GROUP_LEADS.has(word) || isPeoplesAdjective(reader, i - 1)) i--
    else if (isHyphen(reader, i - 1) && i - 2 >= from && (TIED.has(reader.norm(i)) || reader.norm(i - 2) === 'pro')) i -= 2
    else if (TIED.has(word)) i--
    else break
  }
  return i
}

function isPeoplesAdjective(reader: Reader, at: number): boolean {
  const hit = reader.hit(at, 'demonym')
  return hit !== undefined && hit.last === at + 1
}

/** "a group of", "a gang of some 20" before the description. */
export function collectiveStart(reader: Reader, first: number, from: number): number {
  let i = first - 1
  while (i > from && i > first - 4 && reader.norm(i) !== 'of') i--
  if (reader.norm(i) !== 'of' || !COLLECTIVES.has(reader.norm(i - 1)) || i - 1 < from) return first
  return i - 1
}
const COLLECTIVES = words('group groups gang gangs band bands mob squad')

/** A known actor that is no people ends right before the description: "the ISIL terrorist group". */
export function isNamedBefore(reader: Reader, lexicon: Lexicon, at: number, from: number): boolean {
  for (let i = Math.max(from, at - 5); i < at; i++)
    for (const hit of reader.hits(i)) if (hit.last === at && isNamed(lexicon, hit)) return true
  return false
}

/** A known actor that is no people begins the description. */
export function isNamedAt(reader: Reader, lexicon: Lexicon, at: number): boolean {
  return reader.hits(at).some((hit) => !hit.weak && isNamed(lexicon, hit))
}

function isNamed(lexicon: Lexicon, hit: Hit): boolean {
  return hit.kind === 'actor' && lexicon.row('actor', hit.row).type !== 'identity-group'
}
