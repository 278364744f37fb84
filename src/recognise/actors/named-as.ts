/**
 * A person by the words that give the name, whatever the name.
 *
 *     a commander known as Kachalla Dogo      The victim, named as 52-year-old Martin Hale      identified only as Ko Thet
 *                          ^^^^^^^^^^^^^                                       ^^^^^^^^^^^                         ^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, foundOne } from './draft.js'
import { isNoPerson, person } from './person.js'
import { readName } from './personal-name.js'
import { AGE_WORDS } from './words.js'

const NAMED = new Set(['known', 'named', 'identified', 'nicknamed'])
/** Words between "identified" and "as". */
const ADVERBS = new Set(['only', 'locally', 'also', 'simply', 'publicly', 'later', 'better'])
/** How far before the naming word the noun for the person stands: "a commander of the group, known as". */
const NOUN_REACH = 8

export function namedAs(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/named-as',
    cue: Cue.afterAs,
    match(reader, at, limit) {
      if (reader.has(at, Shape.digit)) return null
      const { first: from } = reader.sentenceAt(at)
      const alias = at > from && reader.norm(at - 1) === 'alias' && !reader.isCapital(at - 1)
      const naming = alias ? at - 1 : namingBefore(reader, at, from)
      if (naming < 0 || (!alias && !isOfPerson(reader, lexicon, naming, from))) return null
      const name = readName(reader, at, limit)
      if (name === null || isNoPerson(reader, name) || isKnownThing(reader, at)) return null
      return foundOne(person(reader, lexicon, name, [], null, limit))
    },
    examples: {
      'It killed a commander known as Kachalla Dogo.': 'person Kachalla Dogo',
      'The victim, named as 52-year-old Martin Hale, had been shot.': 'person Martin Hale',
      'It came from a man of the Defence Force, who asked to be identified only as Ko Thet.': 'person Ko Thet',
      'It was led by alias Romaña.': 'person Romaña',
      'A gang known as Los Lobos fled.': null,
      'The man was known in Leeds.': null,
    },
  }
}

/** The token of "known", "named" … whose "as" stands right before the name, an age between; -1 when there is none. */
function namingBefore(reader: Reader, at: number, from: number): number {
  let i = at - 1
  while (i > from && (AGE_WORDS.has(reader.norm(i)) || reader.has(i, Shape.dash | Shape.number))) i--
  if (i <= from || reader.norm(i) !== 'as') return -1
  i--
  while (i > from && ADVERBS.has(reader.norm(i))) i--
  return NAMED.has(reader.norm(i)) ? i : -1
}

/** One person, not a body, is the last that was spoken of. */
function isOfPerson(reader: Reader, lexicon: Lexicon, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - NOUN_REACH; i--) {
    if (reader.norm(i) === 'who') return true
    // "a gang", "the group": a body has a name of another kind.
    const noun = reader.hit(i, 'person-noun')
    if (noun !== undefined) return noun.form !== 'plural' && lexicon.row('person-noun', noun.row).collective !== 'yes'
    if (reader.hit(i, 'org-word') !== undefined) return false
    if (reader.hit(i, 'title') !== undefined) return true
  }
  return false
}

function isKnownThing(reader: Reader, at: number): boolean {
  return reader.hits(at).some(({ kind }) => kind === 'country' || kind === 'demonym' || kind === 'institution')
}
