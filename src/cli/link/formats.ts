/** The formats of linked records by name, each loaded only when it is asked for. */
import type { Linked } from '../../link/link.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { IncidentTableName, SqlDialect } from '../../write/format-options.js'
import { jsonText } from '../../write/json-text.js'
import type { Paint } from '../../write/pretty.js'

export const LINK_FORMATS = ['jsonl', 'csv', 'sql', 'table'] as const
export type LinkFormatName = (typeof LINK_FORMATS)[number]

/** What belongs to one format alone. */
export interface LinkFormatOptions {
  readonly format: LinkFormatName
  /** The one that csv writes; incidents unless told. */
  readonly table?: IncidentTableName
  readonly hxl?: boolean
  readonly dialect?: SqlDialect
}

/** What is linked, and the records it was linked from → pieces of text to write. */
export type LinkFormat = (linked: Linked, records: readonly DocumentRecord[]) => Iterable<string>

export async function loadLinkFormat({ format, table, hxl, dialect }: LinkFormatOptions, paint: Paint): Promise<LinkFormat> {
  switch (format) {
    case 'jsonl':
      return lines
    case 'csv': {
      const { incidentsCsv } = await import('../../write/csv/incidents/incidents-csv.js')
      return ({ incidents }, records) => incidentsCsv(table ?? 'incidents', incidents, records, { hxl: hxl === true })
    }
    case 'sql': {
      const { incidentsSql } = await import('../../write/sql/incidents-sql.js')
      return ({ incidents }, records) => incidentsSql(incidents, records, dialect ?? 'sqlite')
    }
    case 'table': {
      const { incidentsTable } = await import('../../write/incidents-table.js')
      return (linked) => incidentsTable(linked.incidents, linked.entities, paint)
    }
  }
}

function* lines({ incidents, entities }: Linked): Generator<string> {
  for (const incident of incidents) yield `${jsonText(incident)}\n`
  for (const entity of entities) yield `${jsonText(entity)}\n`
}
