/** What stands right before a verb: forms of "be" and "have", adverbs, "to". */
import type { Reader } from '../../rule/reader.js'
import type { Harm } from './harm.js'

const BE = /^(?:was|were|is|are|be|been|being|get|got|gets|getting|remain|remains|remained|lay|left|found)$/
const HAVE = /^(?:have|had|has|having)$/
const ADVERB =
  /^(?:\w{3,14}ly|also|later|both|all|not|never|then|already|now|since|either|still|so|far|confirmed|feared|believed|considered|presumed|reported|listed|nt)$/
/** Verbs after which "to" tells of what was done. */
const DONE =
  /^(?:managed|manages|manage|able|continued|continues|continue|on|began|helped|came|proceeded|believed|thought|feared|presumed|known|reported|said|confirmed|understood)$/

/** Behind such a word and its noun "to" tells of what was done: "the first soldier to die". */
export const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w{4,9}teenth|\w{5,9}tieth|\d{1,3}(?:st|nd|rd|th)|latest|last|only)$/

/** A form of "be"; "IS" in capitals is a group. */
function isBe(reader: Reader, at: number): boolean {
  return BE.test(reader.norm(at)) && reader.surface(at) !== 'IS'
}

/** The first token before `at` that is no adverb. */
export function beforeAdverbs(reader: Reader, at: number): number {
  let i = at - 1
  while (ADVERB.test(reader.norm(i)) && !BE.test(reader.norm(i))) i--
  return i
}

/** A form of "be" before the participle, adverbs between allowed. */
export function isPassive(reader: Reader, harm: Harm, from: number): boolean {
  // "was hurt": the base form of some verbs is their participle.
  if (harm.hit.form !== 'past' && harm.hit.form !== 'participle' && harm.hit.form !== 'base') return false
  const at = beforeAdverbs(reader, harm.first)
  return at >= from && isBe(reader, at) && !isLeaving(reader, at)
}

/** "left" and "found" before people are verbs with an object ("left 12 killed" is another rule's). */
function isLeaving(reader: Reader, at: number): boolean {
  return /^(?:left|found)$/.test(reader.norm(at)) && !/^(?:was|were|been|being|be)$/.test(reader.norm(beforeAdverbs(reader, at)))
}

/** "has killed", "had killed": active. */
export function isPerfect(reader: Reader, harm: Pick<Harm, 'first'>): boolean {
  return HAVE.test(reader.norm(beforeAdverbs(reader, harm.first)))
}

/** Whether a form of "be" or a verb like it stands before a word. */
export function isPredicate(reader: Reader, at: number): boolean {
  return isBe(reader, beforeAdverbs(reader, at))
}

/** "an operation to arrest a leader": what is meant to be done, not what was. */
export function isPurpose(reader: Reader, harm: { readonly first: number }, from: number): boolean {
  let at = beforeAdverbs(reader, harm.first)
  if (reader.norm(at) === 'or' || reader.norm(at) === 'and') at = beforeAdverbs(reader, at - 1)
  if (reader.norm(at) === 'be') at = beforeAdverbs(reader, at)
  if (at < from || reader.norm(at) !== 'to') return false
  // "admitted to losing 120 men": a gerund behind "to" is no purpose.
  if (reader.norm(harm.first).endsWith('ing')) return false
  // "the third journalist to be killed this year"
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) if (ORDINAL.test(reader.norm(i))) return false
  return !DONE.test(reader.norm(at - 1)) && !DONE.test(reader.norm(beforeAdverbs(reader, at)))
}
