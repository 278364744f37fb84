/** Whether two words may name one happening: "the incident" an ambush, "the raid" an attack; a war is no other word for one battle in it. */
import type { EventType } from '../../model/event.js'

/** Types of violent happenings, any of which another word may name ("the incident", "the operation" of an attack). */
export const VIOLENT: ReadonlySet<EventType> = new Set<EventType>(['attack', 'battle', 'explosion', 'violence-against-civilians'])

const GENERIC = new Set(
  [
    'attack',
    'incident',
    'operation',
    'event',
    'ambush',
    'assault',
    'violence',
    'bloodshed',
    'tragedy',
    'raid',
    'offensive',
    'campaign',
    'strike',
    'shooting',
    'act of violence',
  ].flatMap((word) => [word, `${word}s`]),
)

/** States that last, in which many happenings take place. */
const LASTING = /^(?:wars?|conflicts?|insurgency|hostilities|siege|besiege|blockade|occupation|occupy)$/
/** What courts do; police arrest. */
const JUDICIAL = /^(?:sentences?|convict|convictions?|verdicts?|acquit|acquittal|trial|indict|imprison|jail)$/

/** What takes days or weeks, and what it is made of. */
const LARGE = /^(?:campaigns?|offensives?)$/
const MILITARY =
  /^(?:operations?|assaults?|strikes?|airstrikes?|raids?|bombings?|bombardments?|advance|push|attacks?|launch|clash(?:es)?|fighting|capture|retake|seize)$/

const KIDNAPPING = /^(?:abduct|abductions?|kidnap|kidnappings?|hijack|hijackings?)$/

/** Whether a word may name a violent happening of any kind. */
export function isGeneric(head: string): boolean {
  return GENERIC.has(head)
}

/** Whether all words told of an event speak of an abduction, in which nobody need have been hurt. */
export function isAbduction(heads: ReadonlySet<string>): boolean {
  return [...heads].every((head) => KIDNAPPING.test(head))
}

/** Whether all words told of an event name a state that lasts. */
export function isLasting(heads: ReadonlySet<string>): boolean {
  return [...heads].every((head) => LASTING.test(head))
}

/** Whether a court did it: where and when it sat is not where and when the man was caught. */
export function isJudicial(heads: ReadonlySet<string>): boolean {
  return [...heads].some((head) => JUDICIAL.test(head))
}

/** Whether an event told so far and another mention may be one by their kind. */
export function kindsAgree(type: EventType, heads: ReadonlySet<string>, otherType: EventType, otherHead: string): boolean {
  if (isLasting(heads) !== LASTING.test(otherHead)) return false
  if (type === 'arrest' && otherType === 'arrest') return isJudicial(heads) === JUDICIAL.test(otherHead)
  // A campaign is no word for one shooting.
  if (LARGE.test(otherHead) && ![...heads].some((head) => LARGE.test(head) || MILITARY.test(head)))
    return type === otherType && heads.has(otherHead)
  // Who is abducted is not what the clashes were about.
  if (type !== otherType && KIDNAPPING.test(otherHead) && ![...heads].some((head) => KIDNAPPING.test(head) || GENERIC.has(head)))
    return false
  if (type === otherType) return true
  if (VIOLENT.has(type) && VIOLENT.has(otherType)) return true
  // "an operation …; during the exchange of fire": the fighting was in it.
  if (type === 'operation' && otherType === 'battle') return true
  if (GENERIC.has(otherHead) && (VIOLENT.has(type) || type === 'operation')) return true
  return (type === 'operation' && otherType === 'explosion') || (type === 'explosion' && otherType === 'operation')
    ? [...heads].some((word) => GENERIC.has(word))
    : false
}
