/** What the pipeline found → the plain document record, fields in the order of the contract. */
import type { Actor } from '../model/actor.js'
import type { DateValue } from '../model/date.js'
import type { Event } from '../model/event.js'
import type { Attribution, Casualty, Count } from '../model/figure.js'
import type { Note } from '../model/note.js'
import type { Place } from '../model/place.js'
import type { Source } from '../model/source.js'
import type { Related } from '../model/stages.js'
import type { ActorRecord } from '../schema/actors.js'
import type { DateRecord } from '../schema/dates.js'
import type { DiagnosticRecord, DocumentRecord, SourceRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { AttributionRecord, CasualtyRecord, CountRecord } from '../schema/figures.js'
import { DOCUMENT_SCHEMA } from '../schema/names.js'
import type { PlaceRecord } from '../schema/places.js'
import type { PlaceMentionRecord } from '../schema/pointer.js'
import { Pointers } from './pointer.js'
import { checkReferences } from './references.js'

/** What made the record. */
export interface Versions {
  readonly tool: string
  readonly lexicon: string
  readonly gazetteer: string
}

/** Hex digits of the content's hash that name a document; 64 bits keep a billion documents apart. */
const ID_DIGITS = 16

/**
 * The document record.
 * @throws Fault when a pointer or a reference does not hold; no record is better than a wrong one
 */
export function documentRecord(found: Related, versions: Versions): DocumentRecord {
  const { source, published, outlet } = found
  const at = new Pointers(source.text, found.reading)
  const record: DocumentRecord = {
    schema: DOCUMENT_SCHEMA,
    id: source.sha256.slice(0, ID_DIGITS),
    source: sourceRecord(source, at.coordinates.length),
    producedBy: { tool: versions.tool, lexicon: versions.lexicon, gazetteer: versions.gazetteer },
    title: at.mentionOrNull(found.title),
    authors: found.authors.map((span) => at.mention(span)),
    outlet: outlet === null ? null : { name: outlet.name, mention: at.mention(outlet.at) },
    published: {
      value: published.value,
      basis: published.basis,
      mention: at.mentionOrNull(published.at),
      from: published.from.map((span) => at.mention(span)),
    },
    language: found.language,
    blocks: found.blocks.map((block) => {
      const { start, end } = at.range(block)
      return { kind: block.kind, start, end, repeats: block.repeats }
    }),
    dates: found.dates.map((date) => dateRecord(date, at)),
    places: found.places.map((place) => placeRecord(place, at)),
    actors: found.actors.map((actor) => actorRecord(actor, at)),
    casualties: found.casualties.map((casualty) => casualtyRecord(casualty, at)),
    counts: found.counts.map((count) => countRecord(count, at)),
    events: found.events.map((event) => eventRecord(event, at)),
    diagnostics: diagnosticRecords(source.notes, found.notes, at),
  }
  checkReferences(record)
  return record
}

// Fields that may be left out are set one after the other: a literal that takes them from another object is made word by word.

function sourceRecord(source: Source, length: number): SourceRecord {
  const { title, url } = source.given
  const record = { path: source.path } as SourceRecord
  if (source.line !== null) record.line = source.line
  if (source.id !== null) record.id = source.id
  if (title !== null) record.title = title
  if (url !== null) record.url = url
  record.sha256 = source.sha256
  record.bytes = source.bytes
  record.length = length
  record.encoding = source.encoding
  record.bom = source.bom
  return record
}

function dateRecord(date: DateValue, at: Pointers): DateRecord {
  return {
    id: date.id,
    type: date.type,
    value: date.value,
    earliest: date.earliest,
    latest: date.latest,
    grain: date.grain,
    resolution: date.resolution,
    from: [...date.from],
    mention: at.mention(date),
    by: date.by,
  }
}

function placeRecord(place: Place, at: Pointers): PlaceRecord {
  return {
    id: place.id,
    name: place.name,
    type: place.type,
    country: place.country,
    admin1: place.admin1,
    latitude: degrees(place.latitude),
    longitude: degrees(place.longitude),
    geonames: place.geonames,
    within: place.within,
    confidence: place.confidence,
    mentions: place.mentions.map((mention) => {
      const { start, end, line, column, quote } = at.mention(mention)
      const { form, precision, relation } = mention
      const record: PlaceMentionRecord =
        form === 'name' ? { start, end, line, column, quote, precision } : { start, end, line, column, quote, form, precision }
      if (relation !== null) record.relation = relation
      return record
    }),
    by: place.by,
  }
}

/** Five decimals, about a metre: a fixed number of digits prints alike everywhere. */
function degrees(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e5) / 1e5 + 0
}

function actorRecord(actor: Actor, at: Pointers): ActorRecord {
  return {
    id: actor.id,
    name: actor.name,
    key: actor.key,
    type: actor.type,
    country: actor.country,
    roles: actor.roles.map((span) => at.mention(span)),
    affiliation: actor.affiliation,
    mentions: actor.mentions.map((mention) => {
      const { start, end, line, column, quote } = at.mention(mention)
      const { form } = mention
      return form === 'name' ? { start, end, line, column, quote } : { start, end, line, column, quote, form }
    }),
    by: actor.by,
  }
}

function attributionRecord(attribution: Attribution | null, at: Pointers): AttributionRecord | null {
  if (attribution === null) return null
  const { actor, speaker, cue, stance } = attribution
  return { actor, speaker: at.mentionOrNull(speaker), cue: at.mention(cue), stance }
}

function casualtyRecord(casualty: Casualty, at: Pointers): CasualtyRecord {
  const { amount, victims } = casualty
  const record = {
    id: casualty.id,
    measure: casualty.measure,
    low: amount.low,
    best: amount.best,
    high: amount.high,
    quantifier: amount.quantifier,
    victims: { text: victims.text, actor: victims.actor, class: victims.class },
    scope: casualty.scope,
    subsetOf: casualty.subsetOf,
    period: casualty.period,
    status: casualty.status,
    attribution: attributionRecord(casualty.attribution, at),
    event: casualty.event,
    date: casualty.date,
    place: casualty.place,
    sameAs: casualty.sameAs,
  } as CasualtyRecord
  if (casualty.background) record.background = true
  record.trigger = at.mention(casualty.trigger)
  record.mention = at.mention(casualty)
  record.by = casualty.by
  return record
}

function countRecord(count: Count, at: Pointers): CountRecord {
  return {
    id: count.id,
    what: count.what,
    low: count.amount.low,
    best: count.amount.best,
    high: count.amount.high,
    quantifier: count.amount.quantifier,
    unit: count.unit,
    per: count.per,
    by: count.by,
    actor: count.actor,
    period: count.period,
    place: count.place,
    attribution: attributionRecord(count.attribution, at),
    sameAs: count.sameAs,
    mention: at.mention(count),
  }
}

function eventRecord(event: Event, at: Pointers): EventRecord {
  return {
    id: event.id,
    type: event.type,
    acled: event.acled === null ? null : { type: event.acled.type, subtype: event.acled.subtype },
    status: event.status,
    certainty: event.certainty,
    cues: event.cues.map((span) => at.mention(span)),
    date: event.date,
    places: [...event.places],
    actors: event.actors.map(({ actor, role }) => ({ actor, role })),
    casualties: [...event.casualties],
    counts: [...event.counts],
    attribution: attributionRecord(event.attribution, at),
    trigger: at.mention(event.trigger),
    mentions: event.mentions.map((span) => at.mention(span)),
    evidence: at.mention(event.evidence),
    main: event.main,
    by: event.by,
  }
}

/** Of the reader's and the rules' notes each once. */
function diagnosticRecords(read: readonly Note[], found: readonly Note[], at: Pointers): DiagnosticRecord[] {
  if (read.length + found.length === 0) return []
  return [...new Set([...read, ...found])].map((note) => diagnosticRecord(note, at))
}

function diagnosticRecord({ code, severity, message, at: words }: Note, at: Pointers): DiagnosticRecord {
  const record: DiagnosticRecord = { code, severity, message }
  if (words !== undefined) record.mention = at.mention(words)
  return record
}
