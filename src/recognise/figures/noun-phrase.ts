/**
 * The noun that a number counts, found without a tagger: the first plural (or word for persons) after the number, before
 * anything that ends a noun phrase.
 *
 *     at least 11 joint operations in         63 wounded soldiers were
 *                       ^^^^^^^^^^ head                   ^^^^^^^^ head
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { VictimClass } from '../../model/figure.js'
import type { Hit } from '../../model/hit.js'
import type { Reader } from '../../rule/reader.js'
import { isPlural, singularOf } from '../../text/plural.js'
import { Shape } from '../../text/tokens.js'
import { STOPS, VERBS, VERBS_OF_SUBJECT } from './noun-words.js'
import { isHarmAdjective, skipOf } from './of-phrase.js'

export interface NounFound {
  /** Tokens of the phrase after the number, modifiers included. */
  readonly first: number
  readonly last: number
  /** Tokens of the head. */
  readonly headFirst: number
  /** The head in the singular, small letters; empty for a pronoun. */
  readonly what: string
  readonly persons: { readonly class: VictimClass } | null
  /** A group word ("family", "patrol"): it counts groups, not persons. */
  readonly collective: boolean
  /** "these", "them": the noun stands earlier. */
  readonly pronoun: boolean
}

/** How many tokens of modifiers may stand before the head. */
const REACH = 8

interface Head {
  readonly first: number
  readonly last: number
  readonly hit: Hit | undefined
  readonly what: string
  /** Named by their nation: "six Palestinians". */
  readonly people?: boolean
}

/** Reads the noun phrase that begins at `at`; `singular` when the number before it is one. */
export function findNoun(reader: Reader, lexicon: Lexicon, at: number, limit: number, singular: boolean): NounFound | null {
  const lead = skipOf(reader, lexicon, at, limit)
  if (lead.pronoun)
    return { first: at, last: lead.at, headFirst: lead.at - 1, what: '', persons: null, collective: false, pronoun: true }
  const head = findHead(reader, lexicon, lead.at, limit, singular)
  if (head === null) return null
  const row = head.hit === undefined ? null : lexicon.row('person-noun', head.hit.row)
  const collective = row?.collective === 'yes'
  return {
    first: lead.at,
    last: head.last,
    headFirst: head.first,
    what: head.what,
    persons:
      head.people === true
        ? { class: 'unknown' }
        : row === null || (collective && !isMass(reader, head.last - 1, singular))
          ? null
          : { class: (row.class as VictimClass | undefined) ?? 'unknown' },
    collective,
    pronoun: false,
  }
}

/** "ten crew", "five staff": persons where the word for all of them has a number. */
function isMass(reader: Reader, at: number, singular: boolean): boolean {
  return !singular && /^(?:crew|staff|personnel)$/.test(reader.norm(at))
}

function findHead(reader: Reader, lexicon: Lexicon, from: number, limit: number, singular: boolean): Head | null {
  let head: Head | null = null
  let i = from
  for (let steps = 0; i < limit && steps < REACH; steps++) {
    const skipped = head === null ? skipMark(reader, skipModifier(reader, i)) : i
    if (skipped > i) {
      i = skipped
      steps--
      continue
    }
    if (reader.has(i, Shape.punctuation | Shape.number) || (i > from && reader.hit(i, 'number') !== undefined)) break
    if (reader.has(i, Shape.possessive)) {
      if (head !== null) break
      i++
      continue
    }
    const word = reader.norm(i)
    const name = head === null ? nameAt(reader, i, limit) : i
    if (name > i) {
      i = name
      continue
    }
    if (STOPS.has(word) || (head === null && VERBS_OF_SUBJECT.has(word))) break
    const person = reader.hit(i, 'person-noun')
    if (person !== undefined && person.last <= limit && countsAs(reader, person, singular)) {
      head = { first: i, last: person.last, hit: person, what: personWhat(reader, lexicon, i, person) }
      i = person.last
      continue
    }
    const plural = isPlural(word) && (i === from || !isVerbLike(reader, i))
    const people: string | null = i === from || head === null ? peopleOf(reader, i, singular) : null
    if (people !== null && reader.hit(i + 1, 'person-noun') === undefined && !isPlural(reader.norm(i + 1))) {
      head = { first: i, last: i + 1, hit: undefined, what: people, people: true }
      i++
      continue
    }
    // "60 migrants sinks": behind people such a word is a verb.
    if (plural && head?.hit !== undefined && isCountedPeople(reader, lexicon, head)) break
    // "weapons sites": a plural that a further plural follows is a modifier; anything else ends the phrase.
    if (plural && (head !== null || !reader.has(i, Shape.allCaps)))
      head = { first: i, last: i + 1, hit: undefined, what: singularOf(word) }
    else if (head !== null || (singular && isHarmAdjective(reader, lexicon, i))) break
    i++
  }
  return head
}

/** Index after a dash, an opening quotation mark or a bracketed abbreviation inside the phrase: "device (IED) commander". */
function skipMark(reader: Reader, at: number): number {
  if (reader.has(at, Shape.dash) || reader.isMark(at, '“"‘«') || reader.norm(at) === '”') return at + 1
  if (reader.norm(at) === '(' && reader.has(at + 1, Shape.allCaps) && reader.norm(at + 2) === ')') return at + 3
  return at
}

/** Index after the name of a group before its people: "eight New People's Army rebels", "an IS commander". */
function nameAt(reader: Reader, at: number, limit: number): number {
  const hit = reader.hits(at).find(({ kind, last }) => kind === 'actor' && last < limit)
  if (hit === undefined || !reader.isCapital(at)) return at
  const next = reader.norm(hit.last)
  const people = reader.hit(hit.last, 'person-noun') !== undefined
  return people && (hit.last - at > 1 || STOPS.has(reader.norm(at))) && !STOPS.has(next) ? hit.last : at
}

/** Index after a number that only describes: "a 12-year-old girl", "two A-10 aircraft". */
function skipModifier(reader: Reader, at: number): number {
  if (!isGluedDash(reader, at + 1)) return at
  if (/^(?:year|month|week|day)$/.test(reader.norm(at + 2)) && isGluedDash(reader, at + 3) && reader.norm(at + 4) === 'old')
    return at + 5
  return reader.isCapital(at) && reader.has(at + 2, Shape.number) && reader.has(at + 2, Shape.glued) ? at + 3 : at
}

function isGluedDash(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.dash) && reader.has(at, Shape.glued)
}

/** "six Palestinians", "a Syrian": people by the name of their nation, in the singular. */
function peopleOf(reader: Reader, at: number, singular: boolean): string | null {
  if (!reader.isCapital(at) || reader.hit(at, 'demonym') === undefined) return null
  const word = reader.norm(at)
  if (isPlural(word)) return singularOf(word)
  // "three Sudanese have fled": the same word for one and for many.
  return (singular || /ese$/.test(word)) && endsHere(reader, at + 1) ? word : null
}

function endsHere(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.punctuation) || STOPS.has(reader.norm(at)) || reader.hit(at, 'harm') !== undefined
}

/** Names of peoples that are the same for one and for many. */
const PEOPLES = /^(?:rohingya|hazara|tuareg|bedouin|druze|maasai|oromo|igbo|hausa|dinka|nuer|tutsi|hutu|hema|lendu)$/

function countsAs(reader: Reader, person: Hit, singular: boolean): boolean {
  if (person.form === 'plural' || isPlural(reader.norm(person.last - 1))) return true
  if (!singular && PEOPLES.test(reader.norm(person.last - 1)) && endsHere(reader, person.last)) return true
  // "a police commander": a group's word before the person is a modifier.
  return singular && reader.hit(person.last, 'person-noun') === undefined && !reader.has(person.last, Shape.possessive)
}

/** A regular plural of persons, not "police" or "security forces", which describe what follows. */
function isCountedPeople(reader: Reader, lexicon: Lexicon, { last, hit }: Head): boolean {
  const word = reader.norm(last - 1)
  return (
    hit !== undefined &&
    /s$/.test(word) &&
    lexicon.row('person-noun', hit.row).collective !== 'yes' &&
    !/^(?:forces|troops)$/.test(word)
  )
}

/** Words in -s that are verbs here. */
function isVerbLike(reader: Reader, at: number): boolean {
  if (VERBS.has(reader.norm(at))) return true
  const hit = reader.hit(at, 'harm') ?? reader.hit(at, 'reporting')
  return hit?.form === 'third' && reader.hit(at, 'trigger')?.form !== 'plural'
}

/** The noun without the name it may hold: an "ISIS fighter" is a fighter. */
function personWhat(reader: Reader, lexicon: Lexicon, at: number, hit: Hit): string {
  const noun = lexicon.row('person-noun', hit.row).noun as string
  const words = hit.form === 'plural' ? noun : `${reader.quote(at, hit.last - 1 > at ? hit.last - 1 : at + 1)}`
  const whole = hit.form === 'plural' || hit.last - at > 1 ? noun : singularOf(words.toLowerCase())
  const kept = whole.split(' ').filter((word) => !/^\p{Lu}/u.test(word))
  return (kept.length > 0 ? kept.join(' ') : whole).toLowerCase()
}
