/** Whether two words may name one happening: "the incident" an ambush, "the raid" an attack; a war is no other word for one battle in it. */
import type { EventType } from '../../model/event.js'
import { kept } from '../../text/kept.js'

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

/** What may be an operation of forces as well as an attack. */
const RAIDS = new Set(['raid', 'raids', 'storm', 'assault', 'incursion'])

const KILLING =
  /^(?:kill|killing|murder|shoot|gun|assassinate|assassination|execute|execution|slay|slaying|behead|lynch|hang|stab|die|death)$/

/** Who brings the wounded away or gathers arms harms nobody. */
export const ASIDE =
  /^(?:airlift|evacuat|medevac|medical|rescu|search and rescue|recover|confiscat|impound|intercept|collect|seize|(?:arms|weapons|drugs?) )/

/** What a word for an event may be, as bits. */
export const Kind = {
  /** A state that lasts, in which many happenings take place. */
  lasting: 1,
  /** A court did it: where and when it sat is not where and when the man was caught. */
  judicial: 2,
  large: 4,
  military: 8,
  /** An abduction, in which nobody need have been hurt. */
  kidnapping: 16,
  /** It may name a violent happening of any kind. */
  generic: 32,
  raid: 64,
  killing: 128,
  /** It brings people or arms away, and harms nobody. */
  aside: 256,
} as const

/** The `Kind` bits of a head word. */
export const kindsOf = kept(
  (head) =>
    (LASTING.test(head) ? Kind.lasting : 0) |
    (JUDICIAL.test(head) ? Kind.judicial : 0) |
    (LARGE.test(head) ? Kind.large : 0) |
    (MILITARY.test(head) ? Kind.military : 0) |
    (KIDNAPPING.test(head) ? Kind.kidnapping : 0) |
    (GENERIC.has(head) ? Kind.generic : 0) |
    (RAIDS.has(head) ? Kind.raid : 0) |
    (KILLING.test(head) ? Kind.killing : 0) |
    (ASIDE.test(head) ? Kind.aside : 0),
)

/** The head words told of one event so far. Each later mention is held against all events, so what they are is kept, not asked. */
export class Heads {
  private readonly words = new Set<string>()
  private some = 0
  private every = -1

  constructor(head: string) {
    this.add(head)
  }

  add(head: string): void {
    this.words.add(head)
    const kinds = kindsOf(head)
    this.some |= kinds
    this.every &= kinds
  }

  has(head: string): boolean {
    return this.words.has(head)
  }

  /** Whether any of them is of any of these kinds. */
  haveAny(kinds: number): boolean {
    return (this.some & kinds) !== 0
  }

  /** Whether all of them are of a kind. */
  areAll(kind: number): boolean {
    return (this.every & kind) !== 0
  }
}

/** Whether an event told so far and another mention may be one by their kind. */
export function kindsAgree(type: EventType, heads: Heads, otherType: EventType, otherHead: string): boolean {
  const other = kindsOf(otherHead)
  if (heads.areAll(Kind.lasting) !== ((other & Kind.lasting) !== 0)) return false
  if (type === 'arrest' && otherType === 'arrest') return heads.haveAny(Kind.judicial) === ((other & Kind.judicial) !== 0)
  // A campaign is no word for one shooting.
  if ((other & Kind.large) !== 0 && !heads.haveAny(Kind.large | Kind.military)) return type === otherType && heads.has(otherHead)
  // Who is abducted is not what the clashes were about.
  if (type !== otherType && (other & Kind.kidnapping) !== 0 && !heads.haveAny(Kind.kidnapping | Kind.generic)) return false
  if (type === otherType) return true
  if (VIOLENT.has(type) && VIOLENT.has(otherType)) return true
  // "an operation …; during the exchange of fire": the fighting was in it.
  if (type === 'operation' && otherType === 'battle') return true
  if ((other & Kind.generic) !== 0 && (VIOLENT.has(type) || type === 'operation')) return true
  return (type === 'operation' && otherType === 'explosion') || (type === 'explosion' && otherType === 'operation')
    ? heads.haveAny(Kind.generic)
    : false
}
