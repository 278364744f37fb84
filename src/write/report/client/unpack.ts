/** Packed records → records as the contract has them. */
import type { DocumentRecord } from '../../../schema/document.js'
import type { Coordinates } from '../../coordinates.js'
import type { ArticleData } from '../data.js'

/** The record with line, column and quote in every pointer again. */
export function unpackRecord({ record, text }: ArticleData, coordinates: Coordinates): DocumentRecord {
  const unpacked = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      const [start, end, more] = value
      if (typeof start !== 'number') return value.map(unpacked)
      const from = coordinates.units(start)
      const { line, column } = coordinates.at(from)
      return { start, end, line, column, quote: text.slice(from, coordinates.units(end)), ...(more as object | undefined) }
    }
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, unpacked(entry)]))
  }
  return unpacked(record) as DocumentRecord
}
