/**
 * A person by a known given name, or by a kunya ("Abu", "Umm"), at the start of a run of capitals.
 *
 *     said Charles Lister of …      Abu Muqdad al-Iraqi      J. K. Karam
 *          ^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { type ActorRule, foundOne } from './draft.js'
import { isGivenName, isNoPerson, person } from './person.js'
import { isInitial, readName } from './personal-name.js'

const KUNYA = new Set(['abu', 'umm', 'abou', 'abdul', 'abd', 'bin', 'ibn'])

export function givenName(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/given-name',
    match(reader, at, limit) {
      if (!reader.isCapital(at) || reader.has(at, Shape.allCaps | Shape.digit)) return null
      const kunya = KUNYA.has(reader.norm(at))
      const initials = isInitial(reader, at) && reader.surface(at + 1) === '.'
      if (!kunya && !initials && !isGivenName(reader, lexicon, at)) return null
      if (continuesRun(reader, at)) return null
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
      'The Hassan Foundation paid.': null,
    },
  }
}

/** A capital right before means that this token is in the middle of a run. */
function continuesRun(reader: Reader, at: number): boolean {
  const before = at - 1
  if (before < reader.sentenceAt(at).first || reader.has(at, Shape.newline)) return false
  if (reader.has(before, Shape.dash) && reader.has(at, Shape.glued)) return true
  if (!reader.isCapital(before) || reader.has(before, Shape.allCaps)) return false
  return reader.hits(before).every((hit) => hit.kind === 'given-name') && !isOpener(reader, before)
}

function isOpener(reader: Reader, at: number): boolean {
  return OPENERS.has(reader.norm(at))
}
const OPENERS = new Set(
  'as but and when while after before for with in on according since though although however meanwhile by from like then that who mr mrs ms dr says said'.split(
    ' ',
  ),
)

function isOtherWord(reader: Reader, at: number): boolean {
  return (
    reader.hits(at).some((hit) => hit.kind === 'stop-capital' || hit.kind === 'country') &&
    reader.hit(at, 'given-name') === undefined
  )
}
