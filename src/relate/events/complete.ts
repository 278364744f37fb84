/** After all sentences: what an event learned in one of them holds for the claims that belong to it, and the reverse. */
import type { Resolved } from '../../model/stages.js'
import type { CasualtyDraft, CountDraft } from '../draft.js'
import type { Merged } from './merge.js'

/** A country is the document's when it has this share of all mentions of countries. */
const DOMINANT = 0.5

/** Fills dates and places from the event to its claims, and the document's country where an event has no place at all. */
export function completeSettings(
  resolved: Resolved,
  merged: readonly Merged[],
  casualties: readonly CasualtyDraft[],
  counts: readonly CountDraft[],
): void {
  const country = dominantCountry(resolved)
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
  markMain(merged)
}

function isUnresolved(resolved: Resolved, id: string | null): boolean {
  return id !== null && resolved.dates.find((date) => date.id === id)?.value === null
}

function dominantCountry(resolved: Resolved): string | null {
  const countries = resolved.places.filter((place) => place.type === 'country')
  const total = countries.reduce((sum, place) => sum + place.mentions.length, 0)
  const top = countries.reduce<(typeof countries)[number] | null>(
    (best, place) => (best === null || place.mentions.length > best.mentions.length ? place : best),
    null,
  )
  return top !== null && top.mentions.length >= 2 && top.mentions.length / total >= DOMINANT ? top.id : null
}

/** The first sentences (headline, date line, lead) tell what the article is about. */
const LEAD = 2
const LEAD_WEIGHT = 6

/** The main event: in the lead, told most often, then with most harm, then first. */
function markMain(merged: readonly Merged[]): void {
  let best: Merged | null = null
  const weight = ({ draft }: Merged): number =>
    2 * draft.mentions.length + 3 * draft.casualties.length + draft.counts.length + (draft.sentence <= LEAD ? LEAD_WEIGHT : 0)
  for (const event of merged)
    if (event.draft.type !== 'statement' && (best === null || weight(event) > weight(best))) best = event
  if (best !== null) best.draft.main = true
}
