/** What another program may import: text in, document record out; document records in, incidents out. */
export {
  createExtractor,
  type DocumentOptions,
  type Extractor,
  type ExtractorOptions,
  extract,
  type FileOptions,
  type FileResult,
  type TextInput,
} from './extractor.js'
export { type Linked, link } from './link/link.js'
export type { OwnTable, OwnTables } from './load.js'
export type { ActorType } from './model/actor.js'
export type { BlockKind } from './model/article.js'
export type { DateType, Grain, PublishedBasis, Resolution } from './model/date.js'
export type { Certainty, EventStatus, EventType, Role } from './model/event.js'
export { Fault } from './model/fault.js'
export type { ClaimStatus, Measure, Per, Quantifier, Scope, Stance, Unit, VictimClass } from './model/figure.js'
export type { RecordKind } from './model/kinds.js'
export type { Note, Severity } from './model/note.js'
export type { Confidence, MentionForm, PlaceRelation, PlaceType, Precision } from './model/place.js'
export type { Encoding, Given, Source } from './model/source.js'
export type { VagueTable, VagueTableName, VagueWord } from './model/vague-numbers.js'
export type { ActorRecord } from './schema/actors.js'
export type { ComparisonRecord, ToldFigureRecord } from './schema/comparison.js'
export type { DateRecord } from './schema/dates.js'
export type { DiagnosticRecord, DocumentRecord, SourceRecord } from './schema/document.js'
export type { EntityRecord } from './schema/entity.js'
export type { EventRecord } from './schema/events.js'
export type { AttributionRecord, CasualtyRecord, CountRecord } from './schema/figures.js'
export type { IncidentRecord, LinkRecord, ReportRecord } from './schema/incident.js'
export type { PlaceRecord } from './schema/places.js'
export type { ActorMentionRecord, MentionRecord, PlaceMentionRecord } from './schema/pointer.js'
export { VERSION } from './version.js'
export type { Versions } from './write/record.js'
