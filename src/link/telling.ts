/** One happening as one document tells it, made ready to be compared with how others tell it. */
import { MEASURES, type Measure } from '../model/figure.js'
import type { DateRecord } from '../schema/dates.js'
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { CasualtyRecord } from '../schema/figures.js'
import type { PlaceRecord } from '../schema/places.js'
import type { MentionRecord } from '../schema/pointer.js'
import { castOf, type Player } from './cast.js'
import { isWhole } from './figures.js'
import { type Setting, settingOf } from './setting.js'
import { claimsOf, inSentences, type Tables } from './tables.js'
import { type DateLevel, dateLevelOf, type Window, windowOf } from './window.js'
import { plainWords, stemOf } from './words.js'

export interface Telling {
  /** Names the telling in every run: document and event. */
  readonly name: string
  readonly document: DocumentRecord
  readonly tables: Tables
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
  /** The same by measure, in the order of measures. */
  readonly claimsOf: ReadonlyMap<Measure, readonly CasualtyRecord[]>
  /** Stems of the words that name it. */
  readonly stems: ReadonlySet<string>
  /** Words of the sentence that tells it. */
  readonly words: ReadonlySet<string>
  /** Those of them that are names or numbers. */
  readonly marks: ReadonlySet<string>
}

/** The tellings of a document: its events that one can look for in other documents, each with those that only name it again. */
export function tellingOf(tables: Tables, event: EventRecord, also: readonly EventRecord[]): Telling {
  const { document, published } = tables
  const claims = claimsOf(tables, [event, ...also]).filter(isWhole)
  const date = dateOf(tables, [event, ...also], claims)
  const window = windowOf(date, published)
  return {
    name: `${document.id} ${event.id}`,
    document,
    tables,
    event,
    also,
    date,
    published,
    window,
    dateLevel: dateLevelOf(window),
    setting: settingOf(placesOf(tables, [event, ...also], claims)),
    cast: castOf([event, ...also], tables.actors),
    claims,
    claimsOf: byMeasure(claims),
    stems: new Set([event, ...also].flatMap(wordsOf).flatMap(({ quote }) => plainWords(quote).map(stemOf))),
    words: new Set(plainWords(event.evidence.quote)),
    marks: new Set((event.evidence.quote.match(/[\p{Lu}\p{N}][\p{L}\p{N}]*/gu) ?? []).map((word) => word.toLowerCase())),
  }
}

function byMeasure(claims: readonly CasualtyRecord[]): ReadonlyMap<Measure, readonly CasualtyRecord[]> {
  const told = MEASURES.map((measure) => [measure, claims.filter((one) => one.measure === measure)] as const)
  return new Map(told.filter(([, list]) => list.length > 0))
}

function wordsOf({ trigger, mentions }: EventRecord): readonly MentionRecord[] {
  return [trigger, ...mentions]
}

/** The event's own date, else the one that its figures agree on, else the only one of its sentence. */
function dateOf(tables: Tables, events: readonly EventRecord[], claims: readonly CasualtyRecord[]): DateRecord | null {
  const own = events.flatMap(({ date }) => ownDate(tables, date) ?? [])
  if (own.length > 0) return own[0] ?? null
  const told = claims.flatMap(({ date }) => ownDate(tables, date) ?? [])
  if (told.length > 0) return only(told)
  return only(inSentences(tables.datesInText, events).filter(({ id }) => ownDate(tables, id) !== null))
}

/** A date on the calendar that is not the article's own: a date line says when it was written, not when it was. */
function ownDate({ dates, document }: Tables, id: string | null): DateRecord | null {
  const date = id === null ? undefined : dates.get(id)
  if (date === undefined || (date.earliest === null && date.latest === null)) return null
  return date.mention.start === document.published.mention?.start ? null : date
}

/** The event's places, else those of its figures, else the only one of its sentence. */
function placesOf(tables: Tables, events: readonly EventRecord[], claims: readonly CasualtyRecord[]): PlaceRecord[] {
  const of = (ids: readonly (string | null)[]): PlaceRecord[] =>
    [...new Set(ids)].flatMap((id) => tables.places.get(id ?? '') ?? [])
  const own = events.map(({ places }) => of(places)).find((list) => list.length > 0)
  if (own !== undefined) return own
  const told = of(claims.map(({ place }) => place))
  if (told.length > 0) return told
  const near = only(inSentences(tables.placesInText, events))
  return near === null ? [] : [near]
}

/** The one thing of a list; null where there are several, since none of them is surely meant. */
function only<T>(list: readonly T[]): T | null {
  const distinct = new Set(list)
  return distinct.size === 1 ? (list[0] as T) : null
}
