/** A word of harm in its sentence, what a rule finds for it, and what a rule is. */
import type { FigureMention, Measure } from '../../model/figure.js'
import type { Hit } from '../../model/hit.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'

/** A word of harm, in the one frame that its place in the sentence leaves. */
export interface Harm {
  /** Tokens: `first` inclusive, `last` exclusive. */
  readonly first: number
  readonly last: number
  readonly hit: Hit
  readonly lemma: string
  readonly measure: Measure
  readonly frame: string
  /** The word is a party's own boast. */
  readonly claimed: boolean
  /** Index of the words that close the gap of a phrase ("left … dead"), or null. */
  readonly closes: number | null
}

/** What a rule of harm may look at. */
export interface Scene {
  readonly reader: Reader
  readonly sentence: Sentence
  readonly harms: readonly Harm[]
  /** Figures of the sentence that no other word of harm has taken, in order. */
  readonly figures: readonly FigureMention[]
}

/** One construction in which a word of harm takes its people. */
export interface HarmRule {
  readonly id: string
  /** The frames of words that it is for. */
  readonly frames: readonly string[]
  /** The figures it takes, none when the construction is not there. */
  find(scene: Scene, harm: Harm): readonly FigureMention[]
  /** Sentences and the claims made of them, or null where it must stay silent. */
  readonly examples: Readonly<Record<string, string | null>>
}

/** A figure that is a figure of harm. */
export interface HarmLink {
  readonly figure: FigureMention
  readonly measure: Measure
  /** The frame of the word of harm. */
  readonly frame: string
  /** Tokens of the word of harm. */
  readonly first: number
  readonly last: number
  readonly claimed: boolean
  readonly rule: string
}
