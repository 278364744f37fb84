/** A text as the recognising rules meet it: cleaned and segmented, with the tables as they are built. */
import { clean } from '../../src/clean/clean.js'
import { loadPipeline } from '../../src/load.js'
import type { Segmented } from '../../src/model/segmented.js'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import { Reader } from '../../src/rule/reader.js'
import { segment } from '../../src/segment/segment.js'

const { kit, furniture, abbreviations } = loadPipeline()

export { kit }

/** @param published EDTF day, month or year, or null when it is not known beside the text */
export function segmented(text: string, published: string | null = null): Segmented {
  const given =
    published === null ? NOTHING_GIVEN : { ...NOTHING_GIVEN, published: { value: published, basis: 'option' as const } }
  return segment(clean(sourceOfText('test.txt', text, given), furniture), kit.lexicon, kit.characters, abbreviations)
}

/** Tokens, sentences and known words of a text. */
export function readerOf(text: string, published: string | null = null): Reader {
  return new Reader(segmented(text, published), kit.characters)
}
