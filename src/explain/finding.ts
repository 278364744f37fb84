/** One value of a record as an explanation tells it. */
import type { MentionRecord } from '../schema/pointer.js'

/** One thing that a value rests on. */
export interface Reason {
  /** What it is: `harm`, `said by`, `date` … */
  readonly label: string
  readonly text: string
  /** The words, where it is read off words. */
  readonly mention?: MentionRecord
}

export interface Finding {
  /** The list of the record, or `title`, `published` … for what stands once. */
  readonly list: string
  readonly id: string | null
  /** `killed 24+`, `2014-08-12`. */
  readonly value: string
  /** The words that make it stand here. */
  readonly mention: MentionRecord
  /** What these words are to it: `mention`, `trigger`, `cue`, `speaker`, `role`. */
  readonly as: string
  /** The rule that found these words, or made the value of them; null for what the page's form tells. */
  readonly by: string | null
  readonly because: readonly Reason[]
}

/** A find that did not stay. */
export interface Lost {
  readonly kind: string
  readonly mention: MentionRecord
  readonly by: string
  readonly why: string
  /** What it gave way to. */
  readonly to: { readonly mention: MentionRecord; readonly by: string } | null
}
