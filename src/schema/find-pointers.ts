/** Every pointer of a record, with the path to it. */
import type { MentionRecord } from './pointer.js'

export interface NamedPointer {
  /** `events[2].trigger`; records with an id by that: `e3.trigger`. */
  readonly path: string
  readonly mention: MentionRecord
}

/** All objects that carry a quote, in the order of the record. */
export function findPointers(value: unknown, path = ''): NamedPointer[] {
  if (typeof value !== 'object' || value === null) return []
  if (isPointer(value)) return [{ path, mention: value }]
  const entries = Array.isArray(value)
    ? value.map((entry, i) => [idOf(entry) ?? `${path}[${i}]`, entry] as const)
    : Object.entries(value).map(([key, entry]) => [path === '' ? key : `${path}.${key}`, entry] as const)
  return entries.flatMap(([name, entry]) => findPointers(entry, name))
}

/** Whether an object of a record points at the text. */
export function isPointer(value: object): value is MentionRecord {
  return 'quote' in value && 'start' in value && 'end' in value
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null
}
