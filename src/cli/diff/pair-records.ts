/**
 * Which record of one file is which of the other.
 *
 * Both files are read side by side. A record waits, as text, only until its partner comes: files in the same order of any
 * size pass through little memory, and what waits at the end is in one file alone.
 */
import type { JsonObject } from '../../compare/json-value.js'
import { Fault } from '../../model/fault.js'
import type { SourceRecord } from '../../schema/document.js'

export interface Entry {
  /** Its line of JSON. */
  readonly text: string
  readonly source: SourceRecord
  /** From the hash of the content. */
  readonly id: string
  /** The parsed record. */
  record(): JsonObject
}

export interface Pair {
  readonly a: Entry | null
  readonly b: Entry | null
}

/** An entry of a parsed line; a record that waits is parsed again when its partner comes. */
export function entryOf(record: { readonly id: string; readonly source: SourceRecord }, text: string): Entry {
  const { id, source } = record
  return { text, id, source, record: () => JSON.parse(text) as JsonObject }
}

/** @throws Fault when a value has not even the parts by which records are paired; versions may differ in all others */
export function checkOutline(value: unknown): void {
  const { schema, id, source } = (typeof value === 'object' ? (value ?? {}) : {}) as Record<string, unknown>
  const path = typeof source === 'object' && source !== null && 'path' in source ? source.path : null
  if (typeof schema !== 'string' || !schema.startsWith('extract/document@') || typeof id !== 'string' || typeof path !== 'string')
    throw new Fault('E_RECORD', 'is no document record')
}

/** Pairs in the order in which they become known; then what stands in one file alone. */
export function* pairRecords(a: Iterator<Entry>, b: Iterator<Entry>): Generator<Pair> {
  const waitingA = new Waiting(sourceKey)
  const waitingB = new Waiting(sourceKey)
  for (;;) {
    const nextA = a.next()
    const nextB = b.next()
    if (nextA.done === true && nextB.done === true) break
    if (nextA.done !== true) {
      const partner = waitingB.take(nextA.value)
      if (partner !== null) yield { a: nextA.value, b: partner }
      else waitingA.add(nextA.value)
    }
    if (nextB.done !== true) {
      const partner = waitingA.take(nextB.value)
      if (partner !== null) yield { a: partner, b: nextB.value }
      else waitingB.add(nextB.value)
    }
  }
  // The same content under another path: a file that was renamed, or named from another folder.
  const byContent = new Waiting(({ id }) => id)
  for (const entry of waitingB.rest()) byContent.add(entry)
  for (const entry of waitingA.rest()) yield { a: entry, b: byContent.take(entry) }
  for (const entry of byContent.rest()) yield { a: null, b: entry }
}

/** By what a document is known from run to run: its path, and in a feed its own id, else its line. */
function sourceKey({ source }: Entry): string {
  return JSON.stringify([source.path, source.id ?? source.line ?? null])
}

/** Entries by key, first in first out: standard input gives several documents one name. */
class Waiting {
  private readonly entries = new Map<string, Entry[]>()

  constructor(private readonly keyOf: (entry: Entry) => string) {}

  add(entry: Entry): void {
    const key = this.keyOf(entry)
    const same = this.entries.get(key)
    if (same === undefined) this.entries.set(key, [entry])
    else same.push(entry)
  }

  /** The first entry that waits under the key of another. */
  take(other: Entry): Entry | null {
    const key = this.keyOf(other)
    const same = this.entries.get(key)
    const found = same?.shift() ?? null
    if (same?.length === 0) this.entries.delete(key)
    return found
  }

  *rest(): Generator<Entry> {
    for (const same of this.entries.values()) yield* same
  }
}
