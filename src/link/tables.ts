/** A document's records, found by id, by event and by where they stand: so that a long document costs no more than its length. */
import type { ActorRecord } from '../schema/actors.js'
import type { DateRecord } from '../schema/dates.js'
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { CasualtyRecord, CountRecord } from '../schema/figures.js'
import type { PlaceRecord } from '../schema/places.js'
import type { MentionRecord } from '../schema/pointer.js'
import { countBefore } from '../text/sorted.js'
import { lastDayOf } from './window.js'

/** Something that stands at a place of the text. */
interface Standing<T> {
  readonly mention: MentionRecord
  readonly record: T
}

export interface Tables {
  readonly document: DocumentRecord
  /** The last day on which it can have appeared. */
  readonly published: number | null
  readonly dates: ReadonlyMap<string, DateRecord>
  readonly places: ReadonlyMap<string, PlaceRecord>
  readonly actors: ReadonlyMap<string, ActorRecord>
  readonly counts: ReadonlyMap<string, CountRecord>
  /** The claims of each event about harm: none that is planned, only possible, background, or said before. */
  readonly claims: ReadonlyMap<string, readonly CasualtyRecord[]>
  /** By the figure whose harm they state again. */
  readonly repeats: ReadonlyMap<string, readonly CasualtyRecord[]>
  readonly datesInText: readonly Standing<DateRecord>[]
  readonly placesInText: readonly Standing<PlaceRecord>[]
}

export function tablesOf(document: DocumentRecord): Tables {
  const { dates, places, actors, counts, casualties, published } = document
  const namedBy = gathered(document.events.flatMap((event) => event.casualties.map((id) => [id, event.id] as const)))
  const told = casualties.filter(isTold).flatMap((claim) => {
    const events = new Set([...(namedBy.get(claim.id) ?? []), ...(claim.event === null ? [] : [claim.event])])
    return [...events].map((event) => [event, claim] as const)
  })
  return {
    document,
    published: lastDayOf(published.value),
    dates: byId(dates),
    places: byId(places),
    actors: byId(actors),
    counts: byId(counts),
    claims: gathered(told),
    repeats: gathered(casualties.flatMap((one) => (one.sameAs === null ? [] : [[one.sameAs, one] as const]))),
    datesInText: dates.map((record) => ({ mention: record.mention, record })).sort(byPlace),
    placesInText: places.flatMap((record) => record.mentions.map((mention) => ({ mention, record }))).sort(byPlace),
  }
}

function isTold({ sameAs, background, status, low, high }: CasualtyRecord): boolean {
  if (sameAs !== null || background === true || status === 'planned' || status === 'hypothetical') return false
  return low !== null || high !== null
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]))
}

function gathered<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [value])
    else list.push(value)
  }
  return lists
}

function byPlace(a: Standing<unknown>, b: Standing<unknown>): number {
  return a.mention.start - b.mention.start
}

/** What stands in the sentences of events. */
export function inSentences<T>(standing: readonly Standing<T>[], events: readonly EventRecord[]): T[] {
  return events.flatMap(({ evidence: { start, end } }) => {
    const first = countBefore(standing.length, (i) => (standing[i] as Standing<T>).mention.start < start)
    const last = countBefore(standing.length, (i) => (standing[i] as Standing<T>).mention.start < end)
    return standing.slice(first, last).map(({ record }) => record)
  })
}

/** The claims of events about harm, each once, in the order of the text. */
export function claimsOf({ claims }: Tables, events: readonly EventRecord[]): CasualtyRecord[] {
  const own = new Set(events.flatMap(({ id }) => claims.get(id) ?? []))
  return [...own].sort((a, b) => a.mention.start - b.mention.start)
}
