/** The names of the contracts, for code that writes records without loading zod. */
export const DOCUMENT_SCHEMA = 'extract/document@1'
export const INCIDENT_SCHEMA = 'extract/incident@1'
export const ENTITY_SCHEMA = 'extract/entity@1'

/** What has a JSON Schema: the kinds of record, and the configuration. */
export const SCHEMA_NAMES = ['document', 'incident', 'entity', 'config'] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]
