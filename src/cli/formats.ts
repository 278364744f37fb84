/** The formats by name, each loaded only when it is asked for. */
import type { Format } from '../write/format.js'
import { type SqlDialect, TABLES, type TableName } from '../write/format-options.js'
import type { Paint } from '../write/pretty.js'

export const FORMATS = ['jsonl', 'json', 'csv', 'geojson', 'webannotation', 'sql', 'pretty'] as const
export const FIGURE_FORMATS = ['table', 'figures-csv', 'figures-json'] as const
export type FormatName = (typeof FORMATS)[number] | (typeof FIGURE_FORMATS)[number]

/** What belongs to one format alone. */
export interface FormatOptions {
  readonly format?: FormatName
  readonly table?: TableName
  readonly hxl?: boolean
  readonly dialect?: SqlDialect
}

/** The tables to choose from: those of the records, and the one that `extract link` makes of several. */
export const ALL_TABLES = [...TABLES, 'incidents'] as const

/** What is wrong with options of formats taken together, in one line, or null. */
export function formatProblem(options: GivenFormat): string | null {
  if (options.format === 'csv' && options.table === undefined)
    return `--format csv writes one table; choose it with --table ${ALL_TABLES.join('|')}`
  return strayOption(options)
}

/** Options of formats as they were given, to any command. */
export interface GivenFormat {
  readonly format?: string
  readonly table?: string
  readonly hxl?: boolean
  readonly dialect?: string
}

/** What is wrong with an option that belongs to another format, in one line, or null. */
export function strayOption({ format, table, hxl, dialect }: GivenFormat): string | null {
  if (format !== 'csv' && table !== undefined) return '--table goes with --format csv'
  if (format !== 'csv' && hxl === true) return '--hxl goes with --format csv'
  if (format !== 'sql' && dialect !== undefined) return '--dialect goes with --format sql'
  return null
}

/** One format, ready to write. */
export async function loadFormat(name: FormatName, paint: Paint, options: FormatOptions): Promise<Format> {
  switch (name) {
    case 'jsonl':
      return (await import('../write/jsonl.js')).jsonl
    case 'json':
      return (await import('../write/json.js')).json
    case 'csv':
      return (await import('../write/csv/csv.js')).csv(options.table ?? 'events', { hxl: options.hxl === true })
    case 'geojson':
      return (await import('../write/geojson.js')).geojson()
    case 'webannotation':
      return (await import('../write/web-annotation.js')).webAnnotation()
    case 'sql':
      return (await import('../write/sql/sql.js')).sql(options.dialect ?? 'sqlite')
    case 'pretty':
      return (await import('../write/pretty.js')).pretty(paint)
    case 'table':
      return (await import('../write/figures-table.js')).figuresTable(paint)
    case 'figures-csv':
      return (await import('../write/figures-csv.js')).figuresCsv
    case 'figures-json':
      return (await import('../write/figures-json.js')).figuresJson
  }
}
