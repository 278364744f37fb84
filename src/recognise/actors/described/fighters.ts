/**
 * Groups told by what they are, when they do or suffer something in their clause; talk of "armed groups" as such is no actor.
 *
 *     Rebel factions captured the town.      an ambush by guerrillas      clashes with Iran-backed militias
 *     ^^^^^^^^^^^^^^                                      ^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { Cue } from '../cue.js'
import { acts, withParty } from '../deeds.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { suffers } from '../suffering.js'
import { collectiveStart, groupStart, isNamedAt, isNamedBefore, readPeople, words } from './phrase.js'

/** Plurals that tell by themselves what somebody is. */
const FIGHTERS = words(
  'militants insurgents guerrillas rebels terrorists jihadists jihadis extremists bandits militiamen separatists paramilitaries gangsters pirates mercenaries traffickers smugglers warlords vigilantes',
)
/** Words that need a modifier: "rebel factions", "armed groups". */
const GROUPS = words(
  'factions faction groups group militias militia fighters gangs gang tribesmen cells squads squad commandos units',
)

export function fighters(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/fighters',
    cue: Cue.person,
    match(reader, at, limit) {
      const people = readPeople(reader, lexicon, at, limit)
      if (people === null) return null
      const alone = FIGHTERS.has(people.head)
      if (!alone && !GROUPS.has(people.head)) return null
      const { last, from } = people
      const first = collectiveStart(reader, groupStart(reader, at, from), from)
      if (!alone && first === at && last - at < 2) return null
      if (isNamedBefore(reader, lexicon, first, from) || isNamedAt(reader, lexicon, first)) return null
      // "the Islamist group al-Shabaab": the name says it.
      if (!alone && isNamedAt(reader, lexicon, last)) return null
      if (
        !acts(reader, lexicon, first, last, from, limit) &&
        !suffers(reader, lexicon, first, last, from, limit) &&
        !withParty(reader, lexicon, first, from)
      )
        return null
      const demonym = reader.hit(first, 'demonym')
      const country = demonym === undefined ? null : lexicon.row('demonym', demonym.row).code
      return foundOne(draft({ first, last }, 'armed-group', reader.quote(first, last), { country, holds: true }))
    },
    examples: {
      'Rebel factions captured the town.': 'armed-group Rebel factions',
      'The convoy was ambushed by guerrillas.': 'armed-group guerrillas',
      'Fighters are paid monthly.': null,
      'The Islamist group al-Shabaab killed four people.': null,
      'Non-state armed groups are a problem for any state.': null,
    },
  }
}
