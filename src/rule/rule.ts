/**
 * What a rule is: one construction of news English, in one file, with its examples.
 *
 * A rule is asked only where its cue stands (a word class found in the token pass), so a sentence without cues costs
 * nothing. It looks at one sentence: from `at` to `limit`, and back to the sentence's start if it must.
 */
import type { Reader } from './reader.js'

/** What a rule found: tokens [first, last) and what they mean. */
export interface Found<V> {
  readonly first: number
  readonly last: number
  readonly value: V
}

export interface Rule<V> {
  /** Its path under `recognise/`, without the extension: `dates/month-day`. It becomes `by` in the record. */
  readonly id: string
  /**
   * Tries the construction with its first (or cue) token at `at`.
   * @param limit index after the sentence's last token; a rule never looks beyond
   */
  match(reader: Reader, at: number, limit: number): Found<V> | null
  /** Sentences and what the rule makes of them, as its kind prints values; null means it must stay silent. */
  readonly examples: Readonly<Record<string, string | null>>
}
