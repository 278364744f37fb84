/**
 * Harm whose words tell no event ("three soldiers died") belongs to the happening that the text is telling.
 *
 *     The army attacked a camp near Baga on Monday. Three soldiers died, its commander said.
 *              ^^^^^^^^                             ^^^^^^^^^^^^^^
 */
import type { CasualtyDraft, EventDraft } from '../draft.js'
import { datesAgree, type Facts, placesBond } from './agreement.js'
import { isAside } from './harm-of-trigger.js'
import type { Merged } from './merge.js'
import { isLasting, VIOLENT } from './same-kind.js'

/** How many sentences behind the happening the harm may stand. */
const REACH = 2
const BODILY = /^(?:killed|wounded|casualties)$/

/** The event that is being told where a claim stands that has none of its own, or null. */
export function eventOfHarm(events: readonly Merged[], claim: CasualtyDraft, facts: Facts): EventDraft | null {
  if (!isOfOccasion(claim)) return null
  let latest: Merged | null = null
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i] as Merged
    if (!isHappening(event) || claim.sentence - event.lastSentence > REACH) continue
    // Of two told in one sentence nobody knows which is meant.
    if (latest !== null && latest.lastSentence === event.lastSentence) return null
    if (latest === null || event.lastSentence > latest.lastSentence) latest = event
  }
  if (latest === null || latest.lastSentence === claim.sentence) return null
  const { draft } = latest
  const places = claim.place === null ? 'unknown' : placesBond(draft.places, [claim.place], facts)
  const dates = claim.date === null || claim.date === draft.date ? 'yes' : datesAgree(draft.date, claim.date, facts)
  return places === 'no' || dates !== 'yes' ? null : draft
}

/** Several people, harmed at one time; one who died may have died of anything. */
function isOfOccasion({ measure, amount, period, status, scope, background }: CasualtyDraft): boolean {
  return (
    BODILY.test(measure) &&
    (amount.low ?? 0) >= 2 &&
    period === 'incident' &&
    scope === 'total' &&
    status !== 'planned' &&
    status !== 'denied' &&
    !background
  )
}

function isHappening({ draft, heads, plural }: Merged): boolean {
  const deed = VIOLENT.has(draft.type) || (draft.type === 'operation' && ![...heads].some((head) => isAside(draft.type, head)))
  return deed && draft.status === 'occurred' && !plural && !isLasting(heads)
}
