/**
 * Whether a trigger may stand as an event of its own: news is full of words for events that tell none. A word of conflict needs
 * an actor, a date, a place or harm; an agreement, a meeting or a statement needs its parties.
 */
import type { ActorType } from '../../model/actor.js'
import type { EventStatus, EventType, Role, TriggerMention } from '../../model/event.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { MentionIndex } from '../mention-index.js'
import type { Argument } from './arguments.js'
import { CONFLICT_TYPES } from './conflict-types.js'

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
  /** No other word of an event stands in the sentence. */
  readonly alone: boolean
}

/** Decides by the type's own needs. */
export function isStanding(known: Known): boolean {
  if (isPurpose(known) || isAbstract(known) || isStruck(known)) return false
  const { type, status, harm } = known
  const row = known.kit.lexicon.row('trigger', known.trigger.row)
  const sure = row.certain === 'yes'
  const agent = has(known, 'perpetrator', 'source', 'participant')
  if (status === 'hypothetical' || status === 'denied')
    return sure && CONFLICT_TYPES.has(type) && agent && (known.dated || known.placed) && harm > 0
  if (harm > 0 && CONFLICT_TYPES.has(type)) return true
  switch (type) {
    case 'statement':
      return isStatement(known, row.lemma)
    case 'meeting':
      return agent && isByParties(known) && (known.dated || known.args.length > 1 || (sure && known.placed))
    case 'strategic':
      return isStrategic(known, sure)
    case 'protest':
      return sure ? agent || known.dated || known.placed : row.pos === 'noun' && (known.clauseDated || known.clausePlaced)
    default:
      return isConflict(known, sure, agent)
  }
}

function isStrategic(known: Known, sure: boolean): boolean {
  const { args, dated, placed, clauseDated, clausePlaced } = known
  // "Alwan agreed with Allawi": private persons conclude nothing of state.
  if (args.length > 0 && args.every(({ actor }) => known.index.typeOf(actor) === 'person' && !known.index.speaksForParty(actor)))
    return false
  if (sure) return args.length > 1 || (args.length > 0 && (dated || placed)) || (clauseDated && placed)
  return (args.length > 0 && (clauseDated || args.length > 1)) || (clauseDated && clausePlaced)
}

function isConflict(known: Known, sure: boolean, agent: boolean): boolean {
  const { args, dated, placed, plural, definite, clauseDated, clausePlaced } = known
  if (known.counts > 0) return args.length > 0 || clauseDated
  if (plural) return (args.length > 0 && (clauseDated || (clausePlaced && agent))) || (sure && definite && clausePlaced)
  return sure ? args.length > 0 || dated || placed : args.length > 0 && (dated || placed || args.length > 1)
}

/** Verbs of saying that only carry what is said; with a date of their own they are a statement all the same. */
const SAYING =
  /^(?:say|tell|add|note|state|believe|think|argue|explain|stress|point out|remark|observe|comment|report|mention|write|ask|suggest|emphasi[sz]e|underline|insist|recall|continue)\b/

/** Verbs by which a party takes a stand; the others only report. */
const PERFORMATIVE =
  /^(?:warn|pledge|vow|promise|welcome|describe|brand|label|condemn|threaten|urge|call for|call on|demand|reject|clarify|praise|denounce|accuse|express|issue|admit|apologi[sz]e|offer|refuse|deny|announce|declare|blame|reiterate|confirm)\b/

/** A statement counts when a party makes it: a government, an armed group, forces, or somebody who speaks for one. */
function isStatement(known: Known, lemma: string): boolean {
  if (!isByParties(known)) return false
  const { reader, trigger } = known
  const row = known.kit.lexicon.row('trigger', trigger.row)
  // "…, described as a front organisation": a participle behind a comma describes, nobody speaks.
  if (row.pos === 'verb' && reader.norm(trigger.first - 1) === ',' && /ed$/.test(reader.norm(trigger.first))) return false
  if (row.certain !== 'yes' && !SAYING.test(lemma) && !(row.pos === 'verb' && PERFORMATIVE.test(lemma))) return false
  if (SAYING.test(lemma)) return known.clauseDated && known.alone && known.args.length > 0
  return !carriesEvent(known, lemma)
}

/** "announced its accession", "announced that it had foiled": the word only reports the event that follows. */
function carriesEvent({ reader, kit, trigger }: Known, lemma: string): boolean {
  if (!/^(?:announce|declare|confirm|reveal|disclose|report)\b/.test(lemma)) return false
  for (let at = trigger.last; at < trigger.last + 7; at++) {
    if (reader.isMark(at, '.;:')) return false
    const hit = reader.hit(at, 'trigger')
    if (hit !== undefined && kit.lexicon.row('trigger', hit.row).type !== 'statement') return true
  }
  return false
}

const PARTIES: ReadonlySet<ActorType> = new Set<ActorType>([
  'armed-group',
  'state-forces',
  'government',
  'intergovernmental',
  'coalition',
  'political',
])

/** Whether a source or participant is a party to the conflict or one of its people; analysts and media are none. */
function isByParties({ args, index }: Known): boolean {
  return args.some(
    ({ actor, role }) =>
      (role === 'source' || role === 'participant' || role === 'perpetrator') &&
      (PARTIES.has(index.typeOf(actor) as ActorType) || index.speaksForParty(actor)),
  )
}

function has({ args }: Known, ...roles: readonly Role[]): boolean {
  return args.some(({ role }) => roles.includes(role))
}

/** "a decrease in attacks", "the risk of an attack": a quantity or a fear of events, no event. */
function isAbstract({ reader, kit, trigger }: Known): boolean {
  if (kit.lexicon.row('trigger', trigger.row).pos === 'noun') {
    for (let at = trigger.first - 1; at >= trigger.first - 5; at--) {
      if (reader.isMark(at, '.,;:')) break
      if (HABITUAL.test(reader.norm(at))) return true
    }
  }
  for (let at = trigger.first - 1; at >= trigger.first - 5; at--) {
    if (!/^(?:in|of)$/.test(reader.norm(at))) continue
    return /^(?:decrease|increase|rise|drop|decline|fall|surge|spike|risk|threat|possibility|likelihood|fear|fears|prospect|chance|danger|probability|wave|frequency|number|kind|type|form|forms|case|cases|lack)$/.test(
      reader.norm(at - 1),
    )
  }
  return false
}

/** "struck a gathering of fighters": the meeting is what was struck, it is told for no other reason. */
function isStruck({ reader, kit, trigger, type }: Known): boolean {
  if (CONFLICT_TYPES.has(type) && type !== 'displacement' && type !== 'protest') return false
  for (let at = trigger.first - 1; at >= trigger.first - 4; at--) {
    const hit = reader.hit(at, 'trigger')
    if (hit === undefined || hit.last > trigger.first) continue
    const row = kit.lexicon.row('trigger', hit.row)
    return row.pos === 'verb' && hit.form !== 'base' && /^(?:battle|explosion|attack|violence-against-civilians)$/.test(row.type)
  }
  return false
}

/** Verbs and posts before a noun of events with which it tells a plan, a habit or a duty: "responsible for attacks", "planning attacks". */
const HABITUAL =
  /^(?:coordinating|coordinate|planning|plan|overseeing|organi[sz]ing|financing|facilitating|supporting|responsible|preventing|prevent|countering|counter|combating|stop|stopping|curb|halt|avoid|deter|plotting)$/

/** Words before "to" with which an infinitive tells that it happened, or that it was settled. */
const REALISED =
  /^(?:managed|went|continued|continues|continue|began|begun|started|used|helped|proceeded|forced|decision|decided|agreed|agreement|move)$/
const PROGRESS = /^(?:is|are|was|were|been|be|began|started|after|by)$/

/** "to fight the group", "fighting them": an infinitive or a bare participle tells of a purpose or a habit, not of a happening. */
function isPurpose({ reader, kit, trigger, status, harm, dated, counts }: Known): boolean {
  if (status === 'planned' || status === 'threatened' || status === 'denied') return false
  if (kit.lexicon.row('trigger', trigger.row).pos !== 'verb') return false
  const hit = reader.hits(trigger.first).find((found) => found.kind === 'trigger' && found.row === trigger.row)
  const before = reader.norm(trigger.first - 1)
  if (hit?.form === 'base' && before === 'to') return !REALISED.test(reader.norm(trigger.first - 2))
  if (hit?.form === 'gerund') return !PROGRESS.test(before) && harm === 0 && counts === 0 && !dated
  return false
}
