/**
 * Events as a table whose columns are named as those of ACLED and UCDP GED where they mean the same.
 *
 * It is no coding by those projects' rules: an event is what one article says, and `deaths_best` is empty where sources differ.
 */
import type { EventRecord } from '../../schema/events.js'
import type { PlaceRecord } from '../../schema/places.js'
import type { Cell } from '../csv-text.js'
import { datePrecision } from '../event-date.js'
import { geoPrecision, placeOfEvent } from '../event-place.js'
import { type Side, sidesOf } from '../event-sides.js'
import { speakerOf } from '../source-text.js'
import { tollOf } from '../toll.js'
import {
  type Column,
  keyColumns,
  pointerColumns,
  pointersText,
  type Row,
  SEPARATOR,
  shortPointerColumns,
  sourceColumns,
  type Table,
  withId,
} from './column.js'

type EventRow = Row<EventRecord>

const placeOf = ({ one, record }: EventRow): PlaceRecord | null =>
  placeOfEvent(one, new Map(record.places.map((place) => [place.id, place])))

const dateOf = ({ one, record }: EventRow) => withId(record.dates, one.date)

/** A column about the place, empty when the event has none. */
const ofPlace = (name: string, hxl: string, of: (place: PlaceRecord, event: EventRecord) => Cell): Column<EventRecord> => ({
  name,
  hxl,
  of: (row) => {
    const place = placeOf(row)
    return place === null ? null : of(place, row.one)
  },
})

function sideColumns(index: 0 | 1): Column<EventRecord>[] {
  const number = index + 1
  const ofSide = (of: (side: Side) => Cell) => (row: EventRow) =>
    of(sidesOf(row.record, row.one, placeOf(row)?.country ?? null)[index])
  return [
    { name: `actor${number}`, hxl: `#org+name+actor${number}`, of: ofSide(({ actor }) => actor?.name ?? null) },
    { name: `inter${number}`, hxl: `#org+code+actor${number}`, of: ofSide(({ inter }) => inter) },
    {
      name: `assoc_actor_${number}`,
      hxl: `#org+name+assoc${number}`,
      of: ofSide(({ associates }) => associates.map(({ name }) => name).join(SEPARATOR)),
    },
  ]
}

function tollColumns(measure: 'killed' | 'wounded', name: string): Column<EventRecord>[] {
  const toll = ({ record, one }: EventRow) => tollOf(record, one, measure) as Readonly<Record<string, number | null>>
  return (['low', 'best', 'high'] as const).map((bound) => ({
    name: `${name}_${bound}`,
    hxl: `#affected+${measure}${{ low: '+min', best: '', high: '+max' }[bound]}`,
    of: (row) => toll(row)[`${measure}_${bound}`] ?? null,
  }))
}

export const eventsTable: Table<EventRecord> = {
  listOf: (record) => record.events,
  columns: [
    ...keyColumns<EventRecord>(),
    { name: 'event_date', hxl: '#date+occurred', of: (row) => dateOf(row)?.earliest ?? null },
    { name: 'date_prec', hxl: '#date+precision', of: (row) => datePrecision(dateOf(row)) },
    { name: 'date_start', hxl: '#date+start', of: (row) => dateOf(row)?.earliest ?? null },
    { name: 'date_end', hxl: '#date+end', of: (row) => dateOf(row)?.latest ?? null },
    { name: 'event_type', hxl: '#event+type', of: ({ one }) => one.acled?.type ?? null },
    { name: 'sub_event_type', hxl: '#event+type+sub', of: ({ one }) => one.acled?.subtype ?? null },
    { name: 'type', hxl: '#event+type+extract', of: ({ one }) => one.type },
    { name: 'status', hxl: '#status', of: ({ one }) => one.status },
    { name: 'certainty', hxl: '#status+certainty', of: ({ one }) => one.certainty },
    { name: 'main', of: ({ one }) => one.main },
    ...sideColumns(0),
    ...sideColumns(1),
    ofPlace('country', '#country+code+v_iso2', ({ country }) => country),
    ofPlace('admin1', '#adm1+name', ({ admin1 }) => admin1),
    ofPlace('location', '#loc+name', ({ name }) => name),
    ofPlace('latitude', '#geo+lat', ({ latitude }) => latitude),
    ofPlace('longitude', '#geo+lon', ({ longitude }) => longitude),
    ofPlace('geo_precision', '#geo+precision', (place, event) => geoPrecision(place, event).acled),
    ofPlace('where_prec', '#geo+precision+ucdp', (place, event) => geoPrecision(place, event).ucdp),
    ...tollColumns('killed', 'deaths'),
    ...tollColumns('wounded', 'wounded'),
    { name: 'source', hxl: '#meta+source', of: ({ record }) => record.outlet?.name ?? null },
    {
      name: 'source_original',
      hxl: '#meta+source+original',
      of: ({ one, record }) => (one.attribution === null ? null : speakerOf(one.attribution, record.actors)),
    },
    { name: 'notes', hxl: '#description', of: ({ one }) => one.evidence.quote },
    { name: 'notes_start', of: ({ one }) => one.evidence.start },
    { name: 'notes_end', of: ({ one }) => one.evidence.end },
    ...pointerColumns<EventRecord>(({ trigger }) => trigger),
    { name: 'mentions', of: ({ one }) => pointersText([one.trigger, ...one.mentions]) },
    { name: 'cues', of: ({ one }) => pointersText(one.cues) },
    ...shortPointerColumns<EventRecord>('speaker', ({ attribution }) => attribution?.speaker ?? null),
    ...shortPointerColumns<EventRecord>('cue', ({ attribution }) => attribution?.cue ?? null),
    { name: 'stance', of: ({ one }) => one.attribution?.stance ?? null },
    { name: 'source_actor', of: ({ one }) => one.attribution?.actor ?? null },
    { name: 'date', of: ({ one }) => one.date },
    { name: 'places', of: ({ one }) => one.places.join(' ') },
    { name: 'actors', of: ({ one }) => one.actors.map(({ actor, role }) => `${role}=${actor}`).join(' ') },
    { name: 'casualties', of: ({ one }) => one.casualties.join(' ') },
    { name: 'counts', of: ({ one }) => one.counts.join(' ') },
    { name: 'by', of: ({ one }) => one.by },
    { name: 'title', hxl: '#meta+title', of: ({ record }) => record.title?.quote ?? record.source.title ?? null },
    ...sourceColumns<EventRecord>(),
  ],
}
