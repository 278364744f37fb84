/**
 * A person by the titles before the name.
 *
 *     US Central Command (CENTCOM) commander Admiral Bradley Cooper      Mr Lister
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ titles    ^^^^^^^^^^^^^^      ^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, foundOne } from './draft.js'
import { isNoPerson, looksPersonal, person } from './person.js'
import { type NameFound, readName } from './personal-name.js'
import { readTitles } from './titles.js'

export function titledPerson(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/titled-person',
    cue: Cue.title,
    match(reader, at, limit) {
      if (reader.hit(at, 'title') === undefined) return null
      const { first } = reader.sentenceAt(at)
      // Inside a run of titles the first one has spoken for all.
      if (at > first && isTitleBefore(reader, at)) return null
      const found = readTitles(reader, lexicon, at, first, limit)
      if (found === null || found.next >= limit || reader.has(found.next, Shape.newline)) return null
      // "the Foreign Secretary, Boris Johnson, said"
      const apposed =
        reader.surface(found.next) === ',' && found.kind === 'post' && reader.hit(found.next + 1, 'title') === undefined
      const name = readName(reader, apposed ? found.next + 1 : found.next, limit)
      if (name === null) return null
      if (apposed && (name.words.length < 2 || reader.surface(name.last) !== ',' || !looksPersonal(reader, lexicon, name)))
        return null
      if (name.words.length === 1 && !isSingleName(reader, lexicon, name, found.kind, found.capital)) return null
      if (name.words.length > 1 && isNoPerson(reader, name)) return null
      if (name.words.length > 1 && !looksPersonal(reader, lexicon, name) && isKnownElse(reader, name)) return null
      // "Mr Lister": the address is part of how he is named; "Dr", "Sheikh" and posts are titles.
      const only = found.titles[0] as { first: number }
      const address = found.titles.length === 1 && ADDRESSES.has(reader.norm(only.first))
      const one = person(reader, lexicon, name, address ? [] : found.titles, found.affiliation, limit)
      return foundOne(address ? { ...one, first: only.first } : one)
    },
    examples: {
      'CENTCOM commander Admiral Brad Cooper said so.': 'brad-cooper',
      'Researcher Wael Alwan disagreed.': 'person Wael Alwan',
      'Lt. Gen. Peter K. Walsh arrived.': 'person Peter K. Walsh',
      'Mr Lister says no.': 'person Lister',
      'The president said on Monday.': null,
    },
  }
}

const ADDRESSES = new Set(['mr', 'mrs', 'ms', 'miss'])

function isTitleBefore(reader: Reader, at: number): boolean {
  const dot = reader.surface(at - 1) === '.' && reader.has(at - 1, Shape.glued) ? at - 1 : at
  for (let i = dot - 4; i < dot; i++) {
    const hit = i >= 0 ? reader.hit(i, 'title') : undefined
    if (hit !== undefined && (hit.last === dot || hit.last > at) && hit.form !== 'plural') return true
  }
  return false
}

/** One word after a title: a surname, unless it is something else with a capital. */
function isSingleName(reader: Reader, lexicon: Lexicon, name: NameFound, kind: string, capital: boolean): boolean {
  const at = name.words[0] as number
  if (reader.has(at, Shape.allCaps) && !reader.has(name.first - 1, Shape.allCaps)) return false
  if (reader.surface(at).length < 3) return false
  if (isNoPerson(reader, name)) return false
  if (kind === 'profession' && !capital) return reader.hit(at, 'given-name') !== undefined
  for (const hit of reader.hits(at)) {
    if (hit.last < name.last) continue
    if (hit.kind === 'trigger' || hit.kind === 'reporting' || hit.kind === 'harm' || hit.kind === 'cue') {
      if (reader.hit(at, 'given-name') === undefined && hit.form !== 'base') return false
    }
    if (
      hit.kind === 'country' ||
      hit.kind === 'demonym' ||
      hit.kind === 'capital' ||
      hit.kind === 'stop-capital' ||
      hit.kind === 'org-word' ||
      hit.kind === 'institution'
    ) {
      if (reader.hit(at, 'given-name') === undefined) return false
    }
    if (hit.kind === 'actor' && lexicon.row('actor', hit.row).type !== 'person') return false
    if (hit.kind === 'title' || (hit.kind === 'person-noun' && reader.hit(at, 'given-name') === undefined)) return false
  }
  return true
}

/** A run of capitals after a lower-case title that is a known body or state: "ambassador United States". */
function isKnownElse(reader: Reader, name: NameFound): boolean {
  return reader
    .hits(name.first)
    .some(
      (hit) =>
        hit.kind === 'country' ||
        hit.kind === 'capital' ||
        hit.kind === 'institution' ||
        (hit.kind === 'stop-capital' && hit.last === name.last),
    )
}
