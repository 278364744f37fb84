/** What a command gets from the program around it. */
import type { ExtractorOptions } from '../extractor.js'
import type { Source } from '../model/source.js'
import type { DocumentRecord } from '../schema/document.js'
import type { Versions } from '../write/record.js'
import type { ExitCode } from './exit.js'

/** Makes the record of one document. */
export interface RecordMaker {
  readonly versions: Versions
  extractSource(source: Source): DocumentRecord
  /** The records of several short documents at once, the same ones; who has none is asked for each. */
  extractSources?(sources: readonly Source[]): DocumentRecord[]
}

export interface Context {
  /** Loads the tables; called only by commands that read articles, after their options are known to be right. */
  loadExtractor(own: ExtractorOptions): Promise<RecordMaker>
  /** Takes the exit code of the command that ran. */
  exit(code: ExitCode): void
}
