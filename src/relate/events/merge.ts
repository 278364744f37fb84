/**
 * Mentions of one happening → one event.
 *
 * Two mentions are one when their types agree, nothing known of both differs (date, place, doer) and something binds them:
 * the same day, place or harm, shared participants, or a definite mention ("the attack") that looks back.
 */
import type { EventDraft } from '../draft.js'
import { type Answer, datesAgree, type Facts, isFiner, isOfDays, isOverPeriod, placesBond } from './agreement.js'
import type { Candidate } from './candidates.js'
import { HarmTold } from './harm-told.js'
import { Parties } from './parties.js'
import { Heads, Kind, kindsAgree, kindsOf, VIOLENT } from './same-kind.js'

export interface Merged {
  readonly draft: EventDraft
  readonly heads: Heads
  readonly plural: boolean
  lastSentence: number
  lastBlock: number
  ownDate: boolean
  readonly harm: HarmTold
  readonly parties: Parties
}

/** How many sentences back a mention may look for its event when only words bind them. */
const LOOK_BACK = 40
/** How far a bare "the attack" may look back. */
const BARE_REACH = 8
/** Of the events told so far only the last so many are compared: no article tells of more, and a list of thousands stays linear. */
const MOST_EVENTS = 300

/** Joins a candidate to an earlier event, or adds it when it stands alone. Returns the event it went to. */
export function mergeCandidate(events: Merged[], candidate: Candidate, facts: Facts): Merged | null {
  let best: { event: Merged; score: number } | null = null
  const news = isBareMention(candidate) ? newsDay(events, facts) : Number.NaN
  for (let i = Math.max(0, events.length - MOST_EVENTS); i < events.length; i++) {
    const event = events[i] as Merged
    if (event.lastBlock !== candidate.block && news - dayOf(event, facts) > RECALLED) continue
    const score = bond(event, candidate, facts)
    if (
      score > 0 &&
      (best === null || score > best.score || (score === best.score && event.lastSentence >= best.event.lastSentence))
    )
      best = { event, score }
  }
  if (best !== null) {
    absorb(best.event, candidate, facts)
    return best.event
  }
  const running =
    (candidate.isHarm && !candidate.summed) || isBareArrest(candidate) ? runningEvent(events, candidate, facts) : null
  if (running !== null) {
    absorb(running, candidate, facts)
    return running
  }
  if (!candidate.standing || candidate.heading) return null
  const merged: Merged = {
    draft: candidate.draft,
    heads: new Heads(candidate.head),
    plural: candidate.plural,
    lastSentence: candidate.draft.sentence,
    lastBlock: candidate.block,
    ownDate: candidate.ownDate,
    harm: new HarmTold(),
    parties: new Parties(candidate.draft.actors),
  }
  // From here on the event grows; its lists must be its own.
  merged.draft.mentions = [...merged.draft.mentions]
  merged.draft.cues = [...merged.draft.cues]
  merged.draft.actors = [...merged.draft.actors]
  for (const claim of merged.draft.casualties) merged.harm.add(claim)
  events.push(merged)
  return merged
}

/** What lies so far before the latest day told is recalled (milliseconds of 60 days). */
const RECALLED = 60 * 86_400_000

/** "the attack", and no more. */
function isBareMention({ definite, plural, draft }: Candidate): boolean {
  return definite && !plural && draft.date === null && draft.places.length === 0 && draft.casualties.length === 0
}

/** The latest day of a happening told so far: behind a paragraph that recalls another, "the attack" is this one again. */
function newsDay(events: readonly Merged[], facts: Facts): number {
  let news = Number.NEGATIVE_INFINITY
  for (let i = Math.max(0, events.length - MOST_EVENTS); i < events.length; i++) {
    const event = events[i] as Merged
    const day = VIOLENT.has(event.draft.type) ? dayOf(event, facts) : Number.NaN
    if (day > news) news = day
  }
  return news
}

/** The last day of an event in milliseconds, NaN where it is open or unknown. */
function dayOf({ draft }: Merged, facts: Facts): number {
  return Date.parse((draft.date === null ? null : facts.dateRange(draft.date)?.latest) ?? '')
}

/** How many sentences a bare "five were wounded" may stand behind the happening it belongs to. */
const RUNNING = 3

/** "More than 60 others were wounded": harm with no happening of its own belongs to the one that is being told. */
function runningEvent(
  events: readonly Merged[],
  { draft, head, definite, plural, ownDate, ownPlace, leads }: Candidate,
  facts: Facts,
): Merged | null {
  // "the wounded died in Homs on Monday": where people die of their wounds is not where they were wounded.
  const aftermath = head === 'die' || head === 'death'
  for (const event of lastTold(events, draft.sentence - (definite ? BARE_REACH : RUNNING))) {
    if (event.draft.status === 'foiled' || event.draft.status === 'denied') continue
    // "has fought the state since 2007": what lasts for years is not the occasion on which five were killed.
    if (isOverPeriod(event.draft.date, facts) && !isSum(draft) && event.draft.casualties.length === 0) continue
    if (isDeniedDeed(draft)) continue
    if (isSum(draft) && !mayHoldSum(event, draft)) continue
    const arrest = draft.type === 'arrest'
    if (arrest ? event.draft.type !== 'arrest' : !VIOLENT.has(event.draft.type) && event.draft.type !== 'operation') continue
    // "dozens of attacks, among them the killing of …": the one is no other word for the many.
    if (draft.sentence === event.lastSentence && plural !== event.plural) continue
    const dates = draft.date !== null && draft.date === event.draft.date ? 'yes' : datesAgree(event.draft.date, draft.date, facts)
    const places = placesBond(event.draft.places, draft.places, facts)
    if (dates === 'no' || isOverPeriod(draft.date, facts) || places === 'no') continue
    if (event.heads.areAll(Kind.kidnapping) && /^(?:wound|injure|hurt)$/.test(head)) continue
    if (event.heads.areAll(Kind.lasting) || (arrest && !kindsAgree('arrest', event.heads, 'arrest', head))) continue
    if (actorsBond(event, draft, facts) === 'no') continue
    // "In Karachi two brothers were gunned down": a day and a place of its own make a happening of its own.
    const next = draft.sentence - event.lastSentence <= 1 && !leads
    if (!aftermath && ((ownDate && dates !== 'yes') || (ownPlace && places !== 'yes' && !next))) continue
    return event
  }
  return null
}

/** "denied that its men had killed civilians"; in "nobody was hurt" no deed is denied. */
function isDeniedDeed({ status, type, casualties }: EventDraft): boolean {
  return status === 'denied' && VIOLENT.has(type) && !casualties.some(({ amount }) => amount.quantifier === 'none')
}

/** The events told of in a sentence or behind it: the one told last first, not the one that was told of last for the first time. */
function lastTold(events: readonly Merged[], since: number): Merged[] {
  const out: Merged[] = []
  for (let i = Math.max(0, events.length - MOST_EVENTS); i < events.length; i++) {
    const event = events[i] as Merged
    if (event.lastSentence >= since) out.push(event)
  }
  return out.sort((a, b) => a.lastSentence - b.lastSentence).reverse()
}

/** "7,600 people have been killed since the coup": a total over a stretch of time belongs to no one happening. */
function isSum({ casualties }: EventDraft): boolean {
  return casualties.length > 0 && casualties.every(({ period }) => period !== null && period !== 'incident')
}

/** "Clashes have killed 40 people since March": what the same sentence tells, and another such total. */
function mayHoldSum({ draft, lastSentence }: Merged, { sentence }: EventDraft): boolean {
  return draft.casualties.length > 0 ? isSum(draft) : sentence === lastSentence
}

/** "Two suspects were detained": more of the raid that is being told, when nothing says where or when. */
function isBareArrest({ draft, ownDate }: Candidate): boolean {
  return draft.type === 'arrest' && !ownDate && draft.places.length === 0 && draft.status === 'occurred'
}

/** 0 when they cannot be one; else how strongly they are bound. What is known at once is asked first: most cannot. */
function bond(event: Merged, { draft, head, definite, plural, ownDate, ownPlace }: Candidate, facts: Facts): number {
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

function actorsBond(event: Merged, b: EventDraft, facts: Facts): Answer {
  const { parties, draft } = event
  const doers = parties.sharedDoers(b.actors)
  if (doers === null && parties.haveOtherDoers(b.actors, facts.mayBeOne)) return 'no'
  if (doers !== null && VIOLENT.has(draft.type) && doers.some((actor) => facts.isPerson(actor))) return 'both'
  const shared = parties.shared(b.actors)
  return shared >= 2 ? 'both' : shared === 1 ? 'yes' : 'unknown'
}

/** Adds what a candidate tells to the event that it is of. */
export function absorb(event: Merged, { draft, head, heading, ownDate, block }: Candidate, facts: Facts): Merged {
  const into = event.draft
  // "raided a town, killing 14": what a raid of nobody named did tells what it was.
  if (into.type === 'operation' && (kindsOf(head) & Kind.raid) === 0 && event.heads.haveAny(Kind.raid)) {
    const byState = into.actors.some(({ role }) => role === 'perpetrator')
    if (VIOLENT.has(draft.type) && !byState) into.type = draft.type
  }
  if (into.type === 'operation' && (draft.type === 'arrest' || draft.type === 'battle')) into.type = draft.type
  event.heads.add(head)
  event.lastSentence = Math.max(event.lastSentence, draft.sentence)
  event.lastBlock = Math.max(event.lastBlock, block)
  into.mentions.push(draft.trigger, ...draft.mentions)
  into.cues.push(...draft.cues)
  for (const casualty of draft.casualties) {
    into.casualties.push(casualty)
    event.harm.add(casualty)
  }
  for (const count of draft.counts) into.counts.push(count)
  if (heading) return event
  if (into.date === null || facts.dateRange(into.date) === null) {
    if (draft.date !== null) {
      into.date = draft.date
      into.by += ' date:mention'
    }
  } else if (draft.date !== null && isFiner(facts, draft.date, into.date)) into.date = draft.date
  const exact = draft.places.filter((id) => facts.isExact(id) && !into.places.includes(id))
  if (exact.length > 0 && !into.places.some((id) => facts.isExact(id))) into.places = [...exact, ...into.places]
  else if (into.places.length === 0) into.places = draft.places
  for (const argument of draft.actors) {
    if (event.parties.has(argument.actor)) continue
    into.actors.push(argument)
    event.parties.add(argument)
  }
  into.attribution ??= draft.attribution
  event.ownDate ||= ownDate
  return event
}
