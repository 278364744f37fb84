/** One record against its source: hash, length, and every quote at its offsets, line and column. */
import { Fault } from '../../model/fault.js'
import type { Source } from '../../model/source.js'
import type { DocumentRecord } from '../../schema/document.js'
import { findPointers, type NamedPointer } from '../../schema/find-pointers.js'
import type { MentionRecord } from '../../schema/pointer.js'
import { Coordinates } from '../../write/coordinates.js'
import { textOfRecord } from '../../write/redact/mask.js'
import { terminalLine } from '../../write/terminal-text.js'
import type { SourceFinder } from './source-finder.js'

export interface Verified {
  /** Whether the source could be read at all. */
  readonly found: boolean
  /** How many pointers were checked. */
  readonly pointers: number
  /** One line each: what is no longer as recorded. */
  readonly problems: readonly string[]
}

const QUOTE_WIDTH = 60

/** What no longer holds of a record. */
export function verifyRecord(record: DocumentRecord, finder: SourceFinder): Verified {
  const { source } = record
  const name = source.path + (source.line === undefined ? '' : `:${source.line}`)
  let found: Source
  try {
    found = finder.find(source)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { found: false, pointers: 0, problems: [`${name}: ${error.message}`] }
  }
  const problems: string[] = []
  const pointers = findPointers(record)
  const coordinates = new Coordinates(found.text)
  if (found.sha256 !== source.sha256) problems.push(`${name}: is not the document that was read (sha256 differs)`)
  else if (found.bytes !== source.bytes || found.encoding !== source.encoding || coordinates.length !== source.length)
    problems.push(`${name}: bytes, encoding or length are not those of the document`)
  if (!source.sha256.startsWith(record.id)) problems.push(`${name}: the id ${record.id} is not that of the document`)
  // Of a redacted record what it shows is checked: blocks where it says that names are hidden, the words all around.
  const text = textOfRecord(record, found.text)
  const shown = new Coordinates(text)
  for (const pointer of pointers) {
    const wrong = wrongWith(pointer.mention, text, shown)
    if (wrong !== null) problems.push(`${name}: ${describe(pointer)} ${wrong}`)
  }
  return { found: true, pointers: pointers.length, problems }
}

function wrongWith({ start, end, line, column, quote }: MentionRecord, text: string, coordinates: Coordinates): string | null {
  const from = coordinates.units(start)
  if (text.slice(from, coordinates.units(end)) !== quote) {
    const now = text.indexOf(quote)
    if (now < 0) return 'is no longer in the text'
    return `moved; ${text.indexOf(quote, now + 1) < 0 ? 'now' : 'first'} at ${coordinates.codePoints(now)}`
  }
  const at = coordinates.at(from)
  return at.line === line && at.column === column ? null : `is at line ${at.line}, column ${at.column}`
}

function describe({ path, mention }: NamedPointer): string {
  return `${path} ${mention.start}–${mention.end} “${terminalLine(mention.quote, QUOTE_WIDTH)}”`
}
