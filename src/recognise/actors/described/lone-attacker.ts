/**
 * The one who did it: an actor wherever an article stands before it.
 *
 *     The gunman was shot dead.      a lone suicide bomber
 *         ^^^^^^                       ^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { Cue } from '../cue.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { modifiersStart, readPeople, words } from './phrase.js'

const LONE = words(
  'gunman attacker assailant shooter bomber perpetrator suicide-bomber assassin knifeman hijacker kidnapper gunwoman hitman',
)
const ARTICLES = words('the a an lone')

export function loneAttacker(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/lone-attacker',
    cue: Cue.person,
    match(reader, at, limit) {
      const people = readPeople(reader, lexicon, at, limit)
      if (people === null || !LONE.has(people.head)) return null
      const first = modifiersStart(reader, at, people.from)
      if (!ARTICLES.has(reader.norm(first - 1))) return null
      return foundOne(draft({ first, last: people.last }, 'person', reader.quote(first, people.last), { holds: true }))
    },
    examples: {
      'The gunman was shot dead.': 'person gunman',
      'A lone bomber came.': 'person lone bomber',
      'Gunman season is over.': null,
    },
  }
}
