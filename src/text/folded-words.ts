/**
 * Folded words as strings, kept for the next text: news says the same few thousand words again and again, and a word that is
 * the same string each time is found in a set without being read.
 */
import type { Characters } from './characters.js'
import { foldSlice } from './folding.js'
import type { Tokens } from './tokens.js'

/** Words kept; a further one takes the place of another, so memory stays flat whatever is read. A power of two. */
const SLOTS = 8192
/** Longer words are not kept: the engine cuts them out as views, which would hold the whole text they were cut from. */
const LONGEST = 12

const hashes = new Int32Array(SLOTS)
const checks = new Int32Array(SLOTS)
const words: string[] = new Array(SLOTS).fill('')

/** The folded letters of a token that is no punctuation mark; tokens whose hashes agree have the same. */
export function foldedWord(tokens: Tokens, at: number, characters: Characters): string {
  const hash = tokens.hash[at] as number
  const check = tokens.check[at] as number
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const held = words[slot] as string
  if (hashes[slot] === hash && checks[slot] === check && held !== '') return held
  const word = foldSlice(tokens.text, tokens.start[at] as number, tokens.end[at] as number, characters)
  if (word.length <= LONGEST) {
    hashes[slot] = hash
    checks[slot] = check
    words[slot] = word
  }
  return word
}
