/**
 * The police of a place.
 *
 *     Kirkuk police said …      Lagos State police arrested …
 *     ^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { acts, speaks } from './deeds.js'
import { type ActorRule, draft, foundOne } from './draft.js'

export function localPolice(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/local-police',
    cue: Cue.institution,
    match(reader, at, limit) {
      if (reader.norm(at) !== 'police' || reader.isCapital(at)) return null
      const { first: from } = reader.sentenceAt(at)
      let first = at
      while (first > from && first > at - 3 && isPlaceWord(first - 1)) first--
      if (first === at || reader.has(first, Shape.allCaps)) return null
      const last = at + 1
      if (!speaks(reader, lexicon, last, limit) && !acts(reader, lexicon, first, last, from, limit)) return null
      return foundOne(draft({ first, last }, 'state-forces', reader.quote(first, last)))

      /** A name that is no state, body or common word: those have their own rules. */
      function isPlaceWord(i: number): boolean {
        if (!reader.isCapital(i)) return false
        return !reader.hits(i).some(({ kind }) => kind !== 'given-name' && kind !== 'capital' && kind !== 'org-word')
      }
    },
    examples: {
      'Kirkuk police said two men were freed.': 'state-forces Kirkuk police',
      'Kirkuk police wages rose.': null,
      'Local police arrested two men.': null,
    },
  }
}
