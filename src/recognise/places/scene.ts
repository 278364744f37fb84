/** What the place rules look at: the reader, the tables, and two views of the lexicon hits that the reader does not have. */
import type { Hit, HitKind } from '../../model/hit.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

/** Kinds whose hits are asked for by their last token. */
const ENDING: readonly HitKind[] = ['title', 'given-name', 'org-word', 'demonym', 'actor', 'person-noun', 'trigger', 'number']
const ENDING_BITS = Object.fromEntries(ENDING.map((kind, i) => [kind, 1 << i])) as Partial<Record<HitKind, number>>
/** A line with so many words in capitals, and no long word without, is a headline: capitals in it say nothing. */
const HEADLINE_WORDS = 4
/** Longest word that a headline leaves small. */
const SMALL_WORD = 4
const SMALL_LONG = new Set('after against about between through under before during'.split(' '))

export class Scene {
  /** Bits of the `ENDING` kinds whose hits end before each token. */
  private readonly ending: Uint16Array
  /** Of names of several words (actors): the first token and the token after the last, for each token they cover. */
  private readonly coverFirst: Int32Array
  private readonly coverLast: Int32Array
  private readonly headlines: Uint8Array

  constructor(
    readonly reader: Reader,
    readonly kit: Kit,
  ) {
    const { length } = reader.tokens
    this.ending = new Uint16Array(length + 1)
    this.coverFirst = new Int32Array(length).fill(-1)
    this.coverLast = new Int32Array(length).fill(-1)
    const { hits } = reader.article
    for (let at = 0; at < length; at++) {
      const found = hits[at]
      if (found !== undefined) for (let i = 0; i < found.length; i++) this.note(found[i] as Hit)
    }
    this.headlines = Uint8Array.from(reader.article.sentences, (sentence) =>
      isHeadline(reader, sentence.first, sentence.last) ? 1 : 0,
    )
  }

  private note(hit: Hit): void {
    const bit = ENDING_BITS[hit.kind]
    if (bit !== undefined) this.ending[hit.last] = (this.ending[hit.last] as number) | bit
    if (hit.kind !== 'actor') return
    for (let i = hit.first; i < hit.last; i++) {
      const held = (this.coverLast[i] as number) - (this.coverFirst[i] as number)
      if (hit.last - hit.first > held || this.coverFirst[i] === -1) {
        this.coverFirst[i] = hit.first
        this.coverLast[i] = hit.last
      }
    }
  }

  /** Whether a lexicon entry of the kind ends just before token `at`. */
  endsBefore(at: number, kind: HitKind): boolean {
    return ((this.ending[at] as number) & (ENDING_BITS[kind] ?? 0)) !== 0
  }

  /** The longest known actor whose name covers the token. */
  actorOver(at: number): { first: number; last: number } | null {
    const first = this.coverFirst[at] as number
    return first < 0 ? null : { first, last: this.coverLast[at] as number }
  }

  /** Whether the token stands in a line that is written in capitals or Title Case. */
  inHeadline(at: number): boolean {
    return this.headlines[this.reader.article.sentenceOf[at] as number] === 1
  }

  /** A word (no mark, no number) that stands beside `at` on its line, with only a space or hyphen between. */
  isWord(at: number): boolean {
    return at >= 0 && at < this.reader.tokens.length && !this.reader.has(at, Shape.punctuation | Shape.possessive | Shape.number)
  }

  /** Whether the token is a capitalised word inside its sentence, not its first. */
  isNameWord(at: number): boolean {
    return this.isWord(at) && this.reader.isCapital(at)
  }

  /** Whether the sentence (or a quotation in it) begins with this token, so that its capital says nothing. */
  opensSentence(at: number): boolean {
    const { reader } = this
    const { first } = reader.sentenceAt(at)
    let i = at - 1
    while (i >= first && reader.has(i, Shape.punctuation) && !isComma(reader, i)) i--
    return i < first || (i < at - 1 && reader.isMark(at - 1, ':“"‘'))
  }
}

export function isComma(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.punctuation) && reader.surface(at) === ','
}

function isHeadline(reader: Reader, first: number, last: number): boolean {
  if (reader.surface(last - 1) === '.') return false
  let capitals = 0
  for (let i = first; i < last; i++) {
    if (reader.has(i, Shape.punctuation | Shape.possessive | Shape.digit)) continue
    if (reader.isCapital(i)) capitals++
    else if (
      (reader.tokens.end[i] as number) - (reader.tokens.start[i] as number) > SMALL_WORD &&
      !SMALL_LONG.has(reader.norm(i))
    )
      return false
  }
  return capitals >= HEADLINE_WORDS
}
