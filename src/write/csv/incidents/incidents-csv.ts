/** CSV of incidents: one table, from what is linked and the records it was linked from. */
import type { DocumentRecord } from '../../../schema/document.js'
import type { IncidentRecord } from '../../../schema/incident.js'
import type { IncidentTableName } from '../../format-options.js'
import { headText, rowsText } from '../column.js'
import { incidentsTable } from './incidents-table.js'
import { figuresTable, reportsTable } from './report-tables.js'
import type { IncidentTable } from './row.js'

/** The table in pieces of text, a piece an incident; with `hxl`, the second line has the HXL tags of the columns. */
export function incidentsCsv(
  table: IncidentTableName,
  incidents: readonly IncidentRecord[],
  records: readonly DocumentRecord[],
  { hxl }: { readonly hxl: boolean },
): Iterable<string> {
  const documents = new Map(records.map((record) => [record.id, record]))
  switch (table) {
    case 'incidents':
      return written(incidentsTable, incidents, documents, hxl)
    case 'reports':
      return written(reportsTable, incidents, documents, hxl)
    case 'figures':
      return written(figuresTable, incidents, documents, hxl)
  }
}

function* written<T>(
  { listOf, columns }: IncidentTable<T>,
  incidents: readonly IncidentRecord[],
  documents: ReadonlyMap<string, DocumentRecord>,
  hxl: boolean,
): Generator<string> {
  yield headText(columns, hxl)
  for (const incident of incidents)
    yield rowsText(
      columns,
      listOf(incident).map((one) => ({ one, incident, documents })),
    )
}
