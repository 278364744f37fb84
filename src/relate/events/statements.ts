/** Which words of saying are statements: a party takes a stand; who only reports what happened makes none. */
import type { ActorType } from '../../model/actor.js'
import type { Known } from './standing.js'

/** Verbs of saying that only carry what is said; with a date of their own they are a statement all the same. */
const SAYING =
  /^(?:say|tell|add|note|state|believe|think|argue|explain|stress|point out|remark|observe|comment|report|mention|write|ask|suggest|emphasi[sz]e|underline|insist|recall|continue)\b/

/** Verbs by which a party takes a stand; the others only report. Those of PLOVER's verbal acts all are. */
const PERFORMATIVE =
  /^(?:warn|promise|welcome|describe|brand|label|clarify|express|issue|admit|apologi[sz]e|offer|announce|declare|reiterate|confirm)\b/
const VERBAL_ACTS = /^(?:ACCUSE|REQUEST|THREATEN|REJECT|SUPPORT)$/

/** Whether a verb only carries what is said. */
export function isSaying(lemma: string): boolean {
  return SAYING.test(lemma)
}

/** A statement counts when a party makes it: a government, an armed group, forces, or somebody who speaks for one. */
export function isStatement(known: Known, lemma: string): boolean {
  if (!isByParties(known)) return false
  const { trigger } = known
  const row = known.kit.lexicon.row('trigger', trigger.row)
  if (row.pos === 'verb' && describes(known)) return false
  const performs = row.pos === 'verb' && (PERFORMATIVE.test(lemma) || VERBAL_ACTS.test(row.plover))
  if (SAYING.test(lemma)) return known.clauseDated && known.args.length > 0
  if (row.certain !== 'yes' && !performs) return false
  return !carriesEvent(known, lemma)
}

/** Verbs with an object: right before a preposition they are passive. */
const TRANSITIVE =
  /^(?:described|branded|labell?ed|attributed|blamed|linked|tied|ascribed|accused|condemned|denounced|praised|hailed|claimed|announced|rejected|criticised|criticized)$/

/** "The attack was attributed to X": nobody is told who says so. */
const LAYING = /^(?:attributed|blamed|linked|tied|ascribed|traced)$/

/** "…, described as a front organisation", "attacks attributed to the group": a participle that describes; nobody speaks. */
function describes({ reader, trigger }: Known): boolean {
  if (LAYING.test(reader.norm(trigger.first)) && /^(?:to|on)$/.test(reader.norm(trigger.first + 1))) return true
  return (
    TRANSITIVE.test(reader.norm(trigger.first)) &&
    /^(?:as|by|to|on|of|for)$/.test(reader.norm(trigger.first + 1)) &&
    !/^(?:was|were|is|are|been|be|being|\w{1,20}ly)$/.test(reader.norm(trigger.first - 1))
  )
}

/** How far behind a video or a letter what it says may stand. */
const CONTENT_REACH = 24

/** "announced its accession", "announced that it had foiled": the word only reports the event that follows. */
function carriesEvent({ reader, kit, trigger }: Known, lemma: string): boolean {
  // "published a video in which its leader vowed", "released a statement condemning": what is said in it is the statement.
  const medium = /^(?:publish|release|issue|post|broadcast|air|circulate|distribute)\b/.test(lemma)
  if (!medium && !/^(?:announce|declare|confirm|reveal|disclose|report)\b/.test(lemma)) return false
  for (let at = trigger.last; at < trigger.last + (medium ? CONTENT_REACH : 7); at++) {
    if (reader.isMark(at, '.;:')) return false
    const hit = reader.hit(at, 'trigger')
    if (hit === undefined) continue
    const row = kit.lexicon.row('trigger', hit.row)
    if (medium ? row.pos === 'verb' || row.type !== 'statement' : row.type !== 'statement') return true
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
export function isByParties({ args, index }: Known): boolean {
  return args.some(
    ({ actor, role }) =>
      (role === 'source' || role === 'participant' || role === 'perpetrator') &&
      (PARTIES.has(index.typeOf(actor) as ActorType) || index.speaksForParty(actor)),
  )
}
