/** One document after the other becomes a record, each within its time. */
import type { ExtractorOptions } from '../../extractor.js'
import { readOwnTables } from '../../load.js'
import { Fault } from '../../model/fault.js'
import type { Source } from '../../model/source.js'
import type { DocumentRecord } from '../../schema/document.js'
import type { Versions } from '../../write/record.js'
import type { RecordMaker } from '../context.js'
import { loadValidation, type Validation } from '../validation.js'
import { withDeadline } from './deadline.js'

/** What makes records the same in every thread. */
export interface MakerSettings {
  readonly own: ExtractorOptions
  /** Holds each record against its schema. */
  readonly validate: boolean
  /** Seconds for each megabyte begun of a document; 0 is no limit. */
  readonly timeout: number
}

/** What the options of a command say of it. */
interface MakerOptions extends ExtractorOptions {
  readonly timeout: number
  readonly validate?: boolean
}

/** The settings that options ask for; own tables are read here, once. @throws Fault */
export function makerSettings(options: MakerOptions): MakerSettings {
  const { own, ...rest } = wholeRecordSettings(options)
  const { kinds, validate } = options
  return { ...rest, own: kinds === undefined ? own : { ...own, kinds }, validate: validate === true }
}

/** As `makerSettings`, for work that needs every list of a record whatever kinds are wanted. @throws Fault */
export function wholeRecordSettings(options: MakerOptions): MakerSettings {
  const { redact, timeout } = options
  return { own: { ...readOwnTables(options), ...(redact === undefined ? {} : { redact }) }, validate: false, timeout }
}

/** A record, or why there is none: a Fault `E_TIMEOUT` or `E_RECORD`; any other error is a bug of ours. */
export type Made = { readonly record: DocumentRecord } | { readonly error: unknown }

const MEGABYTE = 1_000_000

export class Maker {
  private constructor(
    private readonly settings: MakerSettings,
    private readonly load: (own: ExtractorOptions) => Promise<RecordMaker>,
    private readonly validate: Validation | null,
    readonly versions: Versions,
    private extractor: RecordMaker | null,
  ) {}

  /** @throws Fault when the tables cannot be loaded */
  static async open(settings: MakerSettings, load: (own: ExtractorOptions) => Promise<RecordMaker>): Promise<Maker> {
    const validate = settings.validate ? await loadValidation() : null
    const extractor = await load(settings.own)
    return new Maker(settings, load, validate, extractor.versions, extractor)
  }

  /** @throws Fault `E_TIMEOUT`, `E_RECORD`; any other error is a bug of ours */
  async make(source: Source): Promise<DocumentRecord> {
    const [made] = await this.makeAll([source])
    if (made !== undefined && 'record' in made) return made.record
    throw made?.error
  }

  /**
   * What becomes of each document, in order. To start a deadline costs as much as to read a short article, so they share one
   * as long as all goes well; a document that it stops is given up only when it had its own whole time, else it is begun anew.
   * At first all are made together, stage by stage; when that fails or takes too long, one after the other.
   */
  async makeAll(sources: readonly Source[]): Promise<readonly Made[]> {
    const made: Made[] = []
    let together = sources.length > 1
    for (let first = 0; first < sources.length; first = made.length) {
      const extractor = this.extractor ?? (await this.load(this.settings.own))
      this.extractor = extractor
      const limit = limitOf(sources[first] as Source, this.settings.timeout)
      // The document that was begun last, and when: a deadline may strike between any two of these lines.
      let begun = -1
      let since = 0
      const work = (): void => {
        if (together) made.push(...this.attemptTogether(extractor, sources))
        together = false
        for (let i = made.length; i < sources.length; i++) {
          since = performance.now()
          begun = i
          made[i] = this.attempt(extractor, sources[i] as Source)
        }
      }
      try {
        if (limit === 0) work()
        else withDeadline(work, limit, sources.length - first > 1 ? limit * SHARED : limit)
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'E_TIMEOUT') throw error
        // What was stopped midway may have left the tables' scratch space as no document should find it.
        this.extractor = null
        if (together) {
          together = false
          continue
        }
        const stopped = sources[made.length]
        if (stopped === undefined) break
        const tooSlow = begun === made.length && performance.now() - since >= limitOf(stopped, this.settings.timeout)
        if (tooSlow || made.length === first) made.push({ error })
      }
    }
    return made
  }

  /** All records, made stage by stage; none when anything is wrong with one of the documents, which will then be told of it alone. */
  private attemptTogether(extractor: RecordMaker, sources: readonly Source[]): readonly Made[] {
    try {
      const records = extractor.extractSources?.(sources) ?? []
      for (const record of records) this.validate?.(record)
      return records.map((record) => ({ record }))
    } catch {
      return []
    }
  }

  private attempt(extractor: RecordMaker, source: Source): Made {
    try {
      const record = extractor.extractSource(source)
      this.validate?.(record)
      return { record }
    } catch (error) {
      return { error }
    }
  }
}

/** How much longer than a single document's is the deadline of several: the one that is too slow is seldom the first. */
const SHARED = 1.1

/** Milliseconds; 0 for none. */
function limitOf({ bytes }: Source, secondsPerMegabyte: number): number {
  return Math.min(Math.ceil(secondsPerMegabyte * 1000 * Math.max(1, Math.ceil(bytes / MEGABYTE))), 0xffffffff)
}
