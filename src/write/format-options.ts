/** What the formats can be asked for beside their name; free of all code, so that the command line may know it at once. */

/** The lists of a record that a CSV file can hold. */
export const TABLES = ['dates', 'places', 'actors', 'casualties', 'counts', 'events'] as const
export type TableName = (typeof TABLES)[number]

/** What `extract link` can write as a CSV file: a row an incident, a report of one, or a figure that a report tells. */
export const INCIDENT_TABLES = ['incidents', 'reports', 'figures'] as const
export type IncidentTableName = (typeof INCIDENT_TABLES)[number]

export const SQL_DIALECTS = ['sqlite', 'postgres'] as const
export type SqlDialect = (typeof SQL_DIALECTS)[number]
