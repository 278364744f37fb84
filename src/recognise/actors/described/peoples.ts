/**
 * A nation's people, when they are harmed.
 *
 *     The blast killed ten Iraqis.      the Syrian people were shelled
 *                          ^^^^^^           ^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { Cue } from '../cue.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { suffers } from '../suffering.js'
import { words } from './phrase.js'

const PEOPLE = words('people civilians villagers families')

export function peoples(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/peoples',
    cue: Cue.state,
    match(reader, at, limit) {
      const hit = reader.hit(at, 'demonym')
      if (hit === undefined || hit.last > limit) return null
      const row = lexicon.row('demonym', hit.row)
      const next = reader.norm(hit.last)
      const people = PEOPLE.has(next) && hit.last < limit
      // "Iraqis"; "Americans" before a noun would be no people.
      const plural = next !== '' && row.people.toLowerCase().split('|').includes(reader.norm(at)) && reader.norm(at).endsWith('s')
      if (!people && !plural) return null
      const last = people ? hit.last + 1 : hit.last
      if (!suffers(reader, lexicon, at, last, reader.sentenceAt(at).first, limit)) return null
      return foundOne(draft({ first: at, last }, 'civilians', reader.quote(at, last), { country: row.code, holds: true }))
    },
    examples: {
      'The blast killed ten Iraqis.': 'civilians Iraqis',
      'Iraqis vote on Sunday.': null,
    },
  }
}
