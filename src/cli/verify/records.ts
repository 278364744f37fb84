/** Files of records → records: JSON Lines, or one array as `--format json` writes it. */
import { Fault } from '../../model/fault.js'
import { openInput } from '../../read/file.js'
import { readLines } from '../../read/json-lines.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { Validation } from '../validation.js'

export type ReadRecord = { readonly record: DocumentRecord } | { readonly line: number | null; readonly fault: Fault }

/** The records of a file, each held against the schema. */
export function* readRecords(path: string, validate: Validation): Generator<ReadRecord> {
  try {
    const file = openInput(path)
    try {
      for (const { line, bytes } of readLines(file, Number.POSITIVE_INFINITY)) {
        const text = unwrapped((bytes as Buffer).toString('utf8'))
        if (text !== '') yield readRecord(text, line, validate)
      }
    } finally {
      file.close()
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    yield { line: null, fault: error }
  }
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
    return { record: record as DocumentRecord }
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault('E_BAD_LINE', 'is not JSON', { cause: error })
    return { line, fault }
  }
}
