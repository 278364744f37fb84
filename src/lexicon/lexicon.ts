/**
 * All words and names the program knows, as one flat phrase table over the rows of the TSV files.
 *
 * The rows stay text until a word of theirs is met: a start costs views on one buffer, not the parsing of thousands of rows.
 */
import { createHash } from 'node:crypto'
import type { Hit, HitKind } from '../model/hit.js'
import type { Characters } from '../text/characters.js'
import type { PhraseTable } from '../text/phrase-table.js'
import type { Tokens } from '../text/tokens.js'
import { phrasesOf, SenseIndex } from './phrases.js'
import type { ActorRow, CountryRow, HarmRow, InstitutionRow, TriggerRow } from './rows.js'
import { TABLES } from './rows.js'
import { formOf, isAllowed, isWeak, kindOf, packSense, type RowStore, rowOf, SenseFlag, storeOf } from './sense.js'

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

/** Actors of a user, asked before the built-in ones; their row numbers follow on those of the built-in actors. */
interface Own {
  readonly rows: readonly ActorRow[]
  readonly byId: ReadonlyMap<string, ActorRow>
  readonly table: PhraseTable
  readonly senses: Int32Array
  /** Built-in actor rows whose id a user's row has taken. */
  readonly replaced: ReadonlyMap<number, ActorRow>
}

/** Which least amounts vague words have: the contract's, or those by which ACLED codes fatalities. */
export type VagueTable = 'contract' | 'acled'

export class Lexicon {
  /** Rows that were asked for, by kind and number. */
  private readonly parsed = new Map<HitKind, (Readonly<Record<string, string>> | undefined)[]>()
  private readonly ids = new Map<HitKind, Map<string, number>>()

  constructor(
    /** Changes with any row: the first 12 hex digits of a sha256 over all tables; a user's own rows add to it. */
    readonly version: string,
    private readonly table: PhraseTable,
    private readonly senses: Int32Array,
    private readonly stores: ReadonlyMap<HitKind, RowStore>,
    private readonly own: Own | null = null,
    private readonly vague: VagueTable = 'contract',
  ) {}

  /** How many rows a kind has. */
  count(kind: HitKind): number {
    return this.builtIn(kind) + (kind === 'actor' && this.own !== null ? this.own.rows.length : 0)
  }

  private builtIn(kind: HitKind): number {
    return (this.stores.get(kind)?.starts.length ?? 1) - 1
  }

  /** One row; its fields are the columns of the file. */
  row<K extends HitKind>(kind: K, index: number): RowOf<K> {
    if (kind === 'actor' && this.own !== null) {
      const own = this.own.rows[index - this.builtIn('actor')] ?? this.own.replaced.get(index)
      if (own !== undefined) return own as RowOf<K>
    }
    let rows = this.parsed.get(kind)
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
      if (this.vague === 'acled' && kind === 'number' && row.acled !== '')
        row = { ...row, value: row.acled as string, harmed: '' }
      rows[index] = row
    }
    return row as RowOf<K>
  }

  /** The row whose first cell is `id` (`syrian-army` among the actors, `SY` among the countries), or null. */
  find<K extends HitKind>(kind: K, id: string): RowOf<K> | null {
    const own = kind === 'actor' ? this.own?.byId.get(id) : undefined
    if (own !== undefined) return own as RowOf<K>
    const index = this.idsOf(kind).get(id)
    return index === undefined ? null : this.row(kind, index)
  }

  /**
   * The entries that begin at token `at` and end before `limit`, longest first, or undefined when there is none.
   * Capitals in the text must agree: an acronym matches only in capitals, a proper name not in small letters.
   */
  hits(tokens: Tokens, at: number, limit: number): Hit[] | undefined {
    const found = findHits(this.table, this.senses, tokens, at, limit)
    if (this.own === null) return found
    const own = findHits(this.own.table, this.own.senses, tokens, at, limit)
    const { replaced } = this.own
    const rest = found?.filter(
      (hit) =>
        hit.kind !== 'actor' ||
        (!replaced.has(hit.row) && own?.some((mine) => mine.last === hit.last && (!mine.weak || hit.weak)) !== true),
    )
    if (own === undefined) return rest === undefined || rest.length === 0 ? undefined : rest
    const first = this.builtIn('actor')
    // The sort keeps the order of equals: a user's row stands before what is built in.
    return [...own.map((hit) => ({ ...hit, row: first + hit.row })), ...(rest ?? [])].sort((a, b) => b.last - a.last)
  }

  /**
   * The same lexicon with a user's actors in front: a row takes the place of the built-in actor of the same id, and of
   * any built-in actor where the two have a name in common. Of rows laid over earlier, those with other ids stay.
   */
  extended(added: readonly ActorRow[], characters: Characters): Lexicon {
    const ids = this.idsOf('actor')
    const taken = new Set(added.map((row) => row.id))
    const rows = [...(this.own?.rows.filter((row) => !taken.has(row.id)) ?? []), ...added]
    const index = new SenseIndex(characters)
    const spec = TABLES.actor
    const lines = rows.map((row) => spec.columns.map((column) => row[column as keyof ActorRow]))
    lines.forEach((cells, i) => {
      for (const { text, form, flags } of phrasesOf('actor', spec, cells)) index.add(text, packSense('actor', i, form, flags))
    })
    const replaced = new Map<number, ActorRow>()
    for (const row of rows) {
      const builtIn = ids.get(row.id)
      if (builtIn !== undefined) replaced.set(builtIn, row)
    }
    const sum = createHash('sha256')
      .update(lines.map((cells) => cells.join('\t')).join('\n'))
      .digest('hex')
    return new Lexicon(`${this.version.split('+')[0]}+${sum.slice(0, 12)}`, this.table, this.senses, this.stores, {
      rows,
      byId: new Map(rows.map((row) => [row.id, row])),
      ...index.build(),
      replaced,
    })
  }

  /** The same lexicon with another table of what vague words ("several", "dozens") mean. */
  withVague(vague: VagueTable): Lexicon {
    if (vague === this.vague) return this
    return new Lexicon(`${this.version}+${vague}`, this.table, this.senses, this.stores, this.own, vague)
  }

  /** The rows of a kind by their first cell, read off the lines without parsing the rest. */
  private idsOf(kind: HitKind): ReadonlyMap<string, number> {
    let ids = this.ids.get(kind)
    if (ids === undefined) {
      ids = new Map()
      const { lines, starts } = this.stores.get(kind) ?? storeOf([])
      for (let i = 0; i + 1 < starts.length; i++) {
        const start = starts[i] as number
        const line = lines.slice(start, (starts[i + 1] as number) - 1)
        const tab = line.indexOf('\t')
        const first = tab < 0 ? line : line.slice(0, tab)
        if (!ids.has(first)) ids.set(first, i)
      }
      this.ids.set(kind, ids)
    }
    return ids
  }
}

function findHits(table: PhraseTable, senses: Int32Array, tokens: Tokens, at: number, limit: number): Hit[] | undefined {
  let found: Hit[] | undefined
  table.walk(tokens, at, limit, (value, last) => {
    for (let i = value; ; i++) {
      const sense = senses[i] as number
      if (isAllowed(sense, tokens, at, last)) {
        const hit: Hit = {
          kind: kindOf(sense),
          row: rowOf(sense),
          form: formOf(sense),
          weak: isWeak(sense, tokens, at),
          first: at,
          last,
        }
        if (found === undefined) found = [hit]
        else found.push(hit)
      }
      if ((sense & SenseFlag.last) !== 0) break
    }
  })
  // The walk goes from short to long.
  return found?.reverse()
}
