/** What segmentation adds: tokens, sentences and the lexicon words found in them. */

import type { Span } from '../text/span.js'
import type { Tokens } from '../text/tokens.js'
import type { Cleaned } from './article.js'
import type { Hit } from './hit.js'

export interface Sentence extends Span {
  readonly index: number
  /** Tokens of the sentence: `first` inclusive, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Index of its block. */
  readonly block: number
}

export interface Segmented extends Cleaned {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** Sentence index of each token. */
  readonly sentenceOf: Int32Array
  /** The lexicon entries that begin at each token, longest first; undefined where none does. */
  readonly hits: readonly (readonly Hit[] | undefined)[]
}
