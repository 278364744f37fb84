/** What a format does with a stream of records. */
import type { DocumentRecord } from '../schema/document.js'

export interface Format {
  /** Text before the first record. */
  readonly head: string
  /** Text of one record; `index` counts from 0, `text` is what the record's pointers lead into. */
  record(record: DocumentRecord, index: number, text: string): string
  /** As `record`, from JSON as `jsonText` writes it; left out where the format needs the record itself. */
  json?(json: string): string
  /** Text after the last record. */
  tail(count: number): string
}
