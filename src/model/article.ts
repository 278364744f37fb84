/** What the cleaning stage adds: the parts of the page. */
import type { Reading } from '../text/reading.js'
import type { Span } from '../text/span.js'
import type { Source } from './source.js'

export const BLOCK_KINDS = [
  'title',
  'standfirst',
  'byline',
  'dateline',
  'heading',
  'paragraph',
  'quotation',
  'caption',
  'navigation',
  'boilerplate',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

export interface Block extends Span {
  readonly kind: BlockKind
  /** Index of the earlier block whose words this one says again (a caption printed twice), else null. */
  readonly repeats: number | null
}

export interface Cleaned {
  readonly source: Source
  /** What the stages read; every span counts in its text until the record is written. */
  readonly reading: Reading
  /** In order of the text, not overlapping; white space between blocks belongs to none. */
  readonly blocks: readonly Block[]
  readonly title: Span | null
  readonly authors: readonly Span[]
  /** A name found by its form ("… for The National", "translated and edited by The …"), to be matched with the lexicon later. */
  readonly outlets: readonly Span[]
  /** Lines that state when the article appeared, best first. */
  readonly dateLines: readonly DateLine[]
  readonly language: string
}

export interface DateLine extends Span {
  readonly basis: 'stated' | 'updated'
}
