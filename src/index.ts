/** What another program may import: text in, document record out; document records in, incidents out. */
import { loadPipeline, type OwnTables } from './load.js'
import type { Source } from './model/source.js'
import { extractArticle } from './pipeline.js'
import { parsePublished } from './read/published.js'
import { NOTHING_GIVEN, sourceOfText } from './read/source.js'
import type { DocumentRecord } from './schema/document.js'
import { VERSION } from './version.js'
import { documentRecord, type Versions } from './write/record.js'

export { type Linked, link } from './link/link.js'
export type { OwnTable, OwnTables } from './load.js'
export { Fault } from './model/fault.js'
export type { Source } from './model/source.js'
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

/** What is known of a document beside its text. */
export interface DocumentOptions {
  /** A name for `source.path`; `-` when left out. */
  readonly path?: string
  /** The document's own id, for `source.id`. */
  readonly id?: string
  /** Day, month or year of publication (`2025-12-13`, `2025-12`, `2025`). */
  readonly published?: string
  readonly title?: string
  readonly url?: string
}

export interface Extractor {
  /**
   * The record of one text.
   * @throws RangeError when `published` is no date
   */
  extract(text: string, options?: DocumentOptions): DocumentRecord
  /** The record of a document that was read already. */
  extractSource(source: Source): DocumentRecord
}

/**
 * Loads lexicon and gazetteer once; the extractor may then read any number of documents.
 * @param own the user's own places and actors
 * @throws Fault when a row of an own table is wrong: `my.tsv:3: …`
 */
export function createExtractor(own: OwnTables = {}): Extractor {
  const pipeline = loadPipeline(own)
  const { lexicon, gazetteer } = pipeline.kit
  const versions: Versions = { tool: VERSION, lexicon: lexicon.version, gazetteer: gazetteer.version }
  const extractSource = (source: Source): DocumentRecord => documentRecord(extractArticle(source, pipeline), versions)
  return { extract: (text, options) => extractSource(sourceOf(text, options)), extractSource }
}

/** The record of one text. For more than one, `createExtractor` loads its tables only once. */
export function extract(text: string, options?: DocumentOptions): DocumentRecord {
  return createExtractor().extract(text, options)
}

function sourceOf(text: string, options: DocumentOptions = {}): Source {
  const { path = '-', id = null, published, title = null, url = null } = options
  const value = published === undefined ? null : parsePublished(published)
  if (published !== undefined && value === null)
    throw new RangeError(`published: expected a date such as 2025-12-13, got ${published}`)
  const given = { ...NOTHING_GIVEN, published: value === null ? null : ({ value, basis: 'option' } as const), title, url }
  return sourceOfText(path, text, given, id)
}
