/** A user's own tables of words, checked row by row, so that a slip is told with its line and never guessed around. */
import { Fault } from '../model/fault.js'
import type { Characters } from '../text/characters.js'
import { isPhraseShort, tooLong } from '../text/phrase-table.js'
import { phrasesOf } from './phrases.js'
import { actorProblems, furnitureProblems, harmProblems } from './row-problems.js'
import type { ActorRow, FurnitureRow, HarmRow } from './rows.js'
import { TABLES } from './rows.js'
import { checkTable, type TableProblem, tableMessage } from './tsv.js'

interface OwnTypes {
  actor: ActorRow
  harm: HarmRow
  furniture: FurnitureRow
}
/** The kinds of row that a user may bring. */
export type OwnKind = keyof OwnTypes
export const OWN_KINDS: readonly OwnKind[] = ['actor', 'harm', 'furniture']
export type OwnRow<K extends OwnKind = OwnKind> = OwnTypes[K]
export type OwnRows = { readonly [K in OwnKind]?: readonly OwnRow<K>[] }

interface KindSpec<R> {
  /** Rows of one key take the place of each other. */
  readonly key: (row: R) => string
  /** Columns that the key is made of, for messages. */
  readonly keyColumns: readonly string[]
  /** Whether two rows of one table may have one key. */
  readonly severalOfKey: boolean
  readonly problems: (row: R) => string[]
}

const SPECS: { readonly [K in OwnKind]: KindSpec<OwnRow<K>> } = {
  actor: { key: (row) => row.id, keyColumns: ['id'], severalOfKey: false, problems: actorProblems },
  // A verb may have a frame for each measure.
  harm: { key: (row) => `${row.lemma}\t${row.pos}`, keyColumns: ['lemma', 'pos'], severalOfKey: true, problems: harmProblems },
  furniture: {
    key: (row) => `${row.phrase}\t${row.where}`,
    keyColumns: ['phrase', 'where'],
    severalOfKey: false,
    problems: furnitureProblems,
  },
}

/** What makes a row the same as another of its kind, so that it takes that one's place. */
export function keyOfRow(kind: OwnKind, row: OwnRow): string {
  return specOf(kind).key(row)
}

/** How many columns from the left hold the key. */
export function keyWidth(kind: OwnKind): number {
  return SPECS[kind].keyColumns.length
}

/** A row and the line it stands in. */
export interface CheckedRow<R> {
  readonly line: number
  readonly row: R
}

/**
 * The rows of a table, and everything that is wrong with it; a spreadsheet may have put a byte-order mark in front and
 * spaces around cells.
 */
export function checkOwnTable<K extends OwnKind>(
  kind: K,
  text: string,
  characters: Characters,
): { readonly rows: readonly CheckedRow<OwnRow<K>>[]; readonly problems: readonly TableProblem[] } {
  const { columns } = TABLES[kind]
  const spec = specOf(kind)
  const table = checkTable(text.replace(/^\ufeff/, ''), columns)
  const lineOf = new Map<string, number>()
  const problems = [...table.problems]
  const rows = table.rows.map(({ line, cells }) => {
    const row = Object.fromEntries(columns.map((column, i) => [column, (cells[i] as string).trim()])) as unknown as OwnRow<K>
    const key = spec.key(row)
    const earlier = lineOf.get(key)
    for (const what of spec.problems(row)) problems.push({ line, what })
    for (const what of longPhrases(kind, cells, characters)) problems.push({ line, what })
    if (earlier === undefined) lineOf.set(key, line)
    else if (!spec.severalOfKey) problems.push({ line, what: doubleMessage(spec.keyColumns, key, earlier) })
    return { line, row }
  })
  return { rows, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

/**
 * Reads a table whose rows have the columns of the built-in ones; `Lexicon.extended` takes them.
 * @param file name for messages
 * @throws Fault `lexicon/bad-row` such as `my.tsv:3: to: expected a date, found "2O24"`
 */
export function readOwnTable<K extends OwnKind>(kind: K, file: string, text: string, characters: Characters): OwnRow<K>[] {
  const { rows, problems } = checkOwnTable(kind, text, characters)
  const [first] = problems
  if (first !== undefined) throw new Fault('lexicon/bad-row', tableMessage(file, first))
  return rows.map(({ row }) => row)
}

/** Names and words that are too long to be found in a text. */
function longPhrases(kind: OwnKind, cells: readonly string[], characters: Characters): string[] {
  return phrasesOf(kind, TABLES[kind], cells)
    .filter(({ text }) => !isPhraseShort(text, characters))
    .map(({ text }) => tooLong(text))
}

function specOf(kind: OwnKind): KindSpec<OwnRow> {
  return SPECS[kind] as unknown as KindSpec<OwnRow>
}

function doubleMessage(columns: readonly string[], key: string, earlier: number): string {
  return `${columns.join(' and ')}: "${key.replaceAll('\t', '" and "')}" stands in line ${earlier} already`
}
