/** The formats by name, each loaded only when it is asked for. */
import type { Format } from '../write/format.js'
import type { Paint } from '../write/pretty.js'

export const FORMATS = ['jsonl', 'json', 'geojson', 'pretty'] as const
export const FIGURE_FORMATS = ['table', 'csv', 'figures-json'] as const
export type FormatName = (typeof FORMATS)[number] | (typeof FIGURE_FORMATS)[number]

/** One format, ready to write. */
export async function loadFormat(name: FormatName, paint: Paint): Promise<Format> {
  if (name === 'pretty') return (await import('../write/pretty.js')).pretty(paint)
  if (name === 'table') return (await import('../write/figures-table.js')).figuresTable(paint)
  if (name === 'csv') return (await import('../write/figures-csv.js')).figuresCsv
  if (name === 'figures-json') return (await import('../write/figures-json.js')).figuresJson
  if (name === 'geojson') return (await import('../write/geojson.js')).geojson()
  return name === 'json' ? (await import('../write/json.js')).json : (await import('../write/jsonl.js')).jsonl
}
