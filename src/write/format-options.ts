/** What the formats can be asked for beside their name; free of all code, so that the command line may know it at once. */

/** The lists of a record that a CSV file can hold. */
export const TABLES = ['dates', 'places', 'actors', 'casualties', 'counts', 'events'] as const
export type TableName = (typeof TABLES)[number]

export const SQL_DIALECTS = ['sqlite', 'postgres'] as const
export type SqlDialect = (typeof SQL_DIALECTS)[number]
