/**
 * Whether a trigger may stand as an event of its own: news is full of words for events that tell none. A word of conflict needs
 * an actor, a date, a place or harm; an agreement, a meeting or a statement needs its parties.
 */
import type { EventStatus, EventType, Role, TriggerMention } from '../../model/event.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { MentionIndex } from '../mention-index.js'
import type { Argument } from './arguments.js'
import { CONFLICT_TYPES } from './conflict-types.js'
import { isDisputed } from './denial.js'
import { isByWeapon } from './event-type.js'
import { isFigurative } from './figurative.js'
import { isAbsolute, isAbstract, isHabit, isLegal, isStruck } from './no-event.js'
import { predicateOf } from './predicate.js'
import { isByParties, isStatement } from './statements.js'
import { isByCrowd, isByOfficials, isCoupOfOverthrow, isOverthrownInCoup } from './unnamed-parties.js'

/** What is known of a trigger in its sentence. */
export interface Known {
  readonly reader: Reader
  readonly kit: Kit
  readonly index: MentionIndex
  readonly trigger: TriggerMention
  readonly type: EventType
  readonly status: EventStatus
  readonly args: readonly Argument[]
  readonly harm: number
  readonly counts: number
  readonly dated: boolean
  readonly placed: boolean
  readonly clauseDated: boolean
  readonly clausePlaced: boolean
  readonly plural: boolean
  readonly definite: boolean
}

/** Decides by the type's own needs, of a trigger that is no label and tells no purpose. */
export function isStanding(known: Known): boolean {
  if (
    isAbstract(known) ||
    isHabit(known) ||
    isLegal(known) ||
    isAbsolute(known) ||
    isStruck(known) ||
    isFigurative(known) ||
    isCoupOfOverthrow(known)
  )
    return false
  const { type, status, harm } = known
  const row = known.kit.lexicon.row('trigger', known.trigger.row)
  // A drone that fell, a missile that landed: what came down makes a weak verb sure.
  const sure = row.certain === 'yes' || (type === 'explosion' && (row.type !== type || isByWeapon(known.reader, known.trigger)))
  const agent = has(known, 'perpetrator', 'source', 'participant')
  // "denied that it had shelled the town": what is said of it is disputed, and told.
  if (
    status === 'denied' &&
    sure &&
    CONFLICT_TYPES.has(type) &&
    row.pos === 'verb' &&
    isDisputed(known.reader, known.trigger.first)
  )
    return known.dated || known.placed || harm > 0
  if (status === 'hypothetical' || status === 'denied')
    return sure && CONFLICT_TYPES.has(type) && agent && (known.dated || known.placed) && harm > 0
  if (harm > 0 && CONFLICT_TYPES.has(type)) return true
  switch (type) {
    case 'statement':
      return isStatement(known, row.lemma)
    case 'meeting':
      // A newspaper visits a base, a researcher talks to officials: no meeting of parties.
      if (known.args.some(({ actor }) => /^(?:media|research|monitor)$/.test(known.index.typeOf(actor) ?? ''))) return false
      if (isStalled(known)) return false
      if (!agent) return sure && isByOfficials(known)
      return isByParties(known) && (known.dated || known.args.length > 1 || (sure && known.placed))
    case 'strategic':
      return isStrategic(known, sure)
    case 'protest':
      if (isByCrowd(known)) return known.clauseDated || known.clausePlaced
      return sure ? agent || known.dated || known.placed : row.pos === 'noun' && (known.clauseDated || known.clausePlaced)
    default:
      return isConflict(known, sure, agent)
  }
}

/** "talks between X and Y have stalled": none is told of. */
function isStalled({ reader, trigger }: Known): boolean {
  for (let at = trigger.last; at < trigger.last + STALLED_REACH; at++) {
    if (reader.isMark(at, '.;:,') || /^(?:after|before|when|while|who|which|that)$/.test(reader.norm(at))) return false
    if (/^(?:stalled|stalling|deadlocked|frozen|suspended|dragged)$/.test(reader.norm(at))) return true
  }
  return false
}
const STALLED_REACH = 20

function isStrategic(known: Known, sure: boolean): boolean {
  const { args, dated, placed, clauseDated, clausePlaced } = known
  // "Alwan agreed with Allawi": private persons conclude nothing of state.
  if (args.length > 0 && args.every(({ actor }) => isPrivate(known.index, actor))) return false
  // "the attacker had joined government forces", "a man who split from the group": what a private person does with his life.
  const [first] = args
  const { reader, kit, index, trigger } = known
  const row = kit.lexicon.row('trigger', trigger.row)
  if (row.sub === MEMBERSHIP && first !== undefined && isPrivate(index, first.actor)) return false
  if (isOverthrownInCoup(known)) return true
  if (sure && row.pos === 'noun' && (isNamedByDate(known) || isBetween(reader, trigger, args.length))) return true
  if (sure && known.status === 'occurred' && isTold(known)) return args.length > 0 || (clauseDated && placed)
  if (sure) return args.length > 1 || (args.length > 0 && (dated || placed)) || (clauseDated && placed)
  if (args.length === 0) return clauseDated && clausePlaced && isPlaceTaken(known)
  return clauseDated || args.length > 1
}

/** A verb in the past, and not in an infinitive or a description: it tells what happened. */
function isTold({ reader, kit, trigger }: Known): boolean {
  if (kit.lexicon.row('trigger', trigger.row).pos !== 'verb') return false
  const hit = reader.hits(trigger.first).find((found) => found.kind === 'trigger' && found.row === trigger.row)
  return hit?.form === 'past' && !reader.has(trigger.first - 1, Shape.dash | Shape.punctuation)
}

/** "Kherson fell", "retook the city of Kherson": a place was taken; prices only fall in one. */
function isPlaceTaken({ reader, index, trigger }: Known): boolean {
  return index.places(trigger.sentence).some(({ mention }) => {
    const from = Math.min(trigger.last, mention.last)
    const to = Math.max(trigger.first, mention.first)
    if (to - from > 4) return false
    for (let at = from; at < to; at++)
      if (!/^(?:the|city|town|village|of|was|were|has|had|have|been|from|to|in)$/.test(reader.norm(at))) return false
    return mention.last <= trigger.first || reader.norm(trigger.last) !== 'in'
  })
}

/** ACLED's sub-event for who joins, leaves or splits. */
const MEMBERSHIP = 'Change to group/activity'

function isPrivate(index: MentionIndex, actor: string): boolean {
  return index.typeOf(actor) === 'person' && !index.speaksForParty(actor)
}

/** "the 1974 ceasefire agreement", "the March 10 deal": its date is part of its name. */
function isNamedByDate({ index, trigger, clauseDated }: Known): boolean {
  return clauseDated && index.dates(trigger.sentence).some(({ last }) => last === trigger.first)
}

/** "a pact between X and certain factions": with the one side that is known. */
function isBetween(reader: Reader, trigger: TriggerMention, parties: number): boolean {
  if (parties === 0) return false
  for (let at = trigger.last; at < trigger.last + BETWEEN_REACH; at++) {
    if (reader.isMark(at, '.;:')) return false
    if (reader.norm(at) === 'between') return true
  }
  return false
}
const BETWEEN_REACH = 8

function isConflict(known: Known, sure: boolean, agent: boolean): boolean {
  const { args, dated, placed, plural, definite, clauseDated, clausePlaced } = known
  if (known.type === 'foiled-plot' && sure && isTold(known)) return true
  if (known.counts > 0) return args.length > 0 || clauseDated || known.status === 'foiled'
  // "Clashes are continuing in the east of the city"
  if (plural && sure && (clausePlaced || args.length > 1) && goesOn(known)) return true
  if (plural) return (args.length > 0 && (clauseDated || (clausePlaced && agent))) || (sure && definite && clausePlaced)
  return sure || isCarriedOut(known)
    ? args.length > 0 || dated || placed
    : args.length > 0 && (dated || placed || args.length > 1)
}

/** "clashes are continuing": its own verb says so. */
function goesOn({ reader, kit, trigger, status }: Known): boolean {
  if (status !== 'ongoing' || kit.lexicon.row('trigger', trigger.row).pos !== 'noun') return false
  return predicateOf(reader, kit, reader.sentenceAt(trigger.first), trigger)?.status === 'ongoing'
}

/** "conducted an operation", "carried out a sweep": who does it is told with it, though no name is known. */
function isCarriedOut({ reader, kit, trigger, clausePlaced }: Known): boolean {
  if (!clausePlaced || kit.lexicon.row('trigger', trigger.row).pos !== 'noun') return false
  for (let at = trigger.first - 1; at >= trigger.first - CARRIED_REACH; at--) {
    if (reader.has(at, Shape.punctuation) && !reader.has(at, Shape.dash)) return false
    if (/^(?:conducted|launched|mounted|staged|undertook)$/.test(reader.norm(at))) return true
    if (reader.norm(at) === 'out' && reader.norm(at - 1) === 'carried') return true
  }
  return false
}
/** How far before the noun its verb may stand. */
const CARRIED_REACH = 5

function has({ args }: Known, ...roles: readonly Role[]): boolean {
  return args.some(({ role }) => roles.includes(role))
}
