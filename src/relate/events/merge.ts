/** Mentions of one happening → one event: the one that they are bound to most, else the one that is being told, else a new one. */
import { type Facts, isFiner } from './agreement.js'
import { bond } from './bond.js'
import type { Candidate } from './candidates.js'
import { HarmTold } from './harm-told.js'
import { type Merged, MOST_EVENTS } from './merged.js'
import { Parties } from './parties.js'
import { isBareArrest, runningEvent } from './running-event.js'
import { Heads, Kind, kindsOf, VIOLENT } from './same-kind.js'

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
