/**
 * The words under which a name is held: what the phrase table hashes, as text.
 *
 * `Deir ez-Zor` and `Dayr az Zawr's` differ only in letters here: articles, hyphens, apostrophes, possessives and glued
 * dots are gone. The builder groups names by it; `pack.ts` fails when the phrase table groups them otherwise.
 */
import type { Characters } from '../text/characters.js'
import { foldSlice } from '../text/folding.js'
import { Shape, tokenize } from '../text/tokens.js'

/** The key's words with one space between them; empty when the name has no letters. */
export function keyOf(name: string, characters: Characters): string {
  const tokens = tokenize(name, [{ start: 0, end: name.length }], characters)
  const words: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const shape = tokens.shape[i] as number
    if ((shape & (Shape.dash | Shape.possessive | Shape.punctuation | Shape.article)) !== 0) continue
    words.push(foldSlice(name, tokens.start[i] as number, tokens.end[i] as number, characters))
  }
  return words.filter((word) => word !== '').join(' ')
}
