/** What the tables of incidents have in common: where a report is found, and pointers into several documents. */
import type { DocumentRecord } from '../../../schema/document.js'
import type { IncidentRecord, ReportRecord } from '../../../schema/incident.js'
import type { MentionRecord } from '../../../schema/pointer.js'
import { datePrecision } from '../../event-date.js'
import type { ColumnOf } from '../column.js'

/** Something of an incident, with the incident around it. */
export interface IncidentRow<T> {
  readonly one: T
  readonly incident: IncidentRecord
  /** The records that were linked, by id. */
  readonly documents: ReadonlyMap<string, DocumentRecord>
}

export interface IncidentTable<T> {
  readonly listOf: (incident: IncidentRecord) => readonly T[]
  readonly columns: readonly ColumnOf<IncidentRow<T>>[]
}

/** A pointer into one of several documents: `9b64cb81eaa8c161#char=92,96`, as RFC 5147 counts. */
export function pointerInto(document: string, { start, end }: MentionRecord): string {
  return `${document}#char=${start},${end}`
}

/** By which a row is joined with the incident and with the tables of the documents. */
export function reportKeyColumns<T extends { readonly document: string }>(): ColumnOf<IncidentRow<T>>[] {
  return [
    { name: 'incident', hxl: '#meta+id+incident', of: ({ incident }) => incident.id },
    { name: 'document', hxl: '#meta+id+document', of: ({ one }) => one.document },
  ]
}

/** When it happened, what it was and whether it did: of the incident, or as one report tells it. */
export function happeningColumns<T extends Pick<IncidentRecord, 'date' | 'type' | 'status'>>(): ColumnOf<IncidentRow<T>>[] {
  return [
    { name: 'event_date', hxl: '#date+occurred', of: ({ one }) => one.date?.earliest ?? null },
    { name: 'date_prec', hxl: '#date+precision', of: ({ one }) => datePrecision(one.date) },
    { name: 'date_start', hxl: '#date+start', of: ({ one }) => one.date?.earliest ?? null },
    { name: 'date_end', hxl: '#date+end', of: ({ one }) => one.date?.latest ?? null },
    { name: 'type', hxl: '#event+type+extract', of: ({ one }) => one.type },
    { name: 'status', hxl: '#status', of: ({ one }) => one.status },
  ]
}

/** Where the report came from. */
export function reportSourceColumns<T extends { readonly document: string }>(): ColumnOf<IncidentRow<T>>[] {
  const reportOf = ({ incident, one }: IncidentRow<T>): ReportRecord | undefined =>
    incident.reports.find(({ document }) => document === one.document)
  return [
    { name: 'title', hxl: '#meta+title', of: (row) => reportOf(row)?.title ?? null },
    { name: 'outlet', hxl: '#meta+source', of: (row) => reportOf(row)?.outlet ?? null },
    { name: 'path', hxl: '#meta+path', of: (row) => reportOf(row)?.path ?? null },
    { name: 'source_line', of: (row) => reportOf(row)?.line ?? null },
    { name: 'published', hxl: '#date+published', of: (row) => reportOf(row)?.published ?? null },
  ]
}
