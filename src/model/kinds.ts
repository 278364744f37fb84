/** The lists of a document record, by name. */
export const RECORD_KINDS = ['dates', 'places', 'actors', 'casualties', 'counts', 'events'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
