/**
 * A patrol of two states, when something happens to it.
 *
 *     a joint Turkish-Russian patrol was attacked
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { Shape } from '../../../text/tokens.js'
import { Cue } from '../cue.js'
import { acts } from '../deeds.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { suffers } from '../suffering.js'
import { words } from './phrase.js'

const UNITS = words('patrol patrols convoy force forces team unit units')

export function jointPatrols(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/joint-patrols',
    cue: Cue.state,
    match(reader, at, limit) {
      const one = reader.hit(at, 'demonym')
      if (one === undefined || !(reader.norm(one.last) === 'and' || reader.has(one.last, Shape.dash))) return null
      const other = reader.hit(one.last + 1, 'demonym')
      if (other === undefined) return null
      let last = other.last
      const before = reader.norm(at - 1) === 'joint'
      const after = reader.norm(last) === 'joint'
      if (after) last++
      if (reader.norm(last) === 'military' || reader.norm(last) === 'army') last++
      if ((!before && !after) || !UNITS.has(reader.norm(last)) || last >= limit) return null
      last++
      const first = before ? at - 1 : at
      const { first: from } = reader.sentenceAt(at)
      const involved = reader.norm(at - (before ? 2 : 1)) === 'involving' || reader.norm(at - (before ? 3 : 2)) === 'involving'
      if (!involved && !suffers(reader, lexicon, first, last, from, limit) && !acts(reader, lexicon, first, last, from, limit))
        return null
      return foundOne(draft({ first, last }, 'state-forces', reader.quote(first, last), { holds: true }))
    },
    examples: {
      'A joint Turkish-Russian patrol was attacked near Idlib.': 'state-forces joint Turkish-Russian patrol',
      'A joint Turkish-Russian patrol passed.': null,
    },
  }
}
