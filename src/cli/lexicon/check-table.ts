/** A user's table: everything that is wrong with it, and the built-in rows that it takes the place of. */

import { placesOf } from '../../explain/known.js'
import { checkHandPlaces, HAND_COLUMNS } from '../../gazetteer/hand.js'
import { type CheckedRow, checkOwnTable, keyOfRow, OWN_KINDS, type OwnKind, type OwnRow } from '../../lexicon/own-rows.js'
import { phrasesOf } from '../../lexicon/phrases.js'
import { type ActorRow, TABLES } from '../../lexicon/rows.js'
import { SenseFlag } from '../../lexicon/sense.js'
import { columnsOf, type TableProblem } from '../../lexicon/tsv.js'
import type { Kit } from '../../rule/kit.js'

export type TableKind = 'actors' | 'places' | 'harm' | 'furniture'

/** A line that changes what is built in. */
export interface Override {
  readonly line: number
  /** Whether it takes the place of a row, or only comes before it where a name is of both. */
  readonly replaces: boolean
  /** `the name "ISIS"`, or the row's key. */
  readonly what: string
  /** The row: `islamic-state (Islamic State, armed-group)`. */
  readonly builtIn: string
}

export interface TableReport {
  readonly file: string
  /** Null when its columns are those of no table. */
  readonly kind: TableKind | null
  readonly rows: number
  readonly problems: readonly TableProblem[]
  readonly overrides: readonly Override[]
}

/** What the kinds are called by people. */
const NAMES: Readonly<Record<OwnKind, TableKind>> = { actor: 'actors', harm: 'harm', furniture: 'furniture' }
const COLUMNS: readonly (readonly [TableKind, readonly string[]])[] = [
  ...OWN_KINDS.map((kind) => [NAMES[kind], TABLES[kind].columns] as const),
  ['places', HAND_COLUMNS],
]
/** More places of one name than this are told by a number. */
const PLACES_SHOWN = 3

/** @param kit without any own tables */
export function checkTableOf(file: string, text: string, kit: Kit): TableReport {
  const found = kindOf(text.replace(/^\ufeff/, ''))
  if (found === null) {
    const known = COLUMNS.map(([name, columns]) => `${name}: ${columns.join(' ')}`).join('; ')
    const what = `its first line names the columns of no table (tabs between them; ${known})`
    return { file, kind: null, rows: 0, problems: [{ line: null, what }], overrides: [] }
  }
  if (found === 'places') {
    const { rows, problems } = checkHandPlaces(text, kit.characters)
    return {
      file,
      kind: found,
      rows: rows.length,
      problems,
      overrides: rows.flatMap(({ line, row }) => placeOverrides(line, [row.name, ...row.aliases], kit)),
    }
  }
  const kind = OWN_KINDS.find((own) => NAMES[own] === found) as OwnKind
  const { rows, problems } = checkOwnTable(kind, text, kit.characters)
  const overrides = rows.flatMap(({ line, row }) => rowOverrides(kind, line, row, kit))
  const orphans = kind === 'actor' ? orphansOf(rows as readonly CheckedRow<ActorRow>[], kit) : []
  const all = [...problems, ...orphans].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return { file, kind: found, rows: rows.length, problems: all, overrides }
}

/** Rows whose parent is neither theirs nor built in, nor composed of a country and an institution ("syrian-army"). */
function orphansOf(rows: readonly CheckedRow<ActorRow>[], { lexicon }: Kit): TableProblem[] {
  const own = new Set(rows.map(({ row }) => row.id))
  const all = <K extends 'country' | 'institution'>(kind: K) =>
    Array.from({ length: lexicon.count(kind) }, (_, i) => lexicon.row(kind, i))
  const bodies = new Set(all('institution').map(({ id }) => id))
  const isComposed = (id: string): boolean =>
    all('country').some(({ key }) => id.startsWith(`${key}-`) && bodies.has(id.slice(key.length + 1)))
  return rows.flatMap(({ line, row: { parent } }) => {
    if (parent === '' || own.has(parent) || lexicon.find('actor', parent) !== null || isComposed(parent)) return []
    return [{ line, what: `parent: no actor has the id "${parent}"` }]
  })
}

/** The table with which a first line has most columns in common: a slip in one of them is told as such. */
function kindOf(text: string): TableKind | null {
  const given = new Set(columnsOf(text))
  const ranked = COLUMNS.map(([name, columns]) => ({
    name,
    shared: columns.filter((column) => given.has(column)).length / columns.length,
  }))
  const best = ranked.sort((a, b) => b.shared - a.shared)[0]
  return best !== undefined && best.shared >= 0.5 ? best.name : null
}

function placeOverrides(line: number, names: readonly string[], { gazetteer, characters }: Kit): Override[] {
  return names.flatMap((name) => {
    const places = placesOf(name, gazetteer, characters)
    if (places.length === 0) return []
    const told = places
      .slice(0, PLACES_SHOWN)
      .map(({ name, type, country }) => `${name} (${type}${country === null ? '' : `, ${country}`})`)
    const more = places.length - told.length
    return [
      { line, replaces: false, what: `the name "${name}"`, builtIn: told.join(', ') + (more > 0 ? ` and ${more} more` : '') },
    ]
  })
}

function rowOverrides(kind: OwnKind, line: number, row: OwnRow, { lexicon, characters }: Kit): Override[] {
  const key = keyOfRow(kind, row)
  const same = lexicon
    .rowsWith(kind, key)
    .map((at) => ({ line, replaces: true, what: key.replace('\t', ', '), builtIn: describe(kind, lexicon.row(kind, at)) }))
  if (kind !== 'actor') return same
  const cells = TABLES.actor.columns.map((column) => row[column as keyof OwnRow] as string)
  const names = phrasesOf('actor', TABLES.actor, cells).flatMap(({ text, flags }) =>
    lexicon
      .sensesOf(text, characters)
      // A name that counts only with other evidence drives no sure one out.
      .filter((sense) => sense.kind === 'actor' && (sense.weak || (flags & SenseFlag.weak) === 0))
      .map((sense) => lexicon.row('actor', sense.row))
      .filter(({ id }) => id !== (row as ActorRow).id)
      .map((builtIn) => ({ line, replaces: false, what: `the name "${text}"`, builtIn: describe('actor', builtIn) })),
  )
  return [...same, ...withoutDoubles(names)]
}

/** A name that stands among its own aliases again is told once. */
function withoutDoubles(overrides: readonly Override[]): Override[] {
  return overrides.filter(
    ({ what, builtIn }, i) => overrides.findIndex((other) => other.what === what && other.builtIn === builtIn) === i,
  )
}

function describe(kind: OwnKind, row: OwnRow): string {
  const cells = row as unknown as Readonly<Record<string, string>>
  if (kind === 'actor') return `${cells.id} (${cells.name}, ${cells.type})`
  return TABLES[kind].columns
    .map((column) => cells[column])
    .filter((cell) => cell !== '')
    .join(', ')
}
