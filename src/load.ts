/** Loads the tables once and makes the pipeline ready. */
import { makeFurnitureFinder } from './clean/furniture.js'
import { loadGazetteer } from './gazetteer/load.js'
import { loadLexicon } from './lexicon/load.js'
import type { Pipeline } from './pipeline.js'
import { makeAbbreviations } from './segment/segment.js'

/**
 * Reads the compiled lexicon and gazetteer from the package.
 * @throws Fault when a data file is missing or damaged
 */
export function loadPipeline(): Pipeline {
  const { lexicon, characters } = loadLexicon()
  return {
    kit: { lexicon, characters, gazetteer: loadGazetteer() },
    furniture: makeFurnitureFinder(lexicon),
    abbreviations: makeAbbreviations(lexicon),
  }
}
