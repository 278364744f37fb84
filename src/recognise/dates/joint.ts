/** What stands between both ends of a range: "to", "until", "and" after "between", a dash. */
import type { Reader } from '../../rule/reader.js'
import { isDash, isMark } from './numbers.js'

/** The word before a range. */
export type Lead = 'from' | 'between' | null

/** Index after the words that join both ends, or -1. */
export function jointAt(reader: Reader, at: number, limit: number, lead: Lead): number {
  if (at >= limit) return -1
  const word = reader.norm(at)
  if (word === 'to' || word === 'through' || word === 'until' || word === 'till') return at + 1
  if (word === 'up' && reader.norm(at + 1) === 'to') return at + 2
  if (word === 'and' && lead === 'between') return at + 1
  if (isDash(reader, at) || isMark(reader, at, '~')) return at + 1
  if (isMark(reader, at, ',') && (reader.norm(at + 1) === 'to' || reader.norm(at + 1) === 'until')) return at + 2
  return -1
}
