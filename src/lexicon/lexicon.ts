/**
 * All words and names the program knows, as one flat phrase table over the rows of the TSV files.
 *
 * The rows stay text until a word of theirs is met: a start costs views on one buffer, not the parsing of thousands of rows.
 */
import { FORMS, HIT_KINDS, type Hit, type HitKind } from '../model/hit.js'
import type { PhraseTable } from '../text/phrase-table.js'
import { Shape, type Tokens } from '../text/tokens.js'
import type { ActorRow, CountryRow, HarmRow, InstitutionRow, TriggerRow } from './rows.js'
import { TABLES } from './rows.js'

/** A sense is one Int32: row, kind, form and flags; the last of a list carries `LAST`. */
const ROW_BITS = 18
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
export function packSense(kind: HitKind, row: number, form: (typeof FORMS)[number], flags: number): number {
  if (row >= 1 << ROW_BITS) throw new RangeError(`too many rows of kind ${kind}`)
  return row | (HIT_KINDS.indexOf(kind) << ROW_BITS) | (FORMS.indexOf(form) << (ROW_BITS + 5)) | flags
}

/** The text of one kind's rows: TSV lines and where each begins. */
export interface RowStore {
  readonly lines: string
  readonly starts: Int32Array
}

interface RowTypes {
  actor: ActorRow
  country: CountryRow
  demonym: CountryRow
  capital: CountryRow
  institution: InstitutionRow
  trigger: TriggerRow
  harm: HarmRow
}
export type RowOf<K extends HitKind> = K extends keyof RowTypes ? RowTypes[K] : Readonly<Record<string, string>>

export class Lexicon {
  private readonly parsed = new Map<number, Readonly<Record<string, string>>>()
  private readonly ids = new Map<HitKind, Map<string, number>>()

  constructor(
    /** Changes with any row: the first 12 hex digits of a sha256 over all tables. */
    readonly version: string,
    private readonly table: PhraseTable,
    private readonly senses: Int32Array,
    private readonly stores: ReadonlyMap<HitKind, RowStore>,
  ) {}

  /** How many rows a kind has. */
  count(kind: HitKind): number {
    return (this.stores.get(kind)?.starts.length ?? 1) - 1
  }

  /** One row; its fields are the columns of the file. */
  row<K extends HitKind>(kind: K, index: number): RowOf<K> {
    const key = (HIT_KINDS.indexOf(kind) << ROW_BITS) | index
    let row = this.parsed.get(key)
    if (row === undefined) {
      const store = this.stores.get(kind)
      if (store === undefined) throw new RangeError(`no rows of kind ${kind}`)
      const cells = store.lines.slice(store.starts[index], (store.starts[index + 1] as number) - 1).split('\t')
      row = Object.fromEntries(TABLES[kind].columns.map((column, i) => [column, cells[i] ?? '']))
      this.parsed.set(key, row)
    }
    return row as RowOf<K>
  }

  /** The row whose first cell is `id` (`syrian-army` among the actors, `SY` among the countries), or null. */
  find<K extends HitKind>(kind: K, id: string): RowOf<K> | null {
    let index = this.ids.get(kind)
    if (index === undefined) {
      index = new Map()
      const store = this.stores.get(kind)
      for (let i = 0; i < this.count(kind); i++) {
        const at = store?.starts[i] as number
        const first = store?.lines.slice(at, store.lines.indexOf('\t', at)) as string
        if (!index.has(first)) index.set(first, i)
      }
      this.ids.set(kind, index)
    }
    const row = index.get(id)
    return row === undefined ? null : this.row(kind, row)
  }

  /**
   * The entries that begin at token `at` and end before `limit`, longest first, or undefined when there is none.
   * Capitals in the text must agree: an acronym matches only in capitals, a proper name not in small letters.
   */
  hits(tokens: Tokens, at: number, limit: number): Hit[] | undefined {
    let found: Hit[] | undefined
    this.table.walk(tokens, at, limit, (value, last) => {
      for (let i = value; ; i++) {
        const sense = this.senses[i] as number
        if (isAllowed(sense, tokens, at, last)) {
          const hit: Hit = {
            kind: HIT_KINDS[(sense >> ROW_BITS) & 31] as HitKind,
            row: sense & ((1 << ROW_BITS) - 1),
            form: FORMS[(sense >> (ROW_BITS + 5)) & 7] ?? 'base',
            weak: (sense & SenseFlag.weak) !== 0 && !((sense & SenseFlag.the) !== 0 && followsThe(tokens, at)),
            first: at,
            last,
          }
          if (found === undefined) found = [hit]
          else found.unshift(hit)
        }
        if ((sense & SenseFlag.last) !== 0) break
      }
    })
    return found
  }
}

function isAllowed(sense: number, tokens: Tokens, first: number, last: number): boolean {
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

const NOT_A_WORD = Shape.punctuation | Shape.digit | Shape.possessive | Shape.article
/** Words inside a name that go without a capital are no longer than this: of, for, the, bin, del. */
const FUNCTION_WORD = 4

function isInCapitals(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape[at] as number
  if ((shape & (Shape.allCaps | Shape.punctuation | Shape.digit | Shape.possessive)) !== 0) return true
  return (shape & Shape.capital) !== 0 && (tokens.end[at] as number) - (tokens.start[at] as number) === 1
}

/** Whether "The" with its capital stands right before. */
function followsThe(tokens: Tokens, at: number): boolean {
  return (
    at > 0 &&
    tokens.text.startsWith('The', tokens.start[at - 1]) &&
    (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number) === 3
  )
}
