/** Loads the tables once, lays a user's own over them, and makes the pipeline ready. */
import { makeFurnitureFinder } from './clean/furniture.js'
import { readUserPlaces } from './gazetteer/hand.js'
import { loadGazetteer } from './gazetteer/load.js'
import { overlay } from './gazetteer/overlay.js'
import type { VagueTable } from './lexicon/lexicon.js'
import { loadLexicon } from './lexicon/load.js'
import { readUserActors } from './lexicon/user-lexicon.js'
import { Fault } from './model/fault.js'
import type { Pipeline } from './pipeline.js'
import { DEFAULT_MAX_BYTES } from './read/limits.js'
import { readText } from './read/text.js'
import { makeAbbreviations } from './segment/segment.js'

/** A table of the user's: the path of a file, or its text with a name for messages. */
export type OwnTable = string | { readonly file: string; readonly text: string }

/** What a user lays over the built-in tables; of two rows with one id, the later counts. */
export interface OwnTables {
  /** Places, with the columns of `src/gazetteer/places.tsv`. */
  readonly gazetteer?: readonly OwnTable[]
  /** Actors, with the columns of the tables in `src/lexicon/actors/`. */
  readonly lexicon?: readonly OwnTable[]
  /** What vague words ("several", "dozens") mean at least: the contract's table, or that by which ACLED codes fatalities. */
  readonly vague?: VagueTable
}

/**
 * Reads the compiled lexicon and gazetteer from the package, and the user's own tables.
 * @throws Fault when a data file is missing or damaged, or a row of a table is wrong: `my.tsv:3: …`
 */
export function loadPipeline(own: OwnTables = {}): Pipeline {
  const { lexicon: builtIn, characters } = loadLexicon()
  const places = (own.gazetteer ?? []).flatMap((table) => readUserPlaces(nameOf(table), textOf(table)))
  const lexicon = (own.lexicon ?? [])
    .reduce((held, table) => held.extended(readUserActors(nameOf(table), textOf(table)), characters), builtIn)
    .withVague(own.vague ?? 'contract')
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

function textOf(table: OwnTable): string {
  if (typeof table !== 'string') return table.text
  try {
    return readText(table, DEFAULT_MAX_BYTES)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw new Fault(error.code, `${table}: ${error.message}`, { cause: error })
  }
}
