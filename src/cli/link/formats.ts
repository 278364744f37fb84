/** The formats of linked records by name, each loaded only when it is asked for. */
import type { Linked } from '../../link/link.js'
import { jsonText } from '../../write/json-text.js'
import type { Paint } from '../../write/pretty.js'

export const LINK_FORMATS = ['jsonl', 'table'] as const
export type LinkFormatName = (typeof LINK_FORMATS)[number]

/** What is linked → pieces of text to write. */
export type LinkFormat = (linked: Linked) => Iterable<string>

export async function loadLinkFormat(name: LinkFormatName, paint: Paint): Promise<LinkFormat> {
  if (name === 'jsonl') return lines
  const { incidentsTable } = await import('../../write/incidents-table.js')
  return (linked) => incidentsTable(linked.incidents, linked.entities, paint)
}

function* lines({ incidents, entities }: Linked): Generator<string> {
  for (const incident of incidents) yield `${jsonText(incident)}\n`
  for (const entity of entities) yield `${jsonText(entity)}\n`
}
