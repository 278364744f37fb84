/** Text in, document record out: what the library and the commands read documents with. */
import { loadPipeline, makeNameBook, type OwnTables } from './load.js'
import type { Fault } from './model/fault.js'
import { RECORD_KINDS, type RecordKind } from './model/kinds.js'
import type { Redaction } from './model/redaction.js'
import type { Source } from './model/source.js'
import type { Related } from './model/stages.js'
import { extractArticle, extractArticles } from './pipeline.js'
import { DEFAULT_MAX_BYTES } from './read/limits.js'
import { parsePublished } from './read/published.js'
import { readSources } from './read/read.js'
import { NOTHING_GIVEN, sourceOfText } from './read/source.js'
import type { DocumentRecord } from './schema/document.js'
import { VERSION } from './version.js'
import { onlyKinds } from './write/kinds.js'
import { documentRecord, type Versions } from './write/record.js'
import { withoutVictims } from './write/redact/redact.js'

/** What is known of a document beside its text. */
export interface DocumentOptions {
  /** A name for `source.path`; `-` when left out. */
  readonly path?: string
  /** The document's own id, for `source.id`. */
  readonly id?: string
  /** Day, month or year of publication (`2025-12-13`, `2025-12`, `2025`). */
  readonly published?: string
  readonly title?: string
  readonly url?: string
}

/** What an extractor reads with. */
export interface ExtractorOptions extends OwnTables {
  /** The lists that are wanted; of the others only what these name is there. All when left out. */
  readonly kinds?: readonly RecordKind[]
  /** Whose names no record may show: `victims`, every named person in the role of a victim. Nobody's when left out. */
  readonly redact?: readonly Redaction[]
}

/** One document of many: its text alone, or with what is known of it. */
export type TextInput = string | ({ readonly text: string } & DocumentOptions)

/** How files are read. */
export interface FileOptions {
  /** Publication date of documents that bring none of their own. */
  readonly published?: string
  /** `jsonl` for files that end in `.jsonl`, else `text`. */
  readonly inputFormat?: 'text' | 'jsonl'
  /** Larger files, and larger lines of JSON Lines, are refused; 16 MiB when left out. */
  readonly maxBytes?: number
  /** False to read also what `.extractignore` files in the folders leave out. */
  readonly ignore?: boolean
}

/** What became of one document of a file: its record, or why there is none. */
export type FileResult =
  | { readonly path: string; readonly line: number | null; readonly record: DocumentRecord }
  | { readonly path: string; readonly line: number | null; readonly fault: Fault }

/** Reads documents; it keeps nothing of one for the next. */
export interface Extractor {
  /** What `producedBy` says in each record. */
  readonly versions: Versions
  /**
   * The record of one text.
   * @throws RangeError when `published` is no date
   */
  extract(text: string, options?: DocumentOptions): DocumentRecord
  /** The records of many texts, each made when it is asked for. */
  extractAll(inputs: Iterable<TextInput>): Generator<DocumentRecord, void, undefined>
  /** The records of texts that arrive one by one, in their order. */
  extractAll(inputs: AsyncIterable<TextInput>): AsyncGenerator<DocumentRecord, void, undefined>
  /** The records of files, folders and patterns, as the command reads them; what cannot be read is told in its place. */
  extractFiles(paths: readonly string[], options?: FileOptions): AsyncGenerator<FileResult, void, undefined>
  /** The record of a document that was read already. */
  extractSource(source: Source): DocumentRecord
  /**
   * The records of some short documents that were read already, made stage by stage: the same ones, in less time.
   * @throws what any of them makes a rule throw
   */
  extractSources(sources: readonly Source[]): DocumentRecord[]
}

/**
 * Loads lexicon and gazetteer once; the extractor may then read any number of documents.
 * @param options the user's own places, actors and words, and what is wanted
 * @throws Fault when a row of an own table is wrong: `my.tsv:3: …`
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const pipeline = loadPipeline(options)
  const { lexicon, gazetteer } = pipeline.kit
  const versions: Versions = { tool: VERSION, lexicon: lexicon.version, gazetteer: gazetteer.version }
  const names = options.redact?.includes('victims') === true ? makeNameBook(pipeline.kit) : null
  const recordOf = (source: Source, related: Related): DocumentRecord => {
    const record = documentRecord(related, versions)
    // Names first: the lists that tell who was harmed may be those that are not wanted.
    return onlyKinds(names === null ? record : withoutVictims(record, source.text, names), options.kinds ?? RECORD_KINDS)
  }
  const extractSource = (source: Source): DocumentRecord => recordOf(source, extractArticle(source, pipeline))
  return {
    versions,
    extract: (text, document) => extractSource(sourceOf({ text, ...document })),
    extractAll: makeExtractAll((input) => extractSource(sourceOf(typeof input === 'string' ? { text: input } : input))),
    extractFiles: (paths, given) => readFiles(paths, given, extractSource),
    extractSource,
    extractSources: (sources) => extractArticles(sources, pipeline).map((related, i) => recordOf(sources[i] as Source, related)),
  }
}

/** The record of one text. For more than one, `createExtractor` loads its tables only once. */
export function extract(text: string, options?: DocumentOptions): DocumentRecord {
  return createExtractor().extract(text, options)
}

function makeExtractAll(recordOf: (input: TextInput) => DocumentRecord): Extractor['extractAll'] {
  function* inTurn(inputs: Iterable<TextInput>): Generator<DocumentRecord, void, undefined> {
    for (const input of inputs) yield recordOf(input)
  }
  async function* asTheyCome(inputs: AsyncIterable<TextInput>): AsyncGenerator<DocumentRecord, void, undefined> {
    for await (const input of inputs) yield recordOf(input)
  }
  function extractAll(inputs: Iterable<TextInput>): Generator<DocumentRecord, void, undefined>
  function extractAll(inputs: AsyncIterable<TextInput>): AsyncGenerator<DocumentRecord, void, undefined>
  function extractAll(inputs: Iterable<TextInput> | AsyncIterable<TextInput>) {
    return Symbol.asyncIterator in inputs ? asTheyCome(inputs) : inTurn(inputs)
  }
  return extractAll
}

async function* readFiles(
  paths: readonly string[],
  { published, inputFormat, maxBytes = DEFAULT_MAX_BYTES, ignore = true }: FileOptions = {},
  recordOf: (source: Source) => DocumentRecord,
): AsyncGenerator<FileResult, void, undefined> {
  const options = { inputFormat: inputFormat ?? null, maxBytes, published: checkPublished(published), skip: null, ignore }
  for await (const result of readSources(paths, options)) {
    if ('unread' in result) yield result.unread
    else yield { path: result.source.path, line: result.source.line, record: recordOf(result.source) }
  }
}

function sourceOf({ text, ...document }: { readonly text: string } & DocumentOptions): Source {
  const { path = '-', id = null, title = null, url = null } = document
  const value = checkPublished(document.published)
  const given = { ...NOTHING_GIVEN, published: value === null ? null : ({ value, basis: 'option' } as const), title, url }
  return sourceOfText(path, text, given, id)
}

function checkPublished(given: string | undefined): string | null {
  const value = given === undefined ? null : parsePublished(given)
  if (given !== undefined && value === null) throw new RangeError(`published: expected a date such as 2025-12-13, got ${given}`)
  return value
}
