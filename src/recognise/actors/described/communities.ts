/**
 * Communities without a name that are attacked or protected.
 *
 *     attacks on minority communities      religious minorities were targeted
 *                ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import type { Reader } from '../../../rule/reader.js'
import { Shape } from '../../../text/tokens.js'
import { Cue } from '../cue.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { suffers } from '../suffering.js'
import { isViolentNoun } from '../violence.js'
import { COMMUNITY_KINDS } from '../words.js'
import { words } from './phrase.js'

const HEADS = words('community communities minority minorities groups tribes')
const TOWARDS = words('on against targeting')

export function communities(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/communities',
    cue: Cue.community,
    match(reader, at, limit) {
      if (!COMMUNITY_KINDS.has(reader.norm(at)) || !HEADS.has(reader.norm(at + 1)) || at + 1 >= limit) return null
      const last = at + 2
      const { first: from } = reader.sentenceAt(at)
      if (!suffers(reader, lexicon, at, last, from, limit) && !isTargeted(reader, lexicon, at, from)) return null
      return foundOne(draft({ first: at, last }, 'identity-group', reader.quote(at, last), { holds: true }))
    },
    examples: {
      'He condemned attacks on minority communities.': 'identity-group minority communities',
      'Minority communities hold three seats.': null,
    },
  }
}

/** "violence against", "attacks on churches and" */
function isTargeted(reader: Reader, lexicon: Lexicon, first: number, from: number): boolean {
  for (let i = first - 1; i > from && i > first - 7; i--) {
    if (reader.has(i, Shape.punctuation)) return false
    if (TOWARDS.has(reader.norm(i)) && isViolentNoun(reader, lexicon, i - 1)) return true
  }
  return false
}
