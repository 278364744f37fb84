/** What was named on the command line → document records: read from files of records, or extracted from articles on the fly. */
import { Fault } from '../../model/fault.js'
import { type OpenFile, openInput, readChunks, readChunksPatiently } from '../../read/file.js'
import { findInputs } from '../../read/inputs.js'
import { LineSplitter, type RawLine, sourceOfLine } from '../../read/json-lines.js'
import { givenBy, type ReadOptions, type ReadResult, readSources } from '../../read/read.js'
import { sourceOfBytes } from '../../read/source.js'
import { looksLikeRecords, type ReadRecord, readRecords, recordsOf } from '../records.js'
import type { Validation } from '../validation.js'

/** A record, an article still to be extracted, or why there is neither. */
export type LinkInput = { readonly path: string } & (ReadRecord | ReadResult)

/** @param loadValidation called only when records come */
export async function* readLinkInputs(
  paths: readonly string[],
  options: ReadOptions,
  loadValidation: () => Promise<Validation>,
): AsyncGenerator<LinkInput> {
  for (const { path, fault } of await findInputs(paths, options)) {
    if (fault !== null) yield { path, unread: { path, line: null, fault } }
    else {
      const kind = kindOf(path)
      if (kind === 'pipe') for await (const read of readPipe(path, options, loadValidation)) yield { path, ...read }
      else if (kind === 'records') for (const read of readRecords(path, await loadValidation())) yield { path, ...read }
      else for await (const read of readSources([path], options)) yield { path, ...read }
    }
  }
}

/** Files of records are known by how they begin, whatever their name; what a pipe holds is not known before it is read. */
function kindOf(path: string): 'pipe' | 'records' | 'articles' {
  let file: OpenFile
  try {
    file = openInput(path)
  } catch (error) {
    // Reading it as an article will tell what is wrong.
    if (error instanceof Fault) return 'articles'
    throw error
  }
  try {
    if (file.size === null) return 'pipe'
    const { value } = readChunks(file).next()
    return value !== undefined && looksLikeRecords(value) ? 'records' : 'articles'
  } finally {
    file.close()
  }
}

async function* readPipe(
  path: string,
  options: ReadOptions,
  loadValidation: () => Promise<Validation>,
): AsyncGenerator<ReadRecord | ReadResult> {
  const unread = (line: number | null, fault: Fault): ReadResult => ({ unread: { path, line, fault } })
  try {
    const bytes = await readWhole(path)
    if (looksLikeRecords(bytes)) yield* recordsOf(linesOf(bytes), await loadValidation())
    else if (options.inputFormat !== 'jsonl') yield { source: sourceOfBytes(path, bytes, givenBy(options), options.decoding) }
    else {
      const { checkInputLine } = await import('../../schema/input-line.js')
      for (const { line, bytes: own } of linesOf(bytes))
        try {
          yield { source: sourceOfLine(path, line, own as Buffer, checkInputLine, givenBy(options)) }
        } catch (error) {
          if (!(error instanceof Fault)) throw error
          yield unread(line, error)
        }
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    yield unread(null, error)
  }
}

async function readWhole(path: string): Promise<Buffer> {
  const file = openInput(path)
  try {
    const chunks: Buffer[] = []
    for await (const chunk of readChunksPatiently(file)) chunks.push(chunk)
    return Buffer.concat(chunks)
  } finally {
    file.close()
  }
}

function* linesOf(bytes: Buffer): Generator<RawLine> {
  const splitter = new LineSplitter(Number.POSITIVE_INFINITY)
  yield* splitter.push(bytes)
  yield* splitter.end()
}
