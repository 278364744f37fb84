/** The tables that every stage may ask; loaded once at the start and never changed. */
import type { Gazetteer } from '../gazetteer/gazetteer.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Characters } from '../text/characters.js'

export interface Kit {
  readonly characters: Characters
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
}
