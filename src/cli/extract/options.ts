/** What the commands that read articles are told. */
import type { ExtractorOptions } from '../../extractor.js'
import type { Encoding } from '../../model/source.js'
import type { Shard } from '../../read/shard.js'
import type { ConfigOptions } from '../config/settings.js'
import type { FormatOptions } from '../formats.js'
import type { Jobs } from './outcomes.js'

export interface ExtractOptions extends ConfigOptions, ExtractorOptions, FormatOptions {
  readonly output?: string
  readonly resume?: boolean
  /** False for `--no-ignore`. */
  readonly ignore?: boolean
  readonly failFast?: boolean
  readonly watch?: boolean
  readonly shard?: Shard
  readonly published?: string
  readonly inputFormat?: 'text' | 'jsonl'
  readonly encoding?: Encoding
  readonly strictEncoding?: boolean
  readonly maxBytes: number
  /** Seconds for each megabyte begun of a document; 0 is no limit. */
  readonly timeout: number
  readonly jobs: Jobs
  readonly validate?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}
