/** A kind of number that counts nothing. */
import type { Lexicon } from '../../../lexicon/lexicon.js'
import type { Reader } from '../../../rule/reader.js'
import type { AmountFound } from '../amount.js'

/** Where an exclusion looks: the tokens of the sentence. */
export interface Scope {
  readonly from: number
  readonly limit: number
  readonly lexicon: Lexicon
}

export interface Exclusion {
  /** Its path under `recognise/`. */
  readonly id: string
  /** Whether the number found is of this kind. */
  matches(reader: Reader, found: AmountFound, scope: Scope): boolean
  /** Sentences, with the number that is excluded in each, or null where none may be. */
  readonly examples: Readonly<Record<string, string | null>>
}
