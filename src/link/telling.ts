/** One happening as one document tells it, made ready to be compared with how others tell it. */
import type { ActorRecord } from '../schema/actors.js'
import type { DateRecord } from '../schema/dates.js'
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { CasualtyRecord } from '../schema/figures.js'
import type { PlaceRecord } from '../schema/places.js'
import { castOf, type Player } from './cast.js'
import { claimsOf, isWhole } from './figures.js'
import { type Setting, settingOf } from './setting.js'
import { type DateLevel, dateLevelOf, lastDayOf, type Window, windowOf } from './window.js'
import { plainWords, stemOf } from './words.js'

export interface Telling {
  /** Names the telling in every run: document and event. */
  readonly name: string
  readonly document: DocumentRecord
  readonly event: EventRecord
  /** Further events of the document that only name it again. */
  readonly also: readonly EventRecord[]
  readonly date: DateRecord | null
  readonly published: number | null
  readonly window: Window
  readonly dateLevel: DateLevel
  readonly setting: Setting
  readonly cast: readonly Player[]
  /** Figures of harm to all who were hurt or to a group of them. */
  readonly claims: readonly CasualtyRecord[]
  /** Stems of the words that name it. */
  readonly stems: ReadonlySet<string>
  /** Words of the sentence that tells it. */
  readonly words: ReadonlySet<string>
}

/** Lookups that all tellings of a document share. */
export interface Tables {
  readonly document: DocumentRecord
  readonly dates: ReadonlyMap<string, DateRecord>
  readonly places: ReadonlyMap<string, PlaceRecord>
  readonly actors: ReadonlyMap<string, ActorRecord>
  readonly published: number | null
}

export function tablesOf(document: DocumentRecord): Tables {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((one) => [one.id, one]))
  return {
    document,
    dates: byId(document.dates),
    places: byId(document.places),
    actors: byId(document.actors),
    published: lastDayOf(document.published.value),
  }
}

/** The tellings of a document: its events that one can look for in other documents, each with those that only name it again. */
export function tellingOf(tables: Tables, event: EventRecord, also: readonly EventRecord[]): Telling {
  const { document, dates, published } = tables
  const claims = claimsOf(document, [event, ...also]).filter(isWhole)
  const date = dateOf(event, claims, dates)
  const window = windowOf(date, published)
  return {
    name: `${document.id} ${event.id}`,
    document,
    event,
    also,
    date,
    published,
    window,
    dateLevel: dateLevelOf(window),
    setting: settingOf(placesOf(event, claims, tables.places)),
    cast: castOf(event, tables.actors),
    claims,
    stems: new Set([event.trigger, ...event.mentions].flatMap(({ quote }) => plainWords(quote).map(stemOf))),
    words: new Set(plainWords(event.evidence.quote)),
  }
}

/** The event's own date, else the one that its figures agree on. */
function dateOf(
  event: EventRecord,
  claims: readonly CasualtyRecord[],
  dates: ReadonlyMap<string, DateRecord>,
): DateRecord | null {
  const own = event.date === null ? undefined : dates.get(event.date)
  if (own !== undefined && (own.earliest !== null || own.latest !== null)) return own
  const told = new Set(claims.flatMap(({ date }) => date ?? []))
  const [only] = told
  return told.size === 1 && only !== undefined ? (dates.get(only) ?? own ?? null) : (own ?? null)
}

function placesOf(
  event: EventRecord,
  claims: readonly CasualtyRecord[],
  places: ReadonlyMap<string, PlaceRecord>,
): PlaceRecord[] {
  const own = event.places.flatMap((id) => places.get(id) ?? [])
  if (own.length > 0) return own
  return [...new Set(claims.flatMap(({ place }) => place ?? []))].flatMap((id) => places.get(id) ?? [])
}
