/** A document record for the page: pointers without line, column and quote, which the text tells again. */
import type { DocumentRecord } from '../../schema/document.js'
import type { ArticleData, IndexRow, PackedRecord } from './data.js'

/** The record and its text, packed. */
export function packArticle(record: DocumentRecord, text: string): ArticleData {
  return { record: packed(record), text }
}

function packed<T>(value: T): PackedRecord<T> {
  if (typeof value !== 'object' || value === null) return value as PackedRecord<T>
  if (Array.isArray(value)) return value.map(packed) as PackedRecord<T>
  if ('quote' in value && 'start' in value && 'end' in value) {
    const { start, end, line: _line, column: _column, quote: _quote, ...more } = value as unknown as Record<string, unknown>
    return (Object.keys(more).length === 0 ? [start, end] : [start, end, more]) as unknown as PackedRecord<T>
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, packed(entry)])) as PackedRecord<T>
}

/** The line of the list of articles. */
export function indexRow(record: DocumentRecord): IndexRow {
  const { source, title, outlet, published } = record
  const path = source.path === '-' ? 'standard input' : source.path
  return {
    title: title?.quote ?? source.title ?? path,
    path: source.line === undefined ? path : `${path}:${source.line}`,
    outlet: outlet?.name ?? null,
    published: published.value,
    basis: published.basis,
    counts: [
      record.dates.length,
      record.places.length,
      record.actors.length,
      record.casualties.length,
      record.counts.length,
      record.events.length,
    ],
  }
}
