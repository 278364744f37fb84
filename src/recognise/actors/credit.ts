/**
 * The photographer under a picture. (Authors of the by-line have their own field in the record.)
 *
 *     Troops on patrol. Ahmad Fallaha for The National
 *                       ^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, foundOne } from './draft.js'
import { isNoPerson, person } from './person.js'
import { readName } from './personal-name.js'

const CREDITS = new Set(['for', 'via', '/', '|'])
/** Name and source alone make the line. */
const LINE_WORDS = 6

export function credit(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/credit',
    cue: Cue.first,
    match(reader, at, limit) {
      const sentence = reader.sentenceAt(at)
      if (at !== sentence.first || !reader.isCapital(at) || reader.has(at, Shape.digit)) return null
      const name = readName(reader, at, limit)
      if (name === null || name.words.length < 2 || isNoPerson(reader, name)) return null
      if (!CREDITS.has(reader.surface(name.last)) || limit - name.last > LINE_WORDS) return null
      const source = reader.norm(name.last + 1) === 'the' ? name.last + 2 : name.last + 1
      const outlet = reader.hit(source, 'actor') ?? reader.hit(name.last + 1, 'actor')
      if (outlet === undefined) return null
      return foundOne({
        ...person(reader, lexicon, name, [], null, limit),
        affiliation: { first: outlet.first, last: outlet.last },
      })
    },
    examples: {
      'Zorun Kelbat / AFP': 'person Zorun Kelbat',
      'Zorun Kelbat fell in May.': null,
    },
  }
}
