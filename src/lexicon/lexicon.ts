/**
 * All words and names the program knows, as one flat phrase table over the rows of the TSV files.
 *
 * The rows stay text until a word of theirs is met: a start costs views on one buffer, not the parsing of thousands of rows.
 */
import type { Hit, HitKind } from '../model/hit.js'
import type { Characters } from '../text/characters.js'
import type { PhraseTable } from '../text/phrase-table.js'
import type { Tokens } from '../text/tokens.js'
import { type HitFinder, type KnownSense, makeHitFinder, sensesAt } from './hits.js'
import type { Inflector } from './inflect.js'
import { keyWidth, type OwnKind, type OwnRow, type OwnRows } from './own-rows.js'
import { makeOwnWords, mergeRows, type OwnWords } from './own-words.js'
import type {
  ActorRow,
  CountryRow,
  FurnitureRow,
  HarmRow,
  InstitutionRow,
  NotEventRow,
  NumberRow,
  StandInRow,
  TriggerRow,
} from './rows.js'
import { TABLES } from './rows.js'
import { type RowStore, storeOf } from './sense.js'

interface RowTypes {
  actor: ActorRow
  country: CountryRow
  demonym: CountryRow
  capital: CountryRow
  institution: InstitutionRow
  'stand-in': StandInRow
  trigger: TriggerRow
  harm: HarmRow
  'not-event': NotEventRow
  number: NumberRow
  furniture: FurnitureRow
}
export type RowOf<K extends HitKind> = K extends keyof RowTypes ? RowTypes[K] : Readonly<Record<string, string>>

export class Lexicon {
  /** Rows that were asked for, by kind and number. */
  private readonly parsed = new Map<HitKind, (Readonly<Record<string, string>> | undefined)[]>()
  private readonly keys = new Map<string, Map<string, number[]>>()
  private readonly findBuiltIn: HitFinder
  private readonly findOwn: HitFinder | null

  constructor(
    /** Changes with any row: the first 12 hex digits of a sha256 over all tables; a user's own rows add to it. */
    readonly version: string,
    private readonly table: PhraseTable,
    private readonly senses: Int32Array,
    private readonly stores: ReadonlyMap<HitKind, RowStore>,
    private readonly own: OwnWords | null = null,
  ) {
    this.findBuiltIn = makeHitFinder(table, senses)
    this.findOwn = own === null ? null : makeHitFinder(own.table, own.senses)
  }

  /** How many rows a kind has. */
  count(kind: HitKind): number {
    return this.builtIn(kind) + this.ownRows(kind).length
  }

  /** Rows of a user, whose numbers follow on those of the built-in ones. */
  private ownRows(kind: HitKind): readonly OwnRow[] {
    return this.own?.rows[kind as OwnKind] ?? []
  }

  /** Whether a row is a user's. */
  isOwn(kind: HitKind, index: number): boolean {
    return index >= this.builtIn(kind)
  }

  private builtIn(kind: HitKind): number {
    return (this.stores.get(kind)?.starts.length ?? 1) - 1
  }

  /** One row; its fields are the columns of the file. */
  row<K extends HitKind>(kind: K, index: number): RowOf<K> {
    let rows = this.parsed.get(kind)
    if (this.own === null) {
      const held = rows?.[index]
      if (held !== undefined) return held as RowOf<K>
    } else {
      const own = this.ownRows(kind)[index - this.builtIn(kind)] ?? this.own.replaced.get(kind)?.get(index)
      if (own !== undefined) return own as unknown as RowOf<K>
    }
    if (rows === undefined) {
      rows = new Array(this.builtIn(kind))
      this.parsed.set(kind, rows)
    }
    let row = rows[index]
    if (row === undefined) {
      const store = this.stores.get(kind)
      if (store === undefined || index < 0 || index >= this.builtIn(kind)) throw new RangeError(`no row ${index} of kind ${kind}`)
      const cells = store.lines.slice(store.starts[index], (store.starts[index + 1] as number) - 1).split('\t')
      row = Object.fromEntries(TABLES[kind].columns.map((column, i) => [column, cells[i] ?? '']))
      rows[index] = row
    }
    return row as RowOf<K>
  }

  /** The row whose first cell is `id` (`syrian-army` among the actors, `SY` among the countries), or null. */
  find<K extends HitKind>(kind: K, id: string): RowOf<K> | null {
    const own = this.own?.byFirstCell.get(kind)?.get(id)
    if (own !== undefined) return own as unknown as RowOf<K>
    const index = this.keysOf(kind, 1).get(id)?.[0]
    return index === undefined ? null : this.row(kind, index)
  }

  /**
   * The entries that begin at token `at` and end before `limit`, longest first, or undefined when there is none.
   * Capitals in the text must agree: an acronym matches only in capitals, a proper name not in small letters.
   */
  hits(tokens: Tokens, at: number, limit: number): Hit[] | undefined {
    const found = this.findBuiltIn(tokens, at, limit)
    if (this.findOwn === null) return found
    const own = this.findOwn(tokens, at, limit)
    const rest = found?.filter((hit) => !this.isTaken(hit, own))
    if (own === undefined) return rest === undefined || rest.length === 0 ? undefined : rest
    // The sort keeps the order of equals: a user's row stands before what is built in.
    return [...own.map((hit) => ({ ...hit, row: this.builtIn(hit.kind) + hit.row })), ...(rest ?? [])].sort(
      (a, b) => b.last - a.last,
    )
  }

  /** Every entry that a whole phrase stands for, a user's first, whatever its capitals; for people who ask. */
  sensesOf(phrase: string, characters: Characters): readonly KnownSense[] {
    const own = this.own === null ? [] : sensesAt(this.own.table.get(phrase, characters), this.own.senses)
    const builtIn = sensesAt(this.table.get(phrase, characters), this.senses)
    const known = [
      ...own.map((sense) => ({ ...sense, row: this.builtIn(sense.kind) + sense.row })),
      ...builtIn.filter(({ kind, row }) => kind === 'number' || this.own?.replaced.get(kind)?.has(row) !== true),
    ]
    return known.map((sense) => ({ ...sense, own: this.isOwn(sense.kind, sense.row) }))
  }

  /** Whether a user's row has the place of a built-in one: the same actor or word, or an actor of the same name. */
  private isTaken({ kind, row, last, weak }: Hit, own: readonly Hit[] | undefined): boolean {
    // A vague number only has another value.
    if (kind === 'number') return false
    if (this.own?.replaced.get(kind)?.has(row) === true) return true
    return kind === 'actor' && own?.some((mine) => mine.kind === kind && mine.last === last && (!mine.weak || weak)) === true
  }

  /**
   * The same lexicon with a user's rows in front: a row takes the place of the built-in one of the same key, and of
   * any built-in actor where the two have a name in common. Of rows laid over earlier, those with other keys stay.
   * @param inflect makes the forms of words of harm
   */
  extended(added: OwnRows, characters: Characters, inflect: () => Inflector): Lexicon {
    const rows = mergeRows(this.own?.rows ?? {}, added)
    const numbers = (this.own?.replaced.get('number') ?? new Map()) as ReadonlyMap<number, NumberRow>
    return this.with(makeOwnWords(rows, numbers, this, characters, inflect))
  }

  /** The same lexicon with other values for vague numbers, told by the entries of their table. */
  withVagueNumbers(table: Readonly<Record<string, number>>, characters: Characters, inflect: () => Inflector): Lexicon {
    const numbers = new Map<number, NumberRow>()
    for (let i = 0; i < this.builtIn('number'); i++) {
      const row = this.row('number', i)
      const value = table[row.vague]
      if (row.vague !== '' && value !== undefined && String(value) !== row.value)
        numbers.set(i, { ...row, value: String(value), harmed: '' })
    }
    return numbers.size === 0 ? this : this.with(makeOwnWords(this.own?.rows ?? {}, numbers, this, characters, inflect))
  }

  private with(own: OwnWords): Lexicon {
    return new Lexicon(`${this.version.split('+')[0]}+${own.sum}`, this.table, this.senses, this.stores, own)
  }

  /** The numbers of the built-in rows whose first cells are these, parted by tabs. */
  rowsWith(kind: OwnKind, key: string): readonly number[] {
    return this.keysOf(kind, keyWidth(kind)).get(key) ?? []
  }

  /** The rows of a kind by their first cells, read off the lines without parsing the rest. */
  private keysOf(kind: HitKind, width: number): ReadonlyMap<string, readonly number[]> {
    const held = this.keys.get(`${kind} ${width}`)
    if (held !== undefined) return held
    const keys = new Map<string, number[]>()
    const { lines, starts } = this.stores.get(kind) ?? storeOf([])
    for (let i = 0; i + 1 < starts.length; i++) {
      const key = firstCells(lines, starts[i] as number, (starts[i + 1] as number) - 1, width)
      const rows = keys.get(key)
      if (rows === undefined) keys.set(key, [i])
      else rows.push(i)
    }
    this.keys.set(`${kind} ${width}`, keys)
    return keys
  }
}

/** The first cells of the line [start, end), with the tabs between them. */
function firstCells(lines: string, start: number, end: number, width: number): string {
  let to = start - 1
  for (let i = 0; i < width; i++) {
    to = lines.indexOf('\t', to + 1)
    if (to < 0 || to >= end) return lines.slice(start, end)
  }
  return lines.slice(start, to)
}
