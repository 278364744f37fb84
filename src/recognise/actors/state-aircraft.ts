/**
 * A state's aircraft or ships that act stand for its air force or navy.
 *
 *     Jordanian F-16s provided support      Israeli drones struck
 *     ^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^
 */
import type { InstitutionRow } from '../../lexicon/rows.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { Cue } from './cue.js'
import { type ActorRule, foundOne } from './draft.js'
import { composed, readOwner, type Words } from './state-words.js'
import { AUXILIARIES } from './words.js'

const VERBS = new Set('also struck hit shot flew took fly strike attack provide dropped are were carry carried'.split(' '))
const AIR_FORCE: InstitutionRow = { phrase: 'air force', id: 'air-force', type: 'state-forces', parent: 'military' }
/** What forces fire: it stands for them. */
const FIRED = new Set('missiles missile rockets artillery shells'.split(' '))
/** Deeds that only forces do: the adjective before them tells whose. */
const DEEDS = new Set(
  'airstrike airstrikes strike strikes shelling bombardment bombing raid raids raid offensive incursion invasion'.split(' '),
)
/** "Israeli [air] strikes", "US [drone] strike" */
const KINDS = new Set('air drone missile artillery rocket naval ground'.split(' '))
const FORCES: InstitutionRow = { phrase: 'forces', id: 'government-forces', type: 'state-forces', parent: 'government' }
const AIRCRAFT = new Set('warplanes warplane jets jet aircraft helicopters helicopter drones drone planes bombers'.split(' '))

/** A strike may be one of workers, a raid part of a name: what follows tells. */
function isDeed(reader: Reader, at: number, told: boolean): boolean {
  if (reader.hit(at + 1, 'person-noun') !== undefined || reader.isCapital(at + 1)) return false
  if (told || !/^strikes?$/.test(reader.norm(at))) return true
  return /^(?:on|against|in|at|near|hit|hits|kill|kills|killed|targeted|targeting|wounded|destroyed|that|which|late|early|overnight)$/.test(
    reader.norm(at + 1),
  )
}

export function stateAircraft(words: Words): ActorRule {
  const { lexicon } = words
  return {
    id: 'actors/state-aircraft',
    cue: Cue.state,
    match(reader, at, limit) {
      const owner = readOwner(reader, lexicon, at)
      if (owner === null || owner.possessive) return null
      let last = owner.next
      const deed = KINDS.has(reader.norm(last)) ? last + 1 : last
      if (deed < limit && DEEDS.has(reader.norm(deed)) && !reader.isCapital(deed) && isDeed(reader, deed, deed > last))
        return foundOne(composed(words, { first: at, last }, owner.row, FORCES))
      const weapon = reader.hit(last, 'weapon')
      const fired = FIRED.has(reader.norm(last))
      if (fired || AIRCRAFT.has(reader.norm(last))) last++
      else if (weapon !== undefined && lexicon.row('weapon', weapon.row).kind === 'aircraft') last = weapon.last
      else if (/^[a-z]{1,2}$/.test(reader.norm(last)) && reader.has(last + 1, Shape.dash) && reader.has(last + 2, Shape.digit))
        last += 3
      else return null
      if (last >= limit) return null
      const next = reader.norm(last)
      const subject = (!fired && AUXILIARIES.has(next)) || VERBS.has(next) || (!fired && next.endsWith('ed') && next.length > 4)
      if (!subject && reader.norm(at - 1) !== 'by') return null
      return foundOne(composed(words, { first: at, last }, owner.row, fired ? FORCES : AIR_FORCE))
    },
    examples: {
      'Israeli warplanes struck the depot.': 'israeli-air-force',
      'Jordanian F-16s also took part.': 'jordanian-air-force',
      'An Israeli airstrike hit a car.': 'israeli-government-forces',
      'Russian missiles hit the port.': 'russian-government-forces',
      'French strikes over pensions went on.': null,
      'Russian aircraft parts are sold.': null,
    },
  }
}
