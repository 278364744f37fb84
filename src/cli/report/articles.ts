/** Paths of a report → articles with their records: read now, or recorded before and found again. */
import { statSync } from 'node:fs'
import { Fault } from '../../model/fault.js'
import { openInput, readChunks, STANDARD_INPUT } from '../../read/file.js'
import { type ReadOptions, readSources } from '../../read/read.js'
import type { DocumentRecord } from '../../schema/document.js'
import { textOfRecord } from '../../write/redact/mask.js'
import type { Maker } from '../extract/maker.js'
import { looksLikeRecords, notRedacted, readRecords } from '../records.js'
import type { Validation } from '../validation.js'
import { SourceFinder } from '../verify/source-finder.js'

export interface Article {
  readonly record: DocumentRecord
  readonly text: string
}

/** One article, or why there is none. */
export type ReadArticle = Article | { readonly path: string; readonly line: number | null; readonly error: unknown }

export interface ArticleOptions extends ReadOptions {
  /** Folder that the paths of records start from. */
  readonly root: string | null
  /** Records that still have the names of victims are refused. */
  readonly redact: boolean
  /** Loads the tables when the first article is to be read. */
  readonly loadMaker: () => Promise<Maker>
  readonly loadValidation: () => Promise<Validation>
}

/** The articles of all paths, in their order. */
export async function* readArticles(paths: readonly string[], options: ArticleOptions): AsyncGenerator<ReadArticle> {
  for (const { records, paths: group } of groupsOf(paths, options.inputFormat))
    if (records) for (const path of group) yield* recordedArticles(path, options)
    else yield* freshArticles(group, options)
}

/** Neighbours of one kind together: articles are looked for once, so that none is read twice. */
function groupsOf(paths: readonly string[], format: ReadOptions['inputFormat']): { records: boolean; paths: string[] }[] {
  const groups: { records: boolean; paths: string[] }[] = []
  for (const path of paths) {
    const records = format === null && holdsRecords(path)
    const last = groups.at(-1)
    if (last?.records === records) last.paths.push(path)
    else groups.push({ records, paths: [path] })
  }
  return groups
}

/** Whether a file begins like a file of records; what cannot be read is none, and reading it will say why. */
function holdsRecords(path: string): boolean {
  if (path === STANDARD_INPUT) return false
  try {
    // What a pipe holds is gone once it was looked at.
    if (!statSync(path).isFile()) return false
    const file = openInput(path)
    try {
      const { value } = readChunks(file).next()
      return value !== undefined && looksLikeRecords(value)
    } finally {
      file.close()
    }
  } catch {
    return false
  }
}

async function* freshArticles(paths: readonly string[], options: ArticleOptions): AsyncGenerator<ReadArticle> {
  const maker = await options.loadMaker()
  for await (const result of readSources(paths, options)) {
    if ('unread' in result) {
      yield { path: result.unread.path, line: result.unread.line, error: result.unread.fault }
      continue
    }
    const { source } = result
    try {
      yield shown(await maker.make(source), source.text)
    } catch (error) {
      yield { path: source.path, line: source.line, error }
    }
  }
}

async function* recordedArticles(path: string, options: ArticleOptions): AsyncGenerator<ReadArticle> {
  const finder = new SourceFinder(options.root)
  try {
    for (const read of readRecords(path, await options.loadValidation())) {
      if ('fault' in read) {
        yield { path, line: read.line, error: read.fault }
        continue
      }
      const { source } = read.record
      try {
        const found = finder.find(source)
        if (found.sha256 !== source.sha256) throw new Fault('E_CHANGED', 'is not the document that was read (sha256 differs)')
        if (options.redact && read.record.redactions === undefined) throw notRedacted()
        yield shown(read.record, found.text)
      } catch (error) {
        yield { path: source.path, line: source.line ?? null, error: options.root === null ? withHint(error) : error }
      }
    }
  } finally {
    finder.close()
  }
}

function shown(record: DocumentRecord, text: string): Article {
  return { record, text: textOfRecord(record, text) }
}

/** Records tell paths as they were given, which may have been in another folder. */
function withHint(error: unknown): unknown {
  if (!(error instanceof Fault) || error.code !== 'E_NOT_FOUND') return error
  return new Fault(error.code, `${error.message} (--root tells where the paths of the records start)`, { cause: error })
}
