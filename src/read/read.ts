/** Paths → Sources, in order; what cannot be read is told and passed by. */
import { Fault } from '../model/fault.js'
import type { Given, Source } from '../model/source.js'
import type { DecodeOptions } from './decode.js'
import { type OpenFile, openInput, readAll, readChunks, readChunksPatiently, tooLarge } from './file.js'
import { FirstLines } from './first-lines.js'
import { findInputs } from './inputs.js'
import { type LineCheck, LineSplitter, type RawLine, sourceOfLine } from './json-lines.js'
import { NOTHING_GIVEN, sourceOfBytes } from './source.js'
import type { Found } from './walk.js'

export interface ReadOptions {
  /** null: JSON Lines for files that end in `.jsonl`, text for all others. */
  readonly inputFormat: 'text' | 'jsonl' | null
  /** How bytes become text; JSON Lines are always UTF-8. */
  readonly decoding?: DecodeOptions
  /** Larger files are refused, larger lines of JSON Lines too. */
  readonly maxBytes: number
  /** Publication date for documents that do not bring their own. */
  readonly published: string | null
  /** A file that a walk leaves out: the output of this very run. Absolute. */
  readonly skip: string | null
  /** Whether `.extractignore` files say what a walk leaves out; they do when left out. */
  readonly ignore?: boolean
}

export interface Unread {
  readonly path: string
  readonly line: number | null
  readonly fault: Fault
}

/** One document, or why there is none. */
export type ReadResult = { readonly source: Source } | { readonly unread: Unread }

/** Reads all inputs, one document at a time. */
export async function* readSources(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadResult> {
  yield* readFound(await findInputs(paths, options), options)
}

/** As `readSources`, for inputs that were found already. */
export async function* readFound(found: readonly Found[], options: ReadOptions): AsyncGenerator<ReadResult> {
  for (const { path, fault } of found) {
    if (fault !== null) yield { unread: { path, line: null, fault } }
    else if (isJsonLines(path, options)) yield* readDocumentLines(path, options, await loadLineCheck())
    else yield await readDocument(path, options)
  }
}

/** Whether a file is read as JSON Lines. */
export function isJsonLines(path: string, { inputFormat }: Pick<ReadOptions, 'inputFormat'>): boolean {
  return inputFormat === 'jsonl' || (inputFormat === null && /\.jsonl$/i.test(path))
}

async function readDocument(path: string, options: ReadOptions): Promise<ReadResult> {
  try {
    const file = openInput(path)
    try {
      const bytes = file.size === null ? await readAllPatiently(file, options.maxBytes) : readAll(file, options.maxBytes)
      return { source: sourceOfBytes(path, bytes, givenBy(options), options.decoding) }
    } finally {
      file.close()
    }
  } catch (error) {
    return { unread: { path, line: null, fault: faultOf(error) } }
  }
}

async function readAllPatiently(file: OpenFile, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of readChunksPatiently(file)) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

async function* readDocumentLines(path: string, options: ReadOptions, check: LineCheck): AsyncGenerator<ReadResult> {
  const given = givenBy(options)
  const first = new FirstLines<ReadResult>()
  try {
    const file = openInput(path)
    try {
      for await (const raw of readRawLines(file, options.maxBytes)) {
        const result = readLine(path, raw, check, given, options)
        yield* first.add(result, 'unread' in result && result.unread.fault.code === 'E_BAD_LINE')
        const hopeless = first.hopeless()
        if (hopeless !== null && 'unread' in hopeless) {
          yield { unread: { path, line: null, fault: notJsonLines(hopeless.unread) } }
          return
        }
      }
      yield* first.rest()
    } finally {
      file.close()
    }
  } catch (error) {
    yield* first.rest()
    yield { unread: { path, line: null, fault: faultOf(error) } }
  }
}

async function* readRawLines(file: OpenFile, maxBytes: number): AsyncGenerator<RawLine> {
  const splitter = new LineSplitter(maxBytes)
  for await (const chunk of file.size === null ? readChunksPatiently(file) : readChunks(file)) yield* splitter.push(chunk)
  yield* splitter.end()
}

function notJsonLines({ line, fault }: Unread): Fault {
  const what = `is no JSON Lines file: line ${line}: ${fault.message} (each line is an object with "text")`
  return new Fault('E_BAD_LINE', what, { cause: fault })
}

function readLine(path: string, { line, bytes }: RawLine, check: LineCheck, given: Given, options: ReadOptions): ReadResult {
  try {
    if (bytes === null) throw tooLarge(options.maxBytes)
    return { source: sourceOfLine(path, line, bytes, check, given) }
  } catch (error) {
    return { unread: { path, line, fault: faultOf(error) } }
  }
}

/** zod costs 60 ms to load, so only runs with JSON input pay for it. */
async function loadLineCheck(): Promise<LineCheck> {
  return (await import('../schema/input-line.js')).checkInputLine
}

/** What the command line says of every document. */
export function givenBy({ published }: ReadOptions): Given {
  return published === null ? NOTHING_GIVEN : { ...NOTHING_GIVEN, published: { value: published, basis: 'option' } }
}

/** A string too long for the engine is the one other thing that input can bring about. */
function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ERR_STRING_TOO_LONG' || code === 'ERR_OUT_OF_RANGE' || error instanceof RangeError)
    return new Fault('E_TOO_LARGE', 'is too large for one text', { cause: error })
  throw error
}
