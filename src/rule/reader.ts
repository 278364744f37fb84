/** What a rule reads: the tokens of a segmented text by their folded words, shapes and lexicon hits. */
import type { Hit, HitKind } from '../model/hit.js'
import type { Segmented, Sentence } from '../model/segmented.js'
import type { Characters } from '../text/characters.js'
import { foldedWord } from '../text/folded-words.js'
import type { Span } from '../text/span.js'
import { Shape, type Tokens } from '../text/tokens.js'
import type { LossListener } from './loss.js'

const NONE: readonly Hit[] = []

export class Reader {
  readonly tokens: Tokens
  private readonly words: (string | undefined)[]
  private readonly memos = new Map<string, unknown[]>()

  constructor(
    readonly article: Segmented,
    private readonly characters: Characters,
    /** Told what was found and did not stay; null in an ordinary run. */
    readonly onLoss: LossListener | null = null,
  ) {
    this.tokens = article.tokens
    this.words = new Array(article.tokens.length)
  }

  /** The folded word of a token (`U.S.` is `us`, `Hay’at` is `hayat`; punctuation is itself; '' outside the text). */
  norm(at: number): string {
    if (at < 0 || at >= this.tokens.length) return ''
    let word = this.words[at]
    if (word === undefined) {
      word = this.fold(at)
      this.words[at] = word
    }
    return word
  }

  private fold(at: number): string {
    const { tokens } = this
    if (((tokens.shape[at] as number) & Shape.punctuation) !== 0) return tokens.text.slice(tokens.start[at], tokens.end[at])
    return foldedWord(tokens, at, this.characters)
  }

  /** A place by token where a family of rules keeps what it found, so that no words are read twice. */
  memo<T>(family: string): (T | undefined)[] {
    let memo = this.memos.get(family)
    if (memo === undefined) {
      memo = new Array(this.tokens.length)
      this.memos.set(family, memo)
    }
    return memo as (T | undefined)[]
  }

  /** The token as the text has it. */
  surface(at: number): string {
    return this.tokens.text.slice(this.tokens.start[at], this.tokens.end[at])
  }

  /** Whether the token has any of these `Shape` bits. */
  has(at: number, bits: number): boolean {
    return at >= 0 && at < this.tokens.length && ((this.tokens.shape[at] as number) & bits) !== 0
  }

  /** Whether the token is one of these punctuation marks. */
  isMark(at: number, marks: string): boolean {
    return this.has(at, Shape.punctuation) && marks.includes(this.tokens.text.charAt(this.tokens.start[at] as number))
  }

  /** A word that begins with a capital. */
  isCapital(at: number): boolean {
    return this.has(at, Shape.capital)
  }

  /** Offset at which a token begins. */
  startOf(at: number): number {
    return this.tokens.start[at] as number
  }

  /** Offset after the token before `last`: where the tokens up to `last` end. */
  endOf(last: number): number {
    return this.tokens.end[last - 1] as number
  }

  /** Offsets from the start of token `first` to the end of token `last - 1`. */
  spanOf(first: number, last: number): Span {
    return { start: this.tokens.start[first] as number, end: this.tokens.end[last - 1] as number }
  }

  /** The text of tokens [first, last). */
  quote(first: number, last: number): string {
    const span = this.spanOf(first, last)
    return this.tokens.text.slice(span.start, span.end)
  }

  /** All lexicon entries that begin at this token, longest first. */
  hits(at: number): readonly Hit[] {
    return this.article.hits[at] ?? NONE
  }

  /** The longest lexicon entry of one kind that begins at this token. */
  hit(at: number, kind: HitKind): Hit | undefined {
    const hits = this.article.hits[at]
    if (hits === undefined) return undefined
    // By index: this is asked ten times a token, mostly before the engine has compiled it, when an iterator costs most.
    for (let i = 0; i < hits.length; i++) if (hits[i]?.kind === kind) return hits[i]
    return undefined
  }

  /** The sentence a token belongs to. */
  sentenceAt(at: number): Sentence {
    return this.article.sentences[this.article.sentenceOf[at] as number] as Sentence
  }
}
