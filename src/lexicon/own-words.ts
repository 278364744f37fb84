/** A user's rows as the lexicon asks for them: laid over the built-in ones, whose places some of them take. */
import { createHash } from 'node:crypto'
import type { HitKind } from '../model/hit.js'
import type { Characters } from '../text/characters.js'
import type { PhraseTable } from '../text/phrase-table.js'
import type { Inflector } from './inflect.js'
import { keyOfRow, OWN_KINDS, type OwnKind, type OwnRow, type OwnRows } from './own-rows.js'
import { inflectedFlags, phrasesOf, SenseIndex } from './phrases.js'
import { NO_HARM } from './row-problems.js'
import type { NumberRow } from './rows.js'
import { TABLES } from './rows.js'
import { packSense } from './sense.js'

export interface OwnWords {
  readonly rows: OwnRows
  /** Built-in rows that read otherwise now, by kind and row number. */
  readonly replaced: ReadonlyMap<HitKind, ReadonlyMap<number, object>>
  readonly byFirstCell: ReadonlyMap<HitKind, ReadonlyMap<string, OwnRow>>
  readonly table: PhraseTable
  readonly senses: Int32Array
  /** Twelve hex digits that change with any row. */
  readonly sum: string
}

/** What the words are laid over. */
export interface BuiltIn {
  /** The numbers of all built-in rows with this key, by kind. */
  rowsWith(kind: OwnKind, key: string): readonly number[]
}

/** Rows of `before` stay where no added row of their kind has their key. */
export function mergeRows(before: OwnRows, added: OwnRows): OwnRows {
  const merged = OWN_KINDS.map((kind) => {
    const more: readonly OwnRow[] = added[kind] ?? []
    const taken = new Set(more.map((row) => keyOfRow(kind, row)))
    return [kind, [...(before[kind] ?? []).filter((row) => !taken.has(keyOfRow(kind, row))), ...more]]
  })
  return Object.fromEntries(merged) as OwnRows
}

/**
 * @param numbers built-in rows of vague numbers with other values
 * @param inflect makes the forms of words of harm; asked only where there are such rows
 */
export function makeOwnWords(
  rows: OwnRows,
  numbers: ReadonlyMap<number, NumberRow>,
  builtIn: BuiltIn,
  characters: Characters,
  inflect: () => Inflector,
): OwnWords {
  const index = new SenseIndex(characters)
  const replaced = new Map<HitKind, Map<number, object>>()
  const byFirstCell = new Map<HitKind, Map<string, OwnRow>>()
  const hash = createHash('sha256')
  for (const kind of OWN_KINDS) {
    const own: readonly OwnRow[] = rows[kind] ?? []
    const firsts = new Map<string, OwnRow>()
    byFirstCell.set(kind, firsts)
    own.forEach((row, i) => {
      const cells = cellsOf(kind, row)
      firsts.set(cells[0] as string, row)
      if (kind !== 'actor') hash.update(`${kind}\t`)
      hash.update(`${cells.join('\t')}\n`)
      indexRow(index, kind, cells, i, inflect)
      for (const at of builtIn.rowsWith(kind, keyOfRow(kind, row))) {
        const held = replaced.get(kind) ?? new Map<number, object>()
        replaced.set(kind, held.set(at, row))
      }
    })
  }
  if (numbers.size > 0) replaced.set('number', new Map(numbers))
  for (const { word, value } of numbers.values()) hash.update(`number\t${word}\t${value}\n`)
  return { rows, replaced, byFirstCell, ...index.build(), sum: hash.digest('hex').slice(0, 12) }
}

function indexRow(index: SenseIndex, kind: OwnKind, cells: readonly string[], at: number, inflect: () => Inflector): void {
  const spec = TABLES[kind]
  if (cells[spec.columns.indexOf('measure')] === NO_HARM) return
  const pos = cells[spec.columns.indexOf('pos')]
  for (const { text, form, flags } of phrasesOf(kind, spec, cells)) {
    index.add(text, packSense(kind, at, form, flags))
    if (spec.inflect !== 'pos' || (pos !== 'verb' && pos !== 'noun')) continue
    for (const made of inflect()(text, pos)) index.add(made.text, packSense(kind, at, made.form, inflectedFlags(flags)))
  }
}

function cellsOf(kind: OwnKind, row: OwnRow): string[] {
  const cells = row as unknown as Readonly<Record<string, string>>
  return TABLES[kind].columns.map((column) => cells[column] as string)
}
