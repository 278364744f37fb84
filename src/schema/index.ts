/** The contracts with the outside, executable. */
export { type ActorRecord, actorSchema } from './actors.js'
export { type DateRecord, dateSchema } from './dates.js'
export {
  blockSchema,
  type DiagnosticRecord,
  type DocumentRecord,
  diagnosticSchema,
  documentSchema,
  type SourceRecord,
  sourceSchema,
} from './document.js'
export { type EventRecord, eventSchema } from './events.js'
export {
  type AttributionRecord,
  attributionSchema,
  type CasualtyRecord,
  type CountRecord,
  casualtySchema,
  countSchema,
} from './figures.js'
export { checkInputLine, type InputLine, inputLineSchema } from './input-line.js'
export { documentJsonSchema } from './json-schema.js'
export { DOCUMENT_SCHEMA } from './names.js'
export { type PlaceRecord, placeSchema } from './places.js'
export {
  type ActorMentionRecord,
  actorMentionSchema,
  type MentionRecord,
  mentionSchema,
  type PlaceMentionRecord,
  placeMentionSchema,
} from './pointer.js'
