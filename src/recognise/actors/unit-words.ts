/** Words of military units with a number. */
import type { ActorType } from '../../model/actor.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

/** Units of armies and, in brackets of history, of guerrillas; a "front" is the latter's. */
export const UNITS: Readonly<Record<string, ActorType>> = {
  brigade: 'state-forces',
  battalion: 'state-forces',
  division: 'state-forces',
  regiment: 'state-forces',
  squadron: 'state-forces',
  corps: 'state-forces',
  wing: 'state-forces',
  fleet: 'state-forces',
  front: 'armed-group',
}

/** "507th", "1st" */
export function isOrdinal(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.digit) && /^\d{1,4}(?:st|nd|rd|th)$/.test(reader.norm(at))
}
