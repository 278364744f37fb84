/** After all sentences: what an event learned in one of them holds for the claims that belong to it, and the reverse. */
import type { Resolved } from '../../model/stages.js'
import type { CasualtyDraft, CountDraft } from '../draft.js'
import type { Merged } from './merged.js'

/** A country is the document's when it has this share of all mentions of countries. */
const DOMINANT = 0.5
/** … and this share of the events with places of their own took place in it, … */
const MOST = 0.75
/** … and is named as often as this. */
const COUNTRY_MENTIONS = 3

/** Fills dates and places from the event to its claims, and the document's country where an event has no place at all. */
export function completeSettings(
  resolved: Resolved,
  merged: readonly Merged[],
  casualties: readonly CasualtyDraft[],
  counts: readonly CountDraft[],
): void {
  const country = dominantCountry(resolved, merged)
  for (const { draft } of merged) {
    if (draft.places.length > 0 || country === null) continue
    if (draft.type === 'statement' || draft.type === 'meeting') continue
    draft.places = [country]
    draft.by += ' place:document'
  }
  for (const draft of casualties) {
    const event = draft.event
    if (event === null) continue
    draft.date ??= event.date
    const exact = event.places[0]
    if (exact !== undefined && (draft.place === null || event.places.includes(draft.place))) draft.place = exact
    if (event.date !== null && draft.date !== event.date && isUnresolved(resolved, draft.date)) draft.date = event.date
  }
  for (const draft of counts) {
    draft.period ??= draft.event?.date ?? null
    draft.place ??= draft.event?.places[0] ?? null
  }
  markMain(merged, resolved)
}

function isUnresolved(resolved: Resolved, id: string | null): boolean {
  return id !== null && resolved.dates.find((date) => date.id === id)?.value === null
}

function dominantCountry(resolved: Resolved, merged: readonly Merged[]): string | null {
  const states = resolved.places.filter((place) => place.type === 'country')
  const total = states.reduce((sum, place) => sum + place.mentions.length, 0)
  const top = states.reduce<(typeof states)[number] | null>(
    (best, place) => (best === null || place.mentions.length > best.mentions.length ? place : best),
    null,
  )
  if (top === null || top.mentions.length < COUNTRY_MENTIONS || top.mentions.length / total < DOMINANT) return null
  // A country may be on everybody's lips while things happen in its neighbour.
  const places = new Map(resolved.places.map((place) => [place.id, place]))
  const placed = merged.filter(({ draft }) => draft.places.length > 0 && draft.type !== 'statement' && draft.type !== 'meeting')
  const countries = placed.map(({ draft }) =>
    draft.places.map((id) => places.get(id)?.country ?? null).find((code) => code !== null),
  )
  const known = countries.filter((code) => code !== undefined)
  return known.filter((code) => code === top.country).length >= known.length * MOST ? top.id : null
}

/** The first two sentences that tell events (headline or lead) tell what the article is about. */
const LEAD = 1
const LEAD_WEIGHT = 6
/** An event with a day and a place of its own is told as news; one without is told of it. */
const DATED_WEIGHT = 3
const PLACED_WEIGHT = 2

/** What lies so far before the latest day of the lead is recalled there (milliseconds of 60 days). */
const RECALLED = 60 * 86_400_000

/** The main event: in the lead, told most often, then with most harm, with a day and a place, then first. */
function markMain(merged: readonly Merged[], { dates }: Resolved): void {
  const events = merged.filter(({ draft }) => draft.type !== 'statement')
  const first = Math.min(...events.map(({ draft }) => draft.sentence))
  const latest = new Map(dates.map((date) => [date.id, date.latest]))
  const dayOf = ({ draft }: Merged): number => Date.parse((draft.date === null ? null : latest.get(draft.date)) ?? '')
  const lead = events.filter(({ draft }) => draft.sentence - first <= LEAD)
  const news = Math.max(...lead.map(dayOf).filter((day) => !Number.isNaN(day)))
  // "arrested on Tuesday over a shooting in 2014": what the lead recalls is not its news.
  const isRecalled = (event: Merged): boolean => news - dayOf(event) > RECALLED
  const weight = (event: Merged): number => weightOf(event) - (isRecalled(event) ? LEAD_WEIGHT : 0)
  const weightOf = ({ draft, ownDate }: Merged): number =>
    2 * draft.mentions.length +
    3 * draft.casualties.length +
    draft.counts.length +
    (draft.sentence - first <= LEAD ? LEAD_WEIGHT : 0) +
    (ownDate ? DATED_WEIGHT : 0) +
    (draft.places.length > 0 ? PLACED_WEIGHT : 0)
  const best = events.reduce<Merged | null>((top, event) => (top === null || weight(event) > weight(top) ? event : top), null)
  if (best !== null) best.draft.main = true
}
