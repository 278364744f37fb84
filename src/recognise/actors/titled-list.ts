/**
 * Several persons behind one title in the plural.
 *
 *     Presidents Félix Tshisekedi and Paul Kagame      patrolmen Luis Peña, Deiby Mosquera and Andrés Úsuga
 *                ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^                 ^^^^^^^^^  ^^^^^^^^^^^^^^     ^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import type { ActorDraft, ActorRule, Range } from './draft.js'
import { isNoPerson, person } from './person.js'
import { type NameFound, readName } from './personal-name.js'
import { isPlaceName } from './place-name.js'

/** Longer lists are told as lists, one name a line. */
const MOST = 12

export function titledList(kit: Kit): ActorRule {
  const { lexicon } = kit
  return {
    id: 'actors/titled-list',
    cue: Cue.title | Cue.person,
    match(reader, at, limit) {
      const many = pluralAt(reader, lexicon, at)
      if (many === null) return null
      // "two nuns, Evanette Onezaire and Jeanne Voltaire"
      const comma = reader.isMark(many.last, ',')
      let next = comma ? many.last + 1 : many.last
      if (!reader.isCapital(next) || reader.has(next, Shape.newline)) return null
      const found: ActorDraft[] = []
      while (found.length < MOST) {
        const name = readName(reader, next, limit)
        if (name === null || name.words.length < 2 || isNoPerson(reader, name) || isOther(reader, name)) break
        if (comma && isPlaceName(kit, reader, name)) return null
        found.push(person(reader, lexicon, name, many.titles, null, limit))
        const after = afterJoint(reader, name.last)
        if (after === name.last || after >= limit || !reader.isCapital(after)) break
        next = after
      }
      const last = found.at(-1)
      // One name behind a plural is half of something else.
      return found.length < 2 || last === undefined ? null : { first: at, last: last.last, value: found }
    },
    examples: {
      'Presidents Zorun Kelbat and Qorun Tevas signed it.': 'person Zorun Kelbat; person Qorun Tevas',
      'It killed patrolmen Zorun Kelbat, Deib Mosqer and Qorun Tevas.':
        'person Zorun Kelbat; person Deib Mosqer; person Qorun Tevas',
      'They killed two nuns, Zorun Kelbat and Qorun Tevas.': 'person Zorun Kelbat; person Qorun Tevas',
      'The ministers Monday and Tuesday met.': null,
      'Soldiers Zorun Kelbat fled.': null,
    },
  }
}

/** "patrolmen", "ministers": the plural of a title or of a noun for persons; a title counts as the persons' own. */
function pluralAt(reader: Reader, lexicon: Lexicon, at: number): { last: number; titles: readonly Range[] } | null {
  const title = reader.hit(at, 'title')
  if (title?.form === 'plural') return { last: title.last, titles: [{ first: title.first, last: title.last }] }
  const noun = reader.hit(at, 'person-noun')
  if (noun?.form !== 'plural' || lexicon.row('person-noun', noun.row).collective === 'yes' || reader.isCapital(at)) return null
  return { last: noun.last, titles: [] }
}

/** Past ",", "and", ", and"; the same index when none stands there. */
function afterJoint(reader: Reader, at: number): number {
  let i = at
  if (reader.surface(i) === ',') i++
  if (reader.norm(i) === 'and') i++
  return i
}

/** Known as a state, a body or a place of a state. */
function isOther(reader: Reader, name: NameFound): boolean {
  for (const at of name.words)
    for (const hit of reader.hits(at)) {
      if (hit.kind === 'country' || hit.kind === 'institution' || hit.kind === 'demonym') return true
      if ((hit.kind === 'stop-capital' || hit.kind === 'title') && hit.first === name.first) return true
      if (hit.kind === 'actor' && hit.last >= name.last && hit.last - hit.first > 1 && reader.hit(at, 'given-name') === undefined)
        return true
    }
  return false
}
