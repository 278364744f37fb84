/**
 * Soldiers and policemen who do or suffer something; their army has its own name.
 *
 *     Two US soldiers were killed.      Soldiers shot at the crowd.
 *         ^^^^^^^^^^^                   ^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { Cue } from '../cue.js'
import { acts } from '../deeds.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { suffers } from '../suffering.js'
import { isNamedBefore, readPeople, stateBefore, words } from './phrase.js'

/** These name the body, not persons of it. */
const BODIES = words('forces force army police military troops')

/** Persons of a force, of whatever state. */
const SOLDIERS = words(
  'soldier soldiers policeman policemen policewoman officers servicemen paratroopers marines guards conscripts troopers peacekeepers',
)
const POINTS = words('the these those his their its')

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
      const first = state?.first ?? at
      // "the soldiers" are those the text spoke of; a capital before them names them otherwise.
      if (
        state === null &&
        (!SOLDIERS.has(people.head) || POINTS.has(reader.norm(at - 1)) || isNamedBefore(reader, lexicon, at, from))
      )
        return null
      if (!suffers(reader, lexicon, first, last, from, limit) && !acts(reader, lexicon, first, last, from, limit)) return null
      const country = state?.row.code ?? null
      return foundOne(draft({ first, last }, 'state-forces', reader.quote(first, last), { country, holds: true }))
    },
    examples: {
      'Two US soldiers were killed near the base.': 'state-forces US soldiers',
      'Soldiers shot dead two protesters.': 'state-forces Soldiers',
      'The soldiers were killed.': null,
      'A US soldier shakes hands with a villager.': null,
    },
  }
}
