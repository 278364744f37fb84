/** The happening that a text is telling, to which harm and arrests without one of their own belong. */
import type { EventDraft } from '../draft.js'
import { datesAgree, type Facts, isOverPeriod, placesBond } from './agreement.js'
import { actorsBond, BARE_REACH, isDeniedDeed, isSum } from './bond.js'
import type { Candidate } from './candidates.js'
import { type Merged, MOST_EVENTS } from './merged.js'
import { Kind, kindsAgree, VIOLENT } from './same-kind.js'

/** How many sentences a bare "five were wounded" may stand behind the happening it belongs to. */
const RUNNING = 3

/** "More than 60 others were wounded": harm with no happening of its own belongs to the one that is being told. */
export function runningEvent(
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

/** The events told of in a sentence or behind it: the one told last first, not the one that was told of last for the first time. */
function lastTold(events: readonly Merged[], since: number): Merged[] {
  const out: Merged[] = []
  for (let i = Math.max(0, events.length - MOST_EVENTS); i < events.length; i++) {
    const event = events[i] as Merged
    if (event.lastSentence >= since) out.push(event)
  }
  return out.sort((a, b) => a.lastSentence - b.lastSentence).reverse()
}

/** "Clashes have killed 40 people since March": what the same sentence tells, and another such total. */
function mayHoldSum({ draft, lastSentence }: Merged, { sentence }: EventDraft): boolean {
  return draft.casualties.length > 0 ? isSum(draft) : sentence === lastSentence
}

/** "Two suspects were detained": more of the raid that is being told, when nothing says where or when. */
export function isBareArrest({ draft, ownDate }: Candidate): boolean {
  return draft.type === 'arrest' && !ownDate && draft.places.length === 0 && draft.status === 'occurred'
}
