/**
 * A person by kinship: what follows "his brother" is a name, whatever the name.
 *
 *     fled with her son Saw Eh Doh      Sharif's brother Nawaz
 *                       ^^^^^^^^^^                       ^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, foundOne } from './draft.js'
import { isNoPerson, person } from './person.js'
import { readName } from './personal-name.js'

const KIN = new Set(
  'son daughter brother sister wife husband father mother uncle aunt cousin nephew niece widow widower grandson granddaughter grandfather grandmother son-in-law brother-in-law father-in-law fiance fiancee colleague friend partner neighbour neighbor'.split(
    ' ',
  ),
)
const OWNERS = new Set(['his', 'her', 'their', 'my', 'our', 'whose'])
/** Words between owner and kin: "his late elder brother". */
const REACH = 3

export function kin(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/kin',
    cue: Cue.capital,
    match(reader, at, limit) {
      if (reader.has(at, Shape.allCaps | Shape.digit) || reader.hit(at, 'title') !== undefined || !KIN.has(reader.norm(at - 1)))
        return null
      if (reader.isCapital(at - 1) || !isOwned(reader, at - 1)) return null
      const name = readName(reader, at, limit)
      if (name === null || isNoPerson(reader, name) || isOtherName(reader, at)) return null
      return foundOne(person(reader, lexicon, name, [], null, limit))
    },
    examples: {
      'She fled with her son Zzaw Eh Dorun.': 'person Zzaw Eh Dorun',
      "The man's late brother Qorun was with him.": 'person Qorun',
      'His wife Syrian police had held.': null,
      'The brother Qorun wept.': null,
    },
  }
}

function isOwned(reader: Reader, at: number): boolean {
  const { first } = reader.sentenceAt(at)
  for (let i = at - 1; i >= first && i >= at - REACH; i--) {
    if (OWNERS.has(reader.norm(i)) || reader.has(i, Shape.possessive)) return true
    if (reader.has(i, Shape.punctuation) && !reader.has(i, Shape.dash)) return false
  }
  return false
}

/** A state, a people, a body: not what a brother is called. */
function isOtherName(reader: Reader, at: number): boolean {
  if (reader.hit(at, 'given-name') !== undefined) return false
  return reader.hits(at).some(({ kind }) => kind !== 'actor' && kind !== 'title' && kind !== 'capital')
}
