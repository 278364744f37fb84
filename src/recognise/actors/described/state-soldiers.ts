/**
 * Soldiers and police of a state who do or suffer something; their army has its own name.
 *
 *     Two US soldiers were killed.
 *         ^^^^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { Cue } from '../cue.js'
import { acts, suffers } from '../deeds.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { readPeople, stateBefore, words } from './phrase.js'

/** These name the body, not persons of it. */
const BODIES = words('forces force army police military troops')

export function stateSoldiers(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/state-soldiers',
    cue: Cue.person,
    match(reader, at, limit) {
      const people = readPeople(reader, lexicon, at, limit)
      if (people === null || people.collective || BODIES.has(people.head)) return null
      if (people.class !== 'military' && people.class !== 'police' && people.head !== 'personnel') return null
      const { last, from } = people
      const state = stateBefore(reader, lexicon, at, from)
      if (state === null) return null
      const { first } = state
      if (!suffers(reader, lexicon, first, last, from, limit) && !acts(reader, lexicon, first, last, from, limit)) return null
      const country = state.row.code
      return foundOne(draft({ first, last }, 'state-forces', reader.quote(first, last), { country, holds: true }))
    },
    examples: {
      'Two US soldiers were killed near the base.': 'state-forces US soldiers',
      'A US soldier shakes hands with a villager.': null,
    },
  }
}
