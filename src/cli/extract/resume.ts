/** `--resume`: which documents an earlier run has done already, and how their lines are checked before they are believed. */
import { createHash } from 'node:crypto'
import type { Source } from '../../model/source.js'
import type { ReadResult } from '../../read/read.js'
import type { Journal, JournalLine } from '../../write/journal.js'
import { jsonText } from '../../write/json-text.js'
import type { Told } from './failures.js'

/** What the journal says of a document. */
export interface Done {
  readonly source: Source
  /** Why it has no record; null when it has one. */
  readonly failed: Told | null
}

/** Names the settings that a record depends on; runs that differ in one share no lines. */
export function settingsName(settings: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 8)
}

/** The line that says why a document has no record; it never gets into the output. */
export function failureLine({ path, line, sha256 }: Source, { code, message }: Told): string {
  return `${jsonText({ failed: { code, message }, source: { path, line, sha256 } })}\n`
}

/** Whether a line is a record. */
export function isRecordLine(line: Buffer): boolean {
  return !line.subarray(0, FAILED.length).equals(FAILED)
}
const FAILED = Buffer.from('{"failed":')

/**
 * Passes the inputs on, those that the journal has as done. The journal is believed as far as its lines are whole, are
 * records, and follow the inputs one by one with the hash that each has now; from the first that does not, it is cut off
 * and all is made anew. So the output is the one of a run that was never stopped.
 */
export async function* resumed(inputs: AsyncIterable<ReadResult>, journal: Journal): AsyncGenerator<ReadResult | Done> {
  const lines = journal.lines()
  let end = 0
  let following = true
  for await (const input of inputs) {
    if (!following || 'unread' in input) {
      yield input
      continue
    }
    const line = lines.next()
    const done = line.done === true ? null : doneBy(line.value, input.source)
    if (line.done !== true && done !== null) {
      end = line.value.end
      yield done
    } else {
      following = false
      journal.cutAt(end)
      yield input
    }
  }
  if (following) journal.cutAt(end)
}

/** What a line says of the document that comes next, or null when it is no line of it. */
function doneBy({ bytes }: JournalLine, source: Source): Done | null {
  let value: { readonly failed?: Partial<Told>; readonly source?: Partial<Source>; readonly producedBy?: unknown }
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
  const told = value?.source
  const same = told?.path === source.path && (told.line ?? null) === source.line && told.sha256 === source.sha256
  if (!same) return null
  if (value.failed !== undefined)
    return { source, failed: { code: String(value.failed.code), message: String(value.failed.message) } }
  return value.producedBy === undefined ? null : { source, failed: null }
}
