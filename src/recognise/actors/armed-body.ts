/**
 * An armed group whose noun is written small.
 *
 *     the Carlos Patino front      gunmen of the Al-Hamza brigade      the Nueva Sangre cartel
 *         ^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { isGivenName } from './person.js'
import { readName } from './personal-name.js'

const BODIES = new Set(['front', 'brigade', 'battalion', 'column', 'faction', 'cartel', 'gang', 'clan', 'militia'])
/** These stand behind places too: "the Donetsk front", "a Benghazi militia". */
const OF_PLACES = new Set(['front', 'militia', 'gang', 'brigade', 'battalion', 'faction'])

export function armedBody(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/armed-body',
    cue: Cue.afterThe,
    match(reader, at, limit) {
      if (reader.norm(at - 1) !== 'the' || !isOwnName(reader, at)) return null
      const name = readName(reader, at, limit)
      if (name === null || name.last >= limit) return null
      const noun = reader.norm(name.last)
      if (!BODIES.has(noun) || reader.isCapital(name.last)) return null
      if (OF_PLACES.has(noun) && (name.words.length < 2 || !name.words.some((word) => isGivenName(reader, lexicon, word))))
        return null
      // "the Carlos Patino front line"
      if (reader.norm(name.last + 1) === 'line' || reader.norm(name.last + 1) === 'lines') return null
      const range = { first: at, last: name.last + 1 }
      return foundOne(draft(range, 'armed-group', reader.quote(range.first, range.last)))
    },
    examples: {
      'The army blamed the Carlos Patino front.': 'armed-group Carlos Patino front',
      'Men of the Nueva Sangre cartel fled.': 'armed-group Nueva Sangre cartel',
      'They fought on the Donetsk front.': null,
      'The Syrian faction left.': null,
    },
  }
}

/** A name that is no state's adjective and no body of its own. */
function isOwnName(reader: Reader, at: number): boolean {
  if (reader.has(at, Shape.allCaps | Shape.digit)) return false
  return !reader.hits(at).some(({ kind }) => kind === 'demonym' || kind === 'country' || kind === 'actor')
}
