/**
 * Authors in a by-line, and the photographer under a picture.
 *
 *     By Sara Haddad and Omar Qasim        Troops on patrol. Ahmad Fallaha for The National
 *        ^^^^^^^^^^^     ^^^^^^^^^^                          ^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import { Shape } from '../../text/tokens.js'
import { type ActorRule, foundOne } from './draft.js'
import { isNoPerson, person } from './person.js'
import { readName } from './personal-name.js'

const CREDITS = new Set(['for', 'via', '/', '|'])

export function byline(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/byline',
    match(reader, at, limit) {
      if (!reader.isCapital(at) || reader.has(at, Shape.digit)) return null
      const author = reader.article.authors.some((span) => span.start === reader.tokens.start[at])
      const sentence = reader.sentenceAt(at)
      const credit = at === sentence.first && reader.article.blocks[sentence.block]?.kind !== 'title'
      if (!author && !credit) return null
      const name = readName(reader, at, limit)
      if (name === null || name.words.length < 2 || isNoPerson(reader, name)) return null
      if (!author) {
        // Name and source alone make the line: "Ahmad Fallaha for The National", "Delil Souleiman / AFP".
        const next = reader.surface(name.last)
        if (!CREDITS.has(next) || limit - name.last > 6) return null
        const source = reader.norm(name.last + 1) === 'the' ? name.last + 2 : name.last + 1
        const outlet = reader.hit(source, 'actor') ?? reader.hit(name.last + 1, 'actor')
        if (outlet === undefined) return null
        return foundOne({
          ...person(reader, lexicon, name, [], null, limit),
          affiliation: { first: outlet.first, last: outlet.last },
        })
      }
      return foundOne(person(reader, lexicon, name, [], null, limit))
    },
    examples: {
      'Zorun Kelbat / AFP': 'person Zorun Kelbat',
      'Zorun Kelbat fell in May.': null,
    },
  }
}
