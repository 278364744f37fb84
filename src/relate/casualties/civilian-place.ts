/** People hit where only civilians are found: "killed at least 25 people at a church". */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'

/**
 * Where only civilians are found. "People" are of unknown class unless the text says who they were, or they were in one of
 * these when it was hit; a market or a street may hold anybody.
 */
const CIVILIAN_PLACES =
  /^(?:church(?:es)?|mosques?|schools?|kindergarten|hospitals?|clinics?|wedding|funeral|playground|shrine|temple|synagogue|homes?|houses?|apartments?)$/
/** "at a church", "struck a school". */
const HIT =
  /^(?:at|in|inside|on|through|into|hit|hits|struck|strikes|targeted|targeting|bombed|shelled|attacked|hitting|striking)$/
/** How far before the place such a word may stand: "at the main Shia mosque". */
const HIT_REACH = 4

/** "killed at least 25 people at a church". */
export function hasCivilianPlace(reader: Reader, sentence: Sentence): boolean {
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    if (CIVILIAN_PLACES.test(reader.norm(at)) && isHit(reader, at) && !isArmed(reader, at)) return true
  }
  return false
}

function isHit(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= at - HIT_REACH; i--) if (HIT.test(reader.norm(i))) return true
  return false
}

/** "a military aviation school", "a police hospital". */
function isArmed(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= at - 2; i--)
    if (/^(?:military|army|naval|navy|police|aviation|cadet|officers)$/.test(reader.norm(i))) return true
  return false
}
