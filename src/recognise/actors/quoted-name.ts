/**
 * A group whose name stands in quotation marks before its kind.
 *
 *     “Deterrence of Aggression” factions      the “Lions of Dawn” brigade
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^
 */
import type { ActorType } from '../../model/actor.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, draft, foundOne } from './draft.js'
import { OPENING_QUOTES } from './words.js'

const KINDS: Readonly<Record<string, ActorType>> = {
  factions: 'armed-group',
  faction: 'armed-group',
  group: 'armed-group',
  brigade: 'armed-group',
  brigades: 'armed-group',
  battalion: 'armed-group',
  militia: 'armed-group',
  forces: 'armed-group',
  movement: 'political',
  network: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  campaign: 'organisation',
  platform: 'organisation',
  coalition: 'coalition',
  alliance: 'coalition',
}
const CLOSE = '”"’'
const MAX_WORDS = 7

export function quotedName(): ActorRule {
  return {
    id: 'actors/quoted-name',
    cue: Cue.quoted,
    match(reader, at, limit) {
      if (!reader.has(at - 1, Shape.punctuation) || !reader.isCapital(at) || !OPENING_QUOTES.includes(reader.surface(at - 1)))
        return null
      let capitals = 0
      let i = at
      while (i < limit && i < at + MAX_WORDS && !CLOSE.includes(reader.surface(i))) if (reader.isCapital(i++)) capitals++
      if (i >= limit || !CLOSE.includes(reader.surface(i)) || capitals < 2) return null
      const type = KINDS[reader.norm(i + 1)]
      if (type === undefined || i + 1 >= limit) return null
      return foundOne(draft({ first: at, last: i }, type, reader.quote(at, i)))
    },
    examples: {
      'The “Lions of Dawn” brigade took the town.': 'armed-group Lions of Dawn',
      'The “Total War” slogan spread.': null,
    },
  }
}
