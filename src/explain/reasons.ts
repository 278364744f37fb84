/** What each kind of value rests on: the words it was read off, and the other values it was worked out from. */
import type { ActorRecord } from '../schema/actors.js'
import type { DateRecord } from '../schema/dates.js'
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { AttributionRecord, CasualtyRecord, CountRecord } from '../schema/figures.js'
import type { PlaceRecord } from '../schema/places.js'
import type { MentionRecord } from '../schema/pointer.js'
import type { Reason } from './finding.js'

/** What reasons refer to. */
export interface Names {
  readonly published: DocumentRecord['published']
  /** Every entry of the record by its id, in a few words. */
  readonly entries: ReadonlyMap<string, { readonly text: string; readonly mention: MentionRecord }>
}

/** The names of a record. */
export function namesOf(record: DocumentRecord): Names {
  const entries = [
    ...record.dates.map((one) => [one.id, one.value ?? 'not resolved', one.mention] as const),
    ...[...record.places, ...record.actors].map((one) => [one.id, one.name, one.mentions[0] as MentionRecord] as const),
    ...record.casualties.map((one) => [one.id, `${one.measure} ${amountText(one)}`, one.mention] as const),
    ...record.counts.map((one) => [one.id, `${one.what} ${amountText(one)}`, one.mention] as const),
    ...record.events.map((one) => [one.id, one.type, one.trigger] as const),
  ]
  return { published: record.published, entries: new Map(entries.map(([id, text, mention]) => [id, { text, mention }])) }
}

/** What each way of knowing a date means. */
const RESOLUTIONS: Readonly<Record<DateRecord['resolution'], string>> = {
  explicit: 'the words say it all',
  published: 'worked out from the date of publication',
  context: 'worked out from another date of the text',
  unresolved: 'not worked out: there is nothing to count from',
}

export function dateReasons(date: DateRecord, names: Names): Reason[] {
  const { published } = names
  const publication =
    date.resolution !== 'published'
      ? []
      : [
          published.mention === null
            ? { label: 'from', text: `published ${published.value} (${published.basis})` }
            : { label: 'from', text: `published ${published.value} (${published.basis})`, mention: published.mention },
        ]
  return [
    { label: 'type', text: `${date.type}, to the ${date.grain}` },
    { label: 'known', text: RESOLUTIONS[date.resolution] },
    ...publication,
    ...date.from.flatMap((id) => named('from', id, names)),
  ]
}

export function placeReasons(place: PlaceRecord, names: Names): Reason[] {
  const where = [place.type, place.admin1, place.country, place.geonames === null ? null : `GeoNames ${place.geonames}`]
  return [
    { label: 'place', text: where.filter((part) => part !== null).join(', ') },
    { label: 'confidence', text: place.confidence },
    ...(place.within === null ? [] : named('within', place.within, names)),
  ]
}

export function actorReasons(actor: ActorRecord, names: Names): Reason[] {
  return [
    { label: 'actor', text: [actor.type, actor.country].filter((part) => part !== null).join(', ') },
    { label: 'key', text: actor.key ?? 'none: no table knows this name' },
    ...actor.roles.map((mention) => ({ label: 'role', text: '', mention })),
    ...(actor.affiliation === null ? [] : named('belongs to', actor.affiliation, names)),
  ]
}

export function casualtyReasons(one: CasualtyRecord, names: Names): Reason[] {
  return [
    { label: 'harm', text: one.measure, mention: one.trigger },
    { label: 'amount', text: `${one.quantifier}: ${amountText(one)}`, mention: one.mention },
    { label: 'victims', text: `${one.victims.text} (${one.victims.class})` },
    { label: 'status', text: one.status + (one.background === true ? ', told only to describe somebody' : '') },
    ...(one.victims.actor === null ? [] : named('victims', one.victims.actor, names)),
    ...saidBy(one.attribution, names),
    ...(one.subsetOf === null ? [] : named('part of', one.subsetOf, names)),
    ...(one.sameAs === null ? [] : named('says again', one.sameAs, names)),
    ...(one.period === 'incident' ? [] : named('over', one.period, names)),
    ...links(one, names),
  ]
}

export function countReasons(one: CountRecord, names: Names): Reason[] {
  return [
    { label: 'amount', text: `${one.quantifier}: ${amountText(one)}`, mention: one.mention },
    ...saidBy(one.attribution, names),
    ...(one.actor === null ? [] : named('of', one.actor, names)),
    ...(one.sameAs === null ? [] : named('says again', one.sameAs, names)),
    ...(one.period === null ? [] : named('over', one.period, names)),
    ...(one.place === null ? [] : named('place', one.place, names)),
  ]
}

export function eventReasons(event: EventRecord, names: Names): Reason[] {
  return [
    { label: 'trigger', text: '', mention: event.trigger },
    ...event.mentions.map((mention) => ({ label: 'named again', text: '', mention })),
    { label: 'status', text: `${event.status}, ${event.certainty}` },
    ...event.cues.map((mention) => ({ label: 'cue', text: '', mention })),
    ...(event.date === null ? [] : named('date', event.date, names)),
    ...event.places.flatMap((id) => named('place', id, names)),
    ...event.actors.flatMap(({ actor, role }) => named(role, actor, names)),
    ...[...event.casualties, ...event.counts].flatMap((id) => named('figure', id, names)),
    ...saidBy(event.attribution, names),
  ]
}

/** `killed 24+`, `12–15`, `none` */
export function amountText({ low, best, high }: Pick<CasualtyRecord, 'low' | 'best' | 'high'>): string {
  if (low !== null && low === high) return String(low)
  if (low !== null && high !== null) return `${low}–${high}`
  if (low !== null) return `${low}+`
  return high === null ? String(best ?? '?') : `up to ${high}`
}

function links(one: Pick<CasualtyRecord, 'event' | 'date' | 'place'>, names: Names): Reason[] {
  return [
    ...(one.event === null ? [] : named('event', one.event, names)),
    ...(one.date === null ? [] : named('date', one.date, names)),
    ...(one.place === null ? [] : named('place', one.place, names)),
  ]
}

function saidBy(attribution: AttributionRecord | null, names: Names): Reason[] {
  if (attribution === null) return []
  const { stance, cue, speaker, actor } = attribution
  return [
    { label: 'said', text: stance, mention: cue },
    ...(speaker === null ? [] : [{ label: 'said by', text: '', mention: speaker }]),
    ...(actor === null ? [] : named('said by', actor, names)),
  ]
}

/** One entry of the record by its id, with the words it was read off. */
function named(label: string, id: string, { entries }: Names): Reason[] {
  const found = entries.get(id)
  return found === undefined ? [] : [{ label, text: `${id} ${found.text}`, mention: found.mention }]
}
