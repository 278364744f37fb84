/** Dates, places and actors as tables: a row a record; its first mention in columns, all of them in one cell. */
import type { ActorRecord } from '../../schema/actors.js'
import type { DateRecord } from '../../schema/dates.js'
import type { PlaceRecord } from '../../schema/places.js'
import { actorCodes } from '../actor-codes.js'
import { keyColumns, pointerColumns, pointersText, SEPARATOR, sourceColumns, type Table, withId } from './column.js'

export const datesTable: Table<DateRecord> = {
  listOf: (record) => record.dates,
  columns: [
    ...keyColumns<DateRecord>(),
    { name: 'type', of: ({ one }) => one.type },
    { name: 'value', hxl: '#date', of: ({ one }) => one.value },
    { name: 'earliest', hxl: '#date+start', of: ({ one }) => one.earliest },
    { name: 'latest', hxl: '#date+end', of: ({ one }) => one.latest },
    { name: 'grain', of: ({ one }) => one.grain },
    { name: 'resolution', of: ({ one }) => one.resolution },
    { name: 'from', of: ({ one }) => one.from.join(' ') },
    ...pointerColumns<DateRecord>(({ mention }) => mention),
    { name: 'by', of: ({ one }) => one.by },
    ...sourceColumns<DateRecord>(),
  ],
}

export const placesTable: Table<PlaceRecord> = {
  listOf: (record) => record.places,
  columns: [
    ...keyColumns<PlaceRecord>(),
    { name: 'name', hxl: '#loc+name', of: ({ one }) => one.name },
    { name: 'type', hxl: '#loc+type', of: ({ one }) => one.type },
    { name: 'country', hxl: '#country+code+v_iso2', of: ({ one }) => one.country },
    { name: 'admin1', hxl: '#adm1+name', of: ({ one }) => one.admin1 },
    { name: 'latitude', hxl: '#geo+lat', of: ({ one }) => one.latitude },
    { name: 'longitude', hxl: '#geo+lon', of: ({ one }) => one.longitude },
    { name: 'geonames', hxl: '#loc+code+v_geonames', of: ({ one }) => one.geonames },
    { name: 'within', of: ({ one }) => one.within },
    { name: 'confidence', of: ({ one }) => one.confidence },
    { name: 'precision', of: ({ one }) => one.mentions[0]?.precision ?? null },
    { name: 'relation', of: ({ one }) => one.mentions[0]?.relation ?? null },
    ...pointerColumns<PlaceRecord>(({ mentions }) => mentions[0] ?? null),
    { name: 'mentions', of: ({ one }) => pointersText(one.mentions) },
    { name: 'by', of: ({ one }) => one.by },
    ...sourceColumns<PlaceRecord>(),
  ],
}

export const actorsTable: Table<ActorRecord> = {
  listOf: (record) => record.actors,
  columns: [
    ...keyColumns<ActorRecord>(),
    { name: 'name', hxl: '#org+name', of: ({ one }) => one.name },
    { name: 'key', hxl: '#org+code', of: ({ one }) => one.key },
    { name: 'type', hxl: '#org+type', of: ({ one }) => one.type },
    { name: 'country', hxl: '#country+code+v_iso2', of: ({ one }) => one.country },
    { name: 'inter', of: ({ one, record }) => actorCodes(one, { affiliation: withId(record.actors, one.affiliation) }).acled },
    { name: 'sector', of: ({ one, record }) => actorCodes(one, { affiliation: withId(record.actors, one.affiliation) }).plover },
    { name: 'roles', of: ({ one }) => one.roles.map(({ quote }) => quote).join(SEPARATOR) },
    { name: 'roles_at', of: ({ one }) => pointersText(one.roles) },
    { name: 'affiliation', of: ({ one }) => one.affiliation },
    ...pointerColumns<ActorRecord>(({ mentions }) => mentions[0] ?? null),
    { name: 'form', of: ({ one }) => one.mentions[0]?.form ?? 'name' },
    { name: 'mentions', of: ({ one }) => pointersText(one.mentions) },
    { name: 'by', of: ({ one }) => one.by },
    ...sourceColumns<ActorRecord>(),
  ],
}
