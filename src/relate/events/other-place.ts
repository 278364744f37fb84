/** Places of a sentence where the event was not: where a blow came from, where the hurt were taken, where a speaker is. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { PlaceAt } from '../mention-index.js'
import { WAYS } from './place-role.js'

/** "fired from Belgorod", "as it sailed from Suez in Egypt to Mombasa": where a blow or its target came from is not where it fell. */
export function isOrigin(reader: Reader, { mention }: PlaceAt, places: readonly PlaceAt[]): boolean {
  const before = reader.norm(mention.first - 1) === 'the' ? mention.first - 2 : mention.first - 1
  const lead = reader.norm(before)
  // "the express to Rawalpindi"
  if (lead === 'from' || lead === 'to') return true
  const holder = lead === 'in' ? places.find((other) => other.mention.last === before) : undefined
  if (holder !== undefined) return isOrigin(reader, holder, places)
  // "from positions east of El Fasher"
  for (let at = before; at >= before - ORIGIN_REACH; at--) {
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
    const word = reader.norm(at)
    if (word === 'from') return /^(?:positions|bases|launchers|territory|areas|hills)$/.test(reader.norm(at + 1))
  }
  return false
}

/** How far before the place its "from" may stand. */
const ORIGIN_REACH = 7

const CAUSE = /^(?:solidarity|sympathy|retaliation|revenge|response|protest|protests|reprisal|reaction|retribution)$/
/** How far before the place the cause may be named. */
const CAUSE_REACH = 9

/** "in solidarity with the people in Gaza", "in retaliation for raids on Homs": what moved the doers is elsewhere. */
export function isOfCause(reader: Reader, { mention }: PlaceAt, first: number, last: number): boolean {
  for (let at = mention.first - 1; at >= mention.first - CAUSE_REACH; at--) {
    if (at < last && at >= first) return false
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash | Shape.possessive)) return false
    if (CAUSE.test(reader.norm(at)) && /^(?:with|for|to|against|at|over)$/.test(reader.norm(at + 1))) return true
  }
  return false
}

/** "…, a source in Macomia said": where the speaker is. */
export function isOfSpeaker(reader: Reader, { mention }: PlaceAt, last: number): boolean {
  if (mention.first < last || !/^(?:said|says|told|reported|added|confirmed)$/.test(reader.norm(mention.last))) return false
  for (let at = mention.first - 1; at > mention.first - SPEAKER_WORDS && at >= last; at--) if (reader.isMark(at, ',')) return true
  return false
}
/** How many words may stand between the comma and the speaker's place. */
const SPEAKER_WORDS = 9

const HOSPITAL = /^(?:hospitals?|clinics?|morgue|mortuary|hospitalised|hospitalized)$/
/** How far before the place its hospital may stand, and how far before that who was brought there. */
const HOSPITAL_REACH = 4
const BROUGHT_REACH = 7

/** "were airlifted to a hospital in Iligan": where the hurt are treated is not where they were hurt. */
export function isWhereTakenTo(reader: Reader, { mention }: PlaceAt): boolean {
  for (let at = mention.first - 1; at >= mention.first - HOSPITAL_REACH; at--) {
    if (reader.has(at, Shape.punctuation)) return false
    if (!HOSPITAL.test(reader.norm(at))) continue
    for (let verb = at - 1; verb >= at - BROUGHT_REACH; verb--) {
      if (reader.has(verb, Shape.punctuation) && !reader.has(verb, Shape.dash)) return false
      if (WAYS.test(reader.norm(verb)) || /^(?:treated|admitted|transported|recovering|treatment)$/.test(reader.norm(verb)))
        return true
    }
    return false
  }
  return false
}
