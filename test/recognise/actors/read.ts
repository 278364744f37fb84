/** A short text as the recognisers meet it: cleaned, segmented, with the built lexicon. */
import { clean } from '../../../src/clean/clean.js'
import { makeFurnitureFinder } from '../../../src/clean/furniture.js'
import { loadLexicon } from '../../../src/lexicon/load.js'
import type { Source } from '../../../src/model/source.js'
import type { Kit } from '../../../src/rule/kit.js'
import { Reader } from '../../../src/rule/reader.js'
import { makeAbbreviations, segment } from '../../../src/segment/segment.js'

const { lexicon, characters } = loadLexicon()
const furniture = makeFurnitureFinder(lexicon)
const abbreviations = makeAbbreviations(lexicon)
/** Actors ask neither gazetteer nor dates. */
export const kit = { lexicon, characters } as unknown as Kit

export function read(text: string): Reader {
  const source: Source = {
    path: 'test.txt',
    line: null,
    id: null,
    text,
    sha256: '',
    bytes: 0,
    encoding: 'utf-8',
    bom: false,
    given: { published: null, title: null, url: null },
    notes: [],
  }
  return new Reader(segment(clean(source, furniture), lexicon, characters, abbreviations), characters)
}
