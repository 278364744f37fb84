/**
 * A person by a known given name, or by a kunya ("Abu", "Umm"), at the start of a run of capitals.
 *
 *     said Charles Lister of …      Abu Muqdad al-Iraqi      J. K. Karam
 *          ^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, foundOne } from './draft.js'
import { isGivenName, isNoPerson, person, readPost } from './person.js'
import { isInitial, readName } from './personal-name.js'
import { isHyphen, KUNYA } from './words.js'

export function givenName(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/given-name',
    cue: Cue.given,
    match(reader, at, limit) {
      if (!reader.isCapital(at) || reader.has(at, Shape.allCaps | Shape.digit)) return null
      const kunya = KUNYA.has(reader.norm(at))
      const initials = isInitial(reader, at) && reader.surface(at + 1) === '.'
      if (!kunya && !initials && !isGivenName(reader, lexicon, at)) return null
      if (continuesRun(reader, at) || isVessel(reader, at)) return null
      // "near Tal Afar": what stands in a place is a place.
      if (
        !kunya &&
        !initials &&
        PLACES.has(reader.norm(at - 1)) &&
        readPost(reader, lexicon, readName(reader, at, limit)?.last ?? at, limit) === null
      )
        return null
      const name = readName(reader, at, limit)
      if (name === null || name.words.length < 2 || isNoPerson(reader, name)) return null
      if (initials && !name.words.some((word) => reader.surface(word).length > 2)) return null
      // "Ali Khan" is a name; "Jordan River" and "Victoria Falls" were left out by their second word.
      const second = name.words[1] as number
      if (!kunya && name.words.length === 2 && isOtherWord(reader, second)) return null
      return foundOne(person(reader, lexicon, name, [], null, limit))
    },
    examples: {
      'It was led by Omar Haddad in Idlib.': 'person Omar Haddad',
      'A commander known as Abu Jandal fled.': 'person Abu Jandal',
      'Omar spoke first.': null,
      'He was buried in San Omar Haddad.': null,
      'The Hassan Foundation paid.': null,
    },
  }
}

/** The second half of a word with a hyphen, or what follows an article, opens no name. */
function continuesRun(reader: Reader, at: number): boolean {
  if (at <= reader.sentenceAt(at).first || reader.has(at, Shape.newline)) return false
  return (
    isHyphen(reader, at - 1) ||
    reader.has(at - 1, Shape.article) ||
    (reader.isCapital(at - 1) && NAMED_AFTER.has(reader.norm(at - 1)))
  )
}

/** "San Andrés Larráinzar", "Fort Charles": what is called after a person. */
const NAMED_AFTER = new Set(
  'san santa santo são sao saint fort port camp lake mount villa puerto ciudad rio río cape cabo'.split(' '),
)

/** "USS Abraham Lincoln", "the frigate HMS Daring". */
function isVessel(reader: Reader, at: number): boolean {
  return reader.has(at - 1, Shape.allCaps) && VESSELS.has(reader.norm(at - 1))
}
const VESSELS = new Set(['uss', 'hms', 'fs', 'ins', 'rfa', 'hmas', 'hmcs', 'usns', 'rts', 'mt', 'mv'])
const PLACES = new Set(['in', 'near', 'at', 'outside', 'inside', 'around'])

function isOtherWord(reader: Reader, at: number): boolean {
  return (
    reader.hits(at).some((hit) => hit.kind === 'stop-capital' || hit.kind === 'country') &&
    reader.hit(at, 'given-name') === undefined
  )
}
