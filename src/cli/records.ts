/** Files of records → records: JSON Lines, or one array as `--format json` writes it. */
import { Fault } from '../model/fault.js'
import { openInput } from '../read/file.js'
import { FirstLines } from '../read/first-lines.js'
import { type RawLine, readLines } from '../read/json-lines.js'
import type { DocumentRecord } from '../schema/document.js'
import { DOCUMENT_SCHEMA } from '../schema/names.js'
import type { Validation } from './validation.js'

interface BadLine {
  /** Null when it is the file that cannot be read. */
  readonly line: number | null
  readonly fault: Fault
}

/** A record with its line of JSON. */
export type ReadRecord = { readonly record: DocumentRecord; readonly text: string } | BadLine

/** The records of a file, each held against the schema. */
export function* readRecords(path: string, validate: Validation): Generator<ReadRecord> {
  try {
    const file = openInput(path)
    try {
      yield* recordsOf(readLines(file, Number.POSITIVE_INFINITY), validate)
    } finally {
      file.close()
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    yield { line: null, fault: error }
  }
}

/** The records of lines. */
export function* recordsOf(lines: Iterable<RawLine>, validate: Validation): Generator<ReadRecord> {
  const first = new FirstLines<ReadRecord>()
  try {
    for (const { line, bytes } of lines) {
      const text = unwrapped((bytes as Buffer).toString('utf8'))
      if (text === '') continue
      const read = readRecord(text, line, validate)
      yield* first.add(read, 'fault' in read)
      const hopeless = first.hopeless()
      if (hopeless !== null && 'fault' in hopeless) {
        yield { line: null, fault: notRecords(hopeless) }
        return
      }
    }
    yield* first.rest()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    yield* first.rest()
    yield { line: null, fault: error }
  }
}

/** What a record is told that still has the names which nothing may show. */
export function notRedacted(): Fault {
  return new Fault(
    'E_NAMES',
    'was written without --redact, so it has the names of victims (write it again with --redact victims)',
  )
}

function notRecords({ line, fault }: BadLine): Fault {
  return new Fault('E_BAD_LINE', `is no file of records: line ${line}: ${fault.message}`, { cause: fault })
}

/** An array of records has one a line, so its lines are records but for brackets and commas. */
function unwrapped(line: string): string {
  if (line === '[' || line === ']' || line === '[]') return ''
  return line.endsWith(',') ? line.slice(0, -1) : line
}

function readRecord(text: string, line: number, validate: Validation): ReadRecord {
  try {
    const record: unknown = JSON.parse(text)
    validate(record)
    return { record: record as DocumentRecord, text }
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault('E_BAD_LINE', 'is not JSON', { cause: error })
    return { line, fault }
  }
}

/** As much of a file as the beginning of its first record needs. */
const SNIFFED = 512

/** Whether bytes begin as records do: with their schema, or the bracket of an array of them. */
export function looksLikeRecords(bytes: Buffer): boolean {
  const start = bytes.toString('utf8', 0, SNIFFED).replace(/^\ufeff/, '')
  const record = start.trimStart().replace(/^\[\s*/, '')
  return record.startsWith('{') && record.slice(1).trimStart().startsWith('"schema"') && record.includes(DOCUMENT_SCHEMA)
}
