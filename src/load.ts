/** Loads the tables once, lays a user's own over them, and makes the pipeline ready. */
import { makeFurnitureFinder } from './clean/furniture.js'
import { parseHandPlaces } from './gazetteer/hand.js'
import { loadGazetteer } from './gazetteer/load.js'
import { overlay } from './gazetteer/overlay.js'
import { lazyInflector, loadLexicon } from './lexicon/load.js'
import { OWN_KINDS, type OwnKind, readOwnTable } from './lexicon/own-rows.js'
import { Fault } from './model/fault.js'
import { type VagueTable, type VagueTableName, vagueTable } from './model/vague-numbers.js'
import type { Pipeline } from './pipeline.js'
import { DEFAULT_MAX_BYTES } from './read/limits.js'
import { readText } from './read/text.js'
import type { Kit } from './rule/kit.js'
import { makeAbbreviations } from './segment/segment.js'
import type { NameBook } from './write/redact/victims.js'

/** A table of the user's: the path of a file, or its text with a name for messages. */
export type OwnTable = string | { readonly file: string; readonly text: string }

/** What a user lays over the built-in tables; of two rows with one key, the later counts. */
export interface OwnTables {
  /** Places, with the columns of `src/gazetteer/places.tsv`. */
  readonly gazetteer?: readonly OwnTable[]
  /** Actors, with the columns of the tables in `src/lexicon/actors/`. */
  readonly lexicon?: readonly OwnTable[]
  /** Words of harm, with the columns of `src/lexicon/harm.tsv`; the measure `none` takes a built-in word away. */
  readonly harm?: readonly OwnTable[]
  /** Phrases of page furniture, with the columns of `src/lexicon/furniture.tsv`; the kind `text` says that a line is none. */
  readonly furniture?: readonly OwnTable[]
  /** What "several" and "dozens" are worth at least: `contract` (the default), `acled`, or values that differ from the contract's. */
  readonly vagueNumbers?: VagueTableName | VagueTable
}

/** Reads the files among the user's tables, once: a pipe gives its text a single time. @throws Fault */
export function readOwnTables(own: OwnTables): OwnTables {
  const read = (table: OwnTable): OwnTable => ({ file: nameOf(table), text: textOf(table) })
  const tables = TABLE_KEYS.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key].map(read)] as const]))
  return { ...Object.fromEntries(tables), ...(own.vagueNumbers === undefined ? {} : { vagueNumbers: own.vagueNumbers }) }
}

/** Which tables hold rows of a kind. */
const TABLES_OF = { actor: 'lexicon', harm: 'harm', furniture: 'furniture' } as const satisfies Record<OwnKind, keyof OwnTables>
const TABLE_KEYS = ['gazetteer', ...Object.values(TABLES_OF)] as const

/**
 * Reads the compiled lexicon and gazetteer from the package, and the user's own tables.
 * @throws Fault when a data file is missing or damaged, or a row of a table is wrong: `my.tsv:3: …`
 */
export function loadPipeline(own: OwnTables = {}): Pipeline {
  const { lexicon: builtIn, characters } = loadLexicon()
  const inflect = lazyInflector()
  const places = (own.gazetteer ?? []).flatMap((table) => parseHandPlaces(nameOf(table), textOf(table), characters))
  let lexicon = builtIn
  for (const kind of OWN_KINDS)
    for (const table of own[TABLES_OF[kind]] ?? [])
      lexicon = lexicon.extended({ [kind]: readOwnTable(kind, nameOf(table), textOf(table), characters) }, characters, inflect)
  if (own.vagueNumbers !== undefined) lexicon = lexicon.withVagueNumbers(vagueTable(own.vagueNumbers), characters, inflect)
  const gazetteer = loadGazetteer()
  return {
    kit: { lexicon, characters, gazetteer: places.length === 0 ? gazetteer : overlay(gazetteer, places, characters) },
    furniture: makeFurnitureFinder(lexicon),
    abbreviations: makeAbbreviations(lexicon),
  }
}

function nameOf(table: OwnTable): string {
  return typeof table === 'string' ? table : table.file
}

/** The text of a table. @throws Fault when it cannot be read */
export function textOf(table: OwnTable): string {
  if (typeof table !== 'string') return table.text
  try {
    return readText(table, DEFAULT_MAX_BYTES)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw new Fault(error.code, `${table}: ${error.message}`, { cause: error })
  }
}

/** What the lexicon knows of names, for records that must not show them. */
export function makeNameBook({ lexicon, characters }: Kit): NameBook {
  return {
    isTitle: (word) => lexicon.sensesOf(word, characters).some(({ kind }) => kind === 'title'),
    namesOf(key) {
      const row = lexicon.find('actor', key)
      return row === null ? [] : [row.name, ...row.aliases.split('|').filter((alias) => alias !== '')]
    },
  }
}
