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
    const extractor = this.extractor ?? (await this.load(this.settings.own))
    this.extractor = extractor
    const limit = limitOf(source, this.settings.timeout)
    const work = (): DocumentRecord => extractor.extractSource(source)
    let record: DocumentRecord
    try {
      record = limit === 0 ? work() : withDeadline(work, limit)
    } catch (error) {
      // What was stopped midway may have left the tables' scratch space as no document should find it.
      if (error instanceof Fault && error.code === 'E_TIMEOUT') this.extractor = null
      throw error
    }
    this.validate?.(record)
    return record
  }
}

/** Milliseconds; 0 for none. */
function limitOf({ bytes }: Source, secondsPerMegabyte: number): number {
  return Math.min(Math.ceil(secondsPerMegabyte * 1000 * Math.max(1, Math.ceil(bytes / MEGABYTE))), 0xffffffff)
}
