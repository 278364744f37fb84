/**
 * A state's aircraft or ships that act stand for its air force or navy.
 *
 *     Jordanian F-16s provided support      Israeli drones struck
 *     ^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { InstitutionRow } from '../../lexicon/rows.js'
import { Shape } from '../../text/tokens.js'
import { type ActorRule, foundOne } from './draft.js'
import { composed, readOwner } from './state-words.js'

const AIR_FORCE: InstitutionRow = { phrase: 'air force', id: 'air-force', type: 'state-forces', parent: 'military' }
const AIRCRAFT = new Set('warplanes warplane jets jet aircraft helicopters helicopter drones drone planes bombers'.split(' '))

export function stateAircraft(lexicon: Lexicon): ActorRule {
  return {
    id: 'actors/state-aircraft',
    match(reader, at, limit) {
      const owner = readOwner(reader, lexicon, at)
      if (owner === null || owner.possessive) return null
      let last = owner.next
      const weapon = reader.hit(last, 'weapon')
      if (AIRCRAFT.has(reader.norm(last))) last++
      else if (weapon !== undefined && lexicon.row('weapon', weapon.row).kind === 'aircraft') last = weapon.last
      else if (/^[a-z]{1,2}$/.test(reader.norm(last)) && reader.has(last + 1, Shape.dash) && reader.has(last + 2, Shape.digit))
        last += 3
      else return null
      if (last >= limit) return null
      const next = reader.norm(last)
      const subject =
        next === 'also' ||
        next === 'have' ||
        next === 'had' ||
        (next.endsWith('ed') && next.length > 4) ||
        next === 'struck' ||
        next === 'hit' ||
        next === 'shot' ||
        next === 'flew'
      if (!subject && reader.norm(at - 1) !== 'by') return null
      return foundOne(composed(lexicon, { first: at, last }, owner.row, AIR_FORCE))
    },
    examples: {
      'Israeli warplanes struck the depot.': 'israeli-air-force',
      'Jordanian F-16s also took part.': 'jordanian-air-force',
      'Russian aircraft are old.': null,
    },
  }
}
