/**
 * GeoJSON (RFC 7946): one FeatureCollection of the whole run, a feature a line: every place, and every event that the text
 * places somewhere. Properties are flat, so that QGIS, kepler.gl and ogr2ogr show them as the columns of one table.
 */
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { PlaceRecord } from '../schema/places.js'
import { actorCodes } from './actor-codes.js'
import { placeOfEvent } from './event-place.js'
import type { Format } from './format.js'
import { jsonText } from './json-text.js'
import { tollOf } from './toll.js'

type Properties = Readonly<Record<string, string | number | boolean | null>>

/** A metre or so; more would claim what no gazetteer knows. */
const DECIMALS = 100_000

/** Between several names in one property. */
const SEPARATOR = '; '

/** Remembers only whether a feature was written, so that memory does not grow with the run. */
export function geojson(): Format {
  let first = true
  return {
    head: '{"type":"FeatureCollection","features":[',
    record(record) {
      let text = ''
      for (const feature of featuresOf(record)) {
        text += `${first ? '\n' : ',\n'}${jsonText(feature)}`
        first = false
      }
      return text
    },
    tail: () => (first ? ']}\n' : '\n]}\n'),
  }
}

function featuresOf(record: DocumentRecord): object[] {
  const places = new Map(record.places.map((place) => [place.id, place]))
  return [
    ...record.places.map((place) => feature(record, place.id, place, placeProperties(place, places))),
    ...record.events.flatMap((event) => {
      const place = placeOfEvent(event, places)
      return place === null ? [] : [feature(record, event.id, place, eventProperties(record, event, place))]
    }),
  ]
}

function feature(record: DocumentRecord, id: string, place: PlaceRecord, properties: Properties): object {
  const { source, title, published } = record
  return {
    type: 'Feature',
    id: `${record.id}/${id}`,
    geometry: pointOf(place),
    properties: {
      document: record.id,
      path: source.path,
      source_id: source.id ?? null,
      title: title?.quote ?? source.title ?? null,
      published: published.value,
      record: id,
      ...properties,
    },
  }
}

/** Longitude before latitude; null where no gazetteer holds the place. */
function pointOf({ latitude, longitude }: PlaceRecord): object | null {
  return latitude === null || longitude === null ? null : { type: 'Point', coordinates: [round(longitude), round(latitude)] }
}

/** Never `-0`, which JSON would write as `0` in some readers and `-0` in others. */
function round(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS + 0
}

function placeProperties(place: PlaceRecord, byId: ReadonlyMap<string, PlaceRecord>): Properties {
  const [mention] = place.mentions
  return {
    kind: 'place',
    name: place.name,
    type: place.type,
    ...whereProperties(place),
    within: place.within === null ? null : (byId.get(place.within)?.name ?? null),
    mentions: place.mentions.length,
    quote: mention?.quote ?? null,
    line: mention?.line ?? null,
    start: mention?.start ?? null,
    end: mention?.end ?? null,
  }
}

function whereProperties(place: PlaceRecord): Properties {
  return {
    country: place.country,
    admin1: place.admin1,
    geonames: place.geonames,
    confidence: place.confidence,
  }
}

function eventProperties(record: DocumentRecord, event: EventRecord, place: PlaceRecord): Properties {
  const date = record.dates.find(({ id }) => id === event.date) ?? null
  const actorOf = new Map(record.actors.map((actor) => [actor.id, actor]))
  const nameOf = new Map(record.actors.map(({ id, name }) => [id, name]))
  const inRole = (role: string): string | null => {
    const names = new Set(event.actors.filter((actor) => actor.role === role).map(({ actor }) => nameOf.get(actor) ?? actor))
    return names.size === 0 ? null : [...names].join(SEPARATOR)
  }
  const codesInRole = (role: string): { acled: string | null; plover: string | null } => {
    const codes = event.actors.flatMap(({ actor, role: own }) => {
      const found = own === role ? actorOf.get(actor) : undefined
      if (found === undefined) return []
      const affiliation = found.affiliation === null ? null : (actorOf.get(found.affiliation) ?? null)
      return [actorCodes(found, { country: place.country, affiliation })]
    })
    const joined = (values: readonly (string | number | null)[]): string | null =>
      [...new Set(values.filter((value) => value !== null))].join(SEPARATOR) || null
    return { acled: joined(codes.map(({ acled }) => acled)), plover: joined(codes.map(({ plover }) => plover)) }
  }
  const doers = codesInRole('perpetrator')
  const targets = codesInRole('target')
  const said = event.attribution?.actor ?? null
  return {
    kind: 'event',
    name: event.trigger.quote,
    type: event.type,
    acled_type: event.acled?.type ?? null,
    acled_subtype: event.acled?.subtype ?? null,
    status: event.status,
    certainty: event.certainty,
    main: event.main,
    place: place.name,
    place_type: place.type,
    ...whereProperties(place),
    date: date?.value ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    perpetrator: inRole('perpetrator'),
    perpetrator_inter: doers.acled,
    perpetrator_sector: doers.plover,
    target: inRole('target'),
    target_inter: targets.acled,
    target_sector: targets.plover,
    victim: inRole('victim'),
    participant: inRole('participant'),
    ally: inRole('ally'),
    source: inRole('source'),
    attribution: (said === null ? null : nameOf.get(said)) ?? event.attribution?.speaker?.quote ?? null,
    ...tollOf(record, event, 'killed'),
    ...tollOf(record, event, 'wounded'),
    mentions: 1 + event.mentions.length,
    quote: event.trigger.quote,
    line: event.trigger.line,
    start: event.trigger.start,
    end: event.trigger.end,
    sentence: event.evidence.quote,
  }
}
