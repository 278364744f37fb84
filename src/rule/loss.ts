/** What was found and did not stay: told to whoever asks for an explanation, and to nobody in an ordinary run. */

/** A find that gave way, or turned out to be none. */
export interface Loss {
  readonly kind: 'date' | 'place' | 'actor' | 'figure' | 'trigger' | 'event'
  /** Tokens [first, last). */
  readonly first: number
  readonly last: number
  /** The rule that found it. */
  readonly by: string
  /** Why it did not stay, in words. */
  readonly why: string
  /** What it gave way to. */
  readonly to?: { readonly first: number; readonly last: number; readonly by: string }
}

export type LossListener = (loss: Loss) => void
