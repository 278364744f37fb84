/** A text as the recognising rules read it, with the real lexicon. */

import { clean } from '../../../src/clean/clean.js'
import { loadPipeline } from '../../../src/load.js'
import type { FigureMention } from '../../../src/model/figure.js'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import { findFigures } from '../../../src/recognise/figures/index.js'
import type { Kit } from '../../../src/rule/kit.js'
import { Reader } from '../../../src/rule/reader.js'
import { segment } from '../../../src/segment/segment.js'

const { kit, furniture, abbreviations } = loadPipeline()

/** Tokens, sentences and known words of a text. */
export function reading(text: string): { readonly reader: Reader; readonly kit: Kit } {
  const cleaned = clean(sourceOfText('-', text, NOTHING_GIVEN, null), furniture)
  return { reader: new Reader(segment(cleaned, kit.lexicon, kit.characters, abbreviations), kit.characters), kit }
}

/** The figures of a text before anything is known of harm. */
export function mentionsOf(text: string): readonly FigureMention[] {
  const { reader, kit } = reading(text)
  return findFigures(reader, kit)
}
