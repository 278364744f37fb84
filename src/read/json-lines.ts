/** JSON Lines → Sources, line by line: a bad line fails alone, and a feed of any size passes through little memory. */
import { isUtf8 } from 'node:buffer'
import { Fault } from '../model/fault.js'
import type { Given, Source } from '../model/source.js'
import type { InputLine } from '../schema/input-line.js'
import { type OpenFile, readChunks } from './file.js'
import { parsePublished } from './published.js'
import { notesOn, sha256, wellFormed } from './source.js'

/** Checks one parsed line; a parameter, so that only runs which need zod load it. */
export type LineCheck = (value: unknown) => InputLine

export interface RawLine {
  readonly line: number
  /** Without line end and byte-order mark; null when it is over the limit. */
  readonly bytes: Buffer | null
}

/** Cuts a stream of bytes into the lines that hold something. */
export class LineSplitter {
  private line = 1
  private parts: Buffer[] = []
  private length = 0

  constructor(private readonly maxBytes: number) {}

  /** The lines that end in this piece. */
  push(chunk: Buffer): RawLine[] {
    const lines: RawLine[] = []
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      this.add(chunk.subarray(from, at))
      from = at + 1
      lines.push(...this.end())
    }
    if (from < chunk.length) this.add(chunk.subarray(from))
    return lines
  }

  /** The last line, which may have no line end; none when it is empty. */
  end(): RawLine[] {
    const bytes = this.length > this.maxBytes ? null : stripped(Buffer.concat(this.parts), this.line)
    const line = this.line++
    this.parts = []
    this.length = 0
    return bytes !== null && bytes.length === 0 ? [] : [{ line, bytes }]
  }

  private add(piece: Buffer): void {
    this.length += piece.length
    if (this.length <= this.maxBytes) this.parts.push(piece)
    else this.parts = []
  }
}

/** The lines of an open file that hold something. */
export function* readLines(file: OpenFile, maxBytes: number): Generator<RawLine> {
  const splitter = new LineSplitter(maxBytes)
  for (const chunk of readChunks(file)) yield* splitter.push(chunk)
  yield* splitter.end()
}

function stripped(bytes: Buffer, line: number): Buffer {
  const start = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let end = bytes.length
  while (end > start && isBlank(bytes[end - 1] as number)) end--
  let first = start
  while (first < end && isBlank(bytes[first] as number)) first++
  return bytes.subarray(first, end)
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13
}

/** The Source of one line. @throws Fault `E_BAD_LINE` when it is no document, `E_BAD_DATE` when only its date is wrong */
export function sourceOfLine(path: string, line: number, bytes: Buffer, check: LineCheck, given: Given): Source {
  if (!isUtf8(bytes)) throw new Fault('E_BAD_LINE', 'is not UTF-8')
  const input = check(parseJson(bytes.toString('utf8')))
  const { text, notes } = wellFormed(input.text)
  return {
    path,
    line,
    id: input.id === null || input.id === undefined ? null : wellFormed(String(input.id)).text,
    text,
    sha256: sha256(bytes),
    bytes: bytes.length,
    encoding: 'utf-8',
    bom: false,
    given: givenOf(input, given),
    notes: [...notes, ...notesOn(text)],
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Fault('E_BAD_LINE', 'is not JSON', { cause })
  }
}

/** What the line says of itself comes before what the command line says of all. */
function givenOf(input: InputLine, given: Given): Given {
  let published = given.published
  if (typeof input.published === 'string' && input.published.trim() !== '') {
    const value = parsePublished(input.published)
    if (value === null) throw new Fault('E_BAD_DATE', '"published" is no date such as 2025-12-13')
    published = { value, basis: 'metadata' }
  }
  return { published, title: soundOrNull(input.title), url: soundOrNull(input.url) }
}

function soundOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined || text === '' ? null : wellFormed(text).text
}
