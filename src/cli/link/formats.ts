/** The formats of linked records by name, each loaded only when it is asked for. */
import type { Linked } from '../../link/link.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { IncidentTableName } from '../../write/format-options.js'
import { jsonText } from '../../write/json-text.js'
import type { Paint } from '../../write/pretty.js'

export const LINK_FORMATS = ['jsonl', 'csv', 'table'] as const
export type LinkFormatName = (typeof LINK_FORMATS)[number]

/** What belongs to one format alone. */
export interface LinkFormatOptions {
  readonly format: LinkFormatName
  /** The one that csv writes; incidents unless told. */
  readonly table?: IncidentTableName
  readonly hxl?: boolean
}

/** What is linked, and the records it was linked from → pieces of text to write. */
export type LinkFormat = (linked: Linked, records: readonly DocumentRecord[]) => Iterable<string>

export async function loadLinkFormat({ format, table, hxl }: LinkFormatOptions, paint: Paint): Promise<LinkFormat> {
  switch (format) {
    case 'jsonl':
      return lines
    case 'csv': {
      const { incidentsCsv } = await import('../../write/csv/incidents/incidents-csv.js')
      return ({ incidents }, records) => incidentsCsv(table ?? 'incidents', incidents, records, { hxl: hxl === true })
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
