/** Packed records → records as the contract has them. */
import type { DocumentRecord } from '../../../schema/document.js'
import type { Coordinates } from '../../coordinates.js'
import type { ArticleData } from '../data.js'

/**
 * The record with line, column and quote in every pointer again. It is made of the packed one, which is used up: thousands of
 * articles are opened for one map, and a second copy of each would take three times as long.
 */
export function unpackRecord({ record, text }: ArticleData, coordinates: Coordinates): DocumentRecord {
  const unpack = (holder: Record<string, unknown>): void => {
    for (const key in holder) {
      const value = holder[key]
      if (typeof value !== 'object' || value === null) continue
      if (Array.isArray(value) && typeof value[0] === 'number') holder[key] = pointer(value as [number, number, object?])
      else unpack(value as Record<string, unknown>)
    }
  }
  const pointer = ([start, end, more]: [number, number, object?]): object => {
    const from = coordinates.units(start)
    const { line, column } = coordinates.at(from)
    const quote = text.slice(from, coordinates.units(end))
    return more === undefined ? { start, end, line, column, quote } : { start, end, line, column, quote, ...more }
  }
  unpack(record as unknown as Record<string, unknown>)
  return record as unknown as DocumentRecord
}
