/** What a phrase of the lexicon stands for, packed into one integer: kind, row, form and how its capitals must be. */
import { FORMS, type Form, HIT_KINDS, type HitKind } from '../model/hit.js'
import { Shape, type Tokens } from '../text/tokens.js'

const ROW_BITS = 18

/** Flags of a sense; the last sense of a phrase's list carries `last`. */
export const SenseFlag = {
  /** Counts only with other evidence. */
  weak: 1 << 26,
  /** Matches only in capitals. */
  caps: 1 << 27,
  /** Every word needs its capital, but for short function words. */
  capital: 1 << 28,
  /** Some word needs a capital ("Islamic State group"). */
  anyCapital: 1 << 29,
  last: 1 << 30,
  /** Written with "The" in the lexicon: no longer weak where the text has that capital ("The National"). */
  the: 1 << 31,
} as const

/** Packs one sense of a phrase. */
export function packSense(kind: HitKind, row: number, form: Form, flags: number): number {
  if (row >= 1 << ROW_BITS) throw new RangeError(`too many rows of kind ${kind}`)
  return row | (HIT_KINDS.indexOf(kind) << ROW_BITS) | (FORMS.indexOf(form) << (ROW_BITS + 5)) | flags
}

export function kindOf(sense: number): HitKind {
  return HIT_KINDS[(sense >> ROW_BITS) & 31] as HitKind
}

export function rowOf(sense: number): number {
  return sense & ((1 << ROW_BITS) - 1)
}

export function formOf(sense: number): Form {
  return FORMS[(sense >> (ROW_BITS + 5)) & 7] ?? 'base'
}

/** What capitals a text must have for a sense: all of them, one at each word, one somewhere, or none. */
export type Capitals = 'all' | 'each' | 'some' | 'none'

export function capitalsOf(sense: number): Capitals {
  if ((sense & SenseFlag.caps) !== 0) return 'all'
  if ((sense & SenseFlag.capital) !== 0) return 'each'
  return (sense & SenseFlag.anyCapital) !== 0 ? 'some' : 'none'
}

const NOT_A_WORD = Shape.punctuation | Shape.digit | Shape.possessive | Shape.article
/** Words inside a name that go without a capital are no longer than this: of, for, the, bin, del. */
export const FUNCTION_WORD = 4

/** Whether the capitals of tokens [first, last) are those that the sense asks for. */
export function isAllowed(sense: number, tokens: Tokens, first: number, last: number): boolean {
  if ((sense & SenseFlag.caps) !== 0) {
    for (let i = first; i < last; i++) if (!isInCapitals(tokens, i)) return false
    return true
  }
  if ((sense & SenseFlag.capital) !== 0) {
    let any = false
    for (let i = first; i < last; i++) {
      const shape = tokens.shape[i] as number
      if ((shape & Shape.capital) !== 0) any = true
      else if ((shape & NOT_A_WORD) === 0 && (tokens.end[i] as number) - (tokens.start[i] as number) > FUNCTION_WORD) return false
    }
    return any
  }
  if ((sense & SenseFlag.anyCapital) !== 0) {
    for (let i = first; i < last; i++) if (((tokens.shape[i] as number) & Shape.capital) !== 0) return true
    return false
  }
  return true
}

/** Whether the sense counts only with other evidence where it stands; a name listed with "The" is sure behind it. */
export function isWeak(sense: number, tokens: Tokens, first: number): boolean {
  return (sense & SenseFlag.weak) !== 0 && !((sense & SenseFlag.the) !== 0 && followsThe(tokens, first))
}

/** Whether "The" with its capital stands right before. */
function followsThe(tokens: Tokens, at: number): boolean {
  return (
    at > 0 &&
    tokens.text.startsWith('The', tokens.start[at - 1]) &&
    (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number) === 3
  )
}

/** In capitals, or nothing that could be; the `M` of `M-23` is a word of one letter. */
function isInCapitals(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at] as number
  if ((shape & (Shape.allCaps | Shape.punctuation | Shape.digit | Shape.possessive)) !== 0) return true
  return (shape & Shape.capital) !== 0 && (tokens.end[at] as number) - (tokens.start[at] as number) === 1
}

/** The text of one kind's rows: TSV lines and where each begins. */
export interface RowStore {
  readonly lines: string
  readonly starts: Int32Array
}

/** Lays rows out as one text; the last start is the text's end. */
export function storeOf(rows: readonly string[]): RowStore {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => {
    starts[i + 1] = (starts[i] as number) + row.length + 1
  })
  return { lines: rows.map((row) => `${row}\n`).join(''), starts }
}
