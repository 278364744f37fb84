/** Incidents as a table in the columns of the table of events: a row a happening that several reports tell. */
import type { Role } from '../../../model/event.js'
import { MEASURES, type Measure } from '../../../model/figure.js'
import type { IncidentRecord } from '../../../schema/incident.js'
import { type GeoPrecision, geoPrecision } from '../../event-place.js'
import { incidentToll } from '../../incident-toll.js'
import { type ColumnOf, SEPARATOR } from '../column.js'
import { happeningColumns, type IncidentRow, type IncidentTable, pointerInto } from './row.js'

type Row = IncidentRow<IncidentRecord>
type Column = ColumnOf<Row>

const ROLE_COLUMNS: Readonly<Record<Role, string>> = {
  perpetrator: 'perpetrators',
  target: 'targets',
  victim: 'victims',
  participant: 'participants',
  ally: 'allies',
  source: 'sources',
}

/** Who has a role in any report; reports may give one actor several. */
function roleColumns(): Column[] {
  return Object.entries(ROLE_COLUMNS).map(([role, name]) => ({
    name,
    hxl: `#org+name+${role}`,
    of: ({ one }) =>
      one.actors
        .filter(({ roles }) => roles.includes(role as Role))
        .map((actor) => actor.name)
        .join(SEPARATOR),
  }))
}

function tollColumns(measure: Measure): Column[] {
  const name = measure === 'killed' ? 'deaths' : measure
  const toll = ({ one, documents }: Row) => incidentToll(one, documents, measure)
  const hxl = measure === 'casualties' ? '#affected' : `#affected+${measure}`
  return [
    { name: `${name}_low`, hxl: `${hxl}+min`, of: (row) => toll(row).low },
    { name: `${name}_best`, hxl, of: (row) => toll(row).best },
    { name: `${name}_high`, hxl: `${hxl}+max`, of: (row) => toll(row).high },
    { name: `${name}_reports`, of: (row) => toll(row).reports || null },
    { name: `${name}_relation`, of: (row) => toll(row).relation },
  ]
}

/** The codes of the report that names the place most exactly. */
function precisionOf({ one, documents }: Row): GeoPrecision | null {
  const codes = one.reports.flatMap(({ document, event, place }) => {
    const record = documents.get(document)
    const own = record?.places.find(({ id, name }) => id === place?.id && name === one.place?.name)
    const told = record?.events.find(({ id }) => id === event)
    return own === undefined || told === undefined ? [] : [geoPrecision(own, told)]
  })
  return codes.sort((a, b) => (a.ucdp ?? Infinity) - (b.ucdp ?? Infinity))[0] ?? null
}

const ofPlace = (name: string, hxl: string, field: keyof NonNullable<IncidentRecord['place']>): Column => ({
  name,
  hxl,
  of: ({ one }) => one.place?.[field] ?? null,
})

/** What differs among the reports, each once. */
const distinct = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null))].join(SEPARATOR)

export const incidentsTable: IncidentTable<IncidentRecord> = {
  listOf: (incident) => [incident],
  columns: [
    { name: 'id', hxl: '#meta+id+incident', of: ({ one }) => one.id },
    ...happeningColumns<IncidentRecord>(),
    ...roleColumns(),
    ofPlace('country', '#country+code+v_iso2', 'country'),
    ofPlace('admin1', '#adm1+name', 'admin1'),
    ofPlace('location', '#loc+name', 'name'),
    ofPlace('latitude', '#geo+lat', 'latitude'),
    ofPlace('longitude', '#geo+lon', 'longitude'),
    { name: 'geo_precision', hxl: '#geo+precision', of: (row) => precisionOf(row)?.acled ?? null },
    { name: 'where_prec', hxl: '#geo+precision+ucdp', of: (row) => precisionOf(row)?.ucdp ?? null },
    ...MEASURES.flatMap(tollColumns),
    { name: 'disputed', of: ({ one }) => one.differences.some(({ disputed }) => disputed) },
    { name: 'reports', hxl: '#meta+reports', of: ({ one }) => one.reports.length },
    { name: 'copies', of: ({ one }) => one.reports.filter(({ wordsOf }) => wordsOf !== null).length },
    { name: 'score', of: ({ one }) => one.score },
    { name: 'outlets', hxl: '#meta+source', of: ({ one }) => distinct(one.reports.map(({ outlet }) => outlet)) },
    { name: 'notes', hxl: '#description', of: ({ one }) => one.reports[0]?.evidence.quote ?? null },
    { name: 'events', of: ({ one }) => one.reports.map(({ document, event }) => `${document}/${event}`).join(' ') },
    {
      name: 'actors',
      of: ({ one }) =>
        one.actors.flatMap(({ told }) => told.map(({ role, document, actor }) => `${role}=${document}/${actor}`)).join(' '),
    },
    { name: 'mentions', of: ({ one }) => one.reports.map(({ document, trigger }) => pointerInto(document, trigger)).join(' ') },
    { name: 'documents', hxl: '#meta+id+document', of: ({ one }) => one.reports.map(({ document }) => document).join(' ') },
    {
      name: 'paths',
      hxl: '#meta+path',
      of: ({ one }) => distinct(one.reports.map(({ path, line }) => (line === undefined ? path : `${path}:${line}`))),
    },
    { name: 'published', hxl: '#date+published', of: ({ one }) => distinct(one.reports.map(({ published }) => published)) },
  ],
}
