/** The names of the contracts, for code that writes records without loading zod. */
export const DOCUMENT_SCHEMA = 'extract/document@1'
export const INCIDENT_SCHEMA = 'extract/incident@1'
export const ENTITY_SCHEMA = 'extract/entity@1'

/** The kinds of record that have a schema. */
export const RECORD_KINDS = ['document', 'incident', 'entity'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
