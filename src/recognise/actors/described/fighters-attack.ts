/**
 * A word for fighters that modifies a violent deed tells who did it.
 *
 *     a rebel attack on the base      two guerrilla ambushes
 *       ^^^^^                             ^^^^^^^^^
 */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { Shape } from '../../../text/tokens.js'
import { Cue } from '../cue.js'
import { type ActorRule, draft, foundOne } from '../draft.js'
import { isViolentNoun } from '../violence.js'
import { groupStart, isNamedAt, isNamedBefore, words } from './phrase.js'

/** "terrorist attack" is a kind of attack, whoever did it. */
const DOERS = words('rebel guerrilla militant insurgent jihadist bandit separatist militia paramilitary gang herder')

export function fightersAttack(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/described/fighters-attack',
    cue: Cue.person,
    match(reader, at, limit) {
      if (!DOERS.has(reader.norm(at)) || at + 1 >= limit) return null
      if (reader.has(at + 1, Shape.punctuation) || !isViolentNoun(reader, lexicon, at + 1)) return null
      const first = groupStart(reader, at, reader.sentenceAt(at).first)
      if (isNamedBefore(reader, lexicon, first, reader.sentenceAt(at).first) || isNamedAt(reader, lexicon, first)) return null
      return foundOne(draft({ first, last: at + 1 }, 'armed-group', reader.quote(first, at + 1), { holds: true }))
    },
    examples: {
      'Four soldiers died in a rebel attack on the base.': 'armed-group rebel',
      'A rebel commander spoke.': null,
    },
  }
}
