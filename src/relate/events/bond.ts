/**
 * How strongly a mention is bound to an event told before.
 *
 * Two mentions are one when their types agree, nothing known of both differs (date, place, doer) and something binds them:
 * the same day, place or harm, shared participants, or a definite mention ("the attack") that looks back.
 */
import type { EventDraft } from '../draft.js'
import { type Answer, datesAgree, type Facts, isOfDays, isOverPeriod, placesBond } from './agreement.js'
import type { Candidate } from './candidates.js'
import type { Merged } from './merged.js'
import { Kind, kindsAgree, kindsOf, VIOLENT } from './same-kind.js'

/** How many sentences back a mention may look for its event when only words bind them. */
const LOOK_BACK = 40
/** How far a bare "the attack" may look back. */
export const BARE_REACH = 8

/** 0 when they cannot be one; else how strongly they are bound. What is known at once is asked first: most cannot. */
export function bond(event: Merged, { draft, head, definite, plural, ownDate, ownPlace }: Candidate, facts: Facts): number {
  const earlier = event.draft
  // A counted plural ("161 attacks") is an event of its own; so are two verbs of one sentence with targets of their own.
  if (draft.counts.length > 0) return 0
  // "several attacks, including a bombing": the one is among the many.
  if (draft.sentence === earlier.sentence && plural !== event.plural) return 0
  // "detained two suspects during this operation": the operation told before had captures.
  const captures = definite && draft.type === 'arrest' && earlier.type === 'operation' && draft.mentions.length > 0
  // "the attackers … before abducting six women": known doers, whatever they did.
  const sameDoers =
    definite && VIOLENT.has(draft.type) && VIOLENT.has(earlier.type) && event.parties.sharedDoers(draft.actors) !== null
  if (!captures && !sameDoers && !kindsAgree(earlier.type, event.heads, draft.type, head)) return 0
  // "this attack" is one, not the many that were told of over the years.
  if (definite && !plural && isOverPeriod(earlier.date, facts) && VIOLENT.has(earlier.type) && earlier.type !== 'battle') return 0
  // "a patrol …; the clash": what is told of an operation is a fight only where somebody was harmed in it.
  if (earlier.type === 'operation' && draft.type === 'battle' && earlier.casualties.length === 0) return 0
  const dates = datesAgree(earlier.date, draft.date, facts)
  const isBare =
    ((kindsOf(head) & Kind.generic) !== 0 || VIOLENT.has(draft.type)) && draft.date === null && draft.places.length === 0
  const civil = draft.type === 'strategic' || draft.type === 'statement' || draft.type === 'meeting'
  if (dates === 'no' && ((event.ownDate && ownDate) || !civil)) return 0
  const places = placesBond(earlier.places, draft.places, facts)
  // Where an accession or a statement is told to take place differs from one mention to the next.
  if (places === 'no' && !civil) return 0
  const actors = actorsBond(event, draft, facts)
  if (actors === 'no') return 0
  // What somebody denies to have done is no more of what took place, unless it is "the attack" itself.
  if (isDeniedDeed(draft) && earlier.status !== 'denied' && !definite) return 0
  if (isSum(draft) && earlier.casualties.length > 0 && !isSum(earlier)) return 0
  // "the 2001 kidnapping": its year tells it apart from what is told without one.
  if (definite && ownDate && earlier.date === null && !isOfDays(draft.date, facts)) return 0
  if (draft.sentence === earlier.sentence && event.parties.hasOtherTargets(draft.actors)) return 0
  const harm = event.harm.isToldBy(draft.casualties)
  const same = event.heads.has(head)
  // Joining a coalition and signing a paper with it are two acts of the same parties.
  if (civil && !same && (actors !== 'both' || earlier.acled?.subtype !== draft.acled?.subtype)) return 0
  if (!harm && actors !== 'both' && draft.sentence - event.lastSentence > LOOK_BACK) return 0
  let score = 0
  if (harm) score += 4
  if (dates === 'yes') score += 2
  if (places === 'yes') score += 2
  if (actors === 'yes') score += 1
  if (actors === 'both') score += civil ? 4 : 3
  if (same) score += 1
  // "armed men attacked the site on 12 May … On 12 May fighters of X attacked it": nobody known, and who it was.
  const nameless = actors === 'unknown' && event.parties.haveDoers() && draft.actors.some(({ role }) => role === 'perpetrator')
  if (same && dates === 'yes' && nameless && VIOLENT.has(draft.type)) score += 1
  // A lead tells of "an attack"; what was done is told behind it.
  const summed = event.heads.areAll(Kind.generic) && draft.sentence - earlier.sentence <= DETAILED
  if (summed && dates === 'yes' && VIOLENT.has(draft.type) && VIOLENT.has(earlier.type) && draft.sentence > earlier.sentence)
    score += 2
  if (VIOLENT.has(draft.type) && isDeathOfOne(event, draft, head, facts)) score += 4
  // "police fired tear gas at the crowd": of the protest that is being told.
  const policed = draft.type === 'protest' && draft.acled?.subtype === POLICING && !ownDate && !ownPlace
  if (policed && draft.sentence - event.lastSentence <= 2) score += 4
  const near = draft.sentence - event.lastSentence <= 2
  if (definite && near) score += 2
  // "the attack", with nothing that tells it apart, is the one told before.
  else if (definite && !plural) score += isBare && draft.sentence - event.lastSentence <= BARE_REACH ? 2 : 1
  // "the fighting", "the clashes"
  const retold = definite && same && near
  if (plural !== event.plural && !retold && !(draft.type === 'battle' && earlier.type === 'battle')) score -= 2
  // "the assault" is of an attack sooner than of the gunfight that was told behind it.
  if (definite && ASSAULT.test(head) && earlier.type !== 'battle') score += 0.75
  // Of two attacks told in turn, "the attack" is the later.
  if (definite && draft.sentence - event.lastSentence <= 1) score += 0.5
  const needed = civil ? 4 : definite ? 2 : 4
  return score >= needed ? score : 0
}

const ASSAULT = /^(?:attacks?|assault|ambush|raid|bombing|shooting|strikes?)$/

/** How many sentences behind the lead its attack may be told in full. */
const DETAILED = 3

/** ACLED's sub-event for what police do to a protest. */
const POLICING = 'Excessive force against protesters'

/** "X was shot dead on Sunday. She is the twelfth leader murdered this year": nobody is killed twice. */
function isDeathOfOne({ parties, heads }: Merged, later: EventDraft, head: string, facts: Facts): boolean {
  if ((kindsOf(head) & Kind.killing) === 0 || !heads.haveAny(Kind.killing)) return false
  return later.actors.some(({ actor, role }) => role === 'victim' && facts.isNamedPerson(actor) && parties.isTarget(actor))
}

export function actorsBond(event: Merged, b: EventDraft, facts: Facts): Answer {
  const { parties, draft } = event
  const doers = parties.sharedDoers(b.actors)
  if (doers === null && parties.haveOtherDoers(b.actors, facts.mayBeOne)) return 'no'
  if (doers !== null && VIOLENT.has(draft.type) && doers.some((actor) => facts.isPerson(actor))) return 'both'
  const shared = parties.shared(b.actors)
  return shared >= 2 ? 'both' : shared === 1 ? 'yes' : 'unknown'
}

/** "denied that its men had killed civilians"; in "nobody was hurt" no deed is denied. */
export function isDeniedDeed({ status, type, casualties }: EventDraft): boolean {
  return status === 'denied' && VIOLENT.has(type) && !casualties.some(({ amount }) => amount.quantifier === 'none')
}

/** "7,600 people have been killed since the coup": a total over a stretch of time belongs to no one happening. */
export function isSum({ casualties }: EventDraft): boolean {
  return casualties.length > 0 && casualties.every(({ period }) => period !== null && period !== 'incident')
}
