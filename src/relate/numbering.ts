/**
 * Drafts → values: ids in order of the text, and links between drafts as ids.
 *
 * Each value is written out field by field. What is left of a draft when some fields are taken away is made anew for every
 * draft and has a shape of its own, and whoever reads it later, the writer most of all, pays for each shape.
 */
import type { Event } from '../model/event.js'
import type { Casualty, Count } from '../model/figure.js'
import type { CasualtyDraft, CountDraft, EventDraft } from './draft.js'

type Ids<T> = ReadonlyMap<T, string>

/** The values of a document's drafts. The lists of casualties and counts are sorted in place. */
export function numbered(
  events: EventDraft[],
  casualties: CasualtyDraft[],
  counts: CountDraft[],
): { casualties: Casualty[]; counts: Count[]; events: Event[] } {
  events.sort((a, b) => a.trigger.start - b.trigger.start)
  casualties.sort((a, b) => a.start - b.start || a.trigger.start - b.trigger.start)
  counts.sort((a, b) => a.start - b.start)
  const eventIds = idsOf(events, 'e')
  const casualtyIds = idsOf(casualties, 'c')
  const countIds = idsOf(counts, 'n')
  return {
    casualties: casualties.map((draft) => casualtyOf(draft, casualtyIds, eventIds)),
    counts: counts.map((draft) => countOf(draft, countIds)),
    events: events.map((draft) => eventOf(draft, eventIds, casualtyIds, countIds)),
  }
}

function idsOf<T>(drafts: readonly T[], letter: string): Ids<T> {
  const ids = new Map<T, string>()
  for (let i = 0; i < drafts.length; i++) ids.set(drafts[i] as T, `${letter}${i + 1}`)
  return ids
}

function casualtyOf(draft: CasualtyDraft, ids: Ids<CasualtyDraft>, eventIds: Ids<EventDraft>): Casualty {
  return {
    id: ids.get(draft) as string,
    start: draft.start,
    end: draft.end,
    measure: draft.measure,
    amount: draft.amount,
    victims: draft.victims,
    scope: draft.scope,
    subsetOf: linked(draft.subsetOf, ids),
    period: draft.period,
    status: draft.status,
    attribution: draft.attribution,
    event: linked(draft.event, eventIds),
    date: draft.date,
    place: draft.place,
    sameAs: linked(draft.sameAs, ids),
    background: draft.background,
    trigger: draft.trigger,
    sentence: draft.sentence,
    by: draft.by,
  }
}

function countOf(draft: CountDraft, ids: Ids<CountDraft>): Count {
  return {
    id: ids.get(draft) as string,
    start: draft.start,
    end: draft.end,
    what: draft.what,
    amount: draft.amount,
    unit: draft.unit,
    per: draft.per,
    actor: draft.actor,
    period: draft.period,
    place: draft.place,
    attribution: draft.attribution,
    sameAs: linked(draft.sameAs, ids),
    sentence: draft.sentence,
    by: draft.by,
  }
}

function eventOf(draft: EventDraft, ids: Ids<EventDraft>, casualtyIds: Ids<CasualtyDraft>, countIds: Ids<CountDraft>): Event {
  return {
    id: ids.get(draft) as string,
    type: draft.type,
    acled: draft.acled,
    status: draft.status,
    certainty: draft.certainty,
    cues: draft.cues,
    date: draft.date,
    places: draft.places,
    actors: draft.actors,
    casualties: inOrder(draft.casualties, casualtyIds),
    counts: inOrder(draft.counts, countIds),
    attribution: draft.attribution,
    trigger: draft.trigger,
    mentions: draft.mentions,
    evidence: draft.evidence,
    main: draft.main,
    by: draft.by,
  }
}

/** The id of what a draft links to, if that was kept. */
function linked<T>(other: T | null, ids: Ids<T>): string | null {
  return other === null ? null : (ids.get(other) ?? null)
}

/** The ids of drafts, each once, by number. */
function inOrder<T>(drafts: readonly T[], ids: Ids<T>): string[] {
  const out: string[] = []
  for (const draft of drafts) {
    const id = ids.get(draft) as string
    if (!out.includes(id)) out.push(id)
  }
  return out.length < 2 ? out : out.sort(byNumber)
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1))
}
