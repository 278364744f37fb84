/** What a phrase of the lexicon stands for, packed into one integer: kind, row, form and how its capitals must be. */
import { FORMS, type Form, HIT_KINDS, type HitKind } from '../model/hit.js'
import { Shape, type Tokens } from '../text/tokens.js'

const ROW_BITS = 18

/** Flags of a sense; the last sense of a phrase's list carries `last`. */
export const SenseFlag = {
  /** Counts only with other evidence. */
  weak: 1 << 26,
  /** Every word must stand in capitals. */
  caps: 1 << 27,
  /** Some word must begin with a capital. */
  capital: 1 << 28,
  last: 1 << 30,
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

/** Whether the capitals of tokens [first, last) are those that the sense asks for. */
export function isAllowed(sense: number, tokens: Tokens, first: number, last: number): boolean {
  if ((sense & SenseFlag.caps) !== 0) {
    for (let i = first; i < last; i++) if (!isInCapitals(tokens, i)) return false
    return true
  }
  if ((sense & SenseFlag.capital) !== 0) {
    for (let i = first; i < last; i++) if (((tokens.shape[i] as number) & Shape.capital) !== 0) return true
    return false
  }
  return true
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
