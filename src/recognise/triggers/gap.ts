/** "fire ... rockets": the words behind the gap of a lemma must stand within reach of its beginning. */
import type { Reader } from '../../rule/reader.js'
import { kept } from '../../text/kept.js'

/** How many tokens the gap may hold. */
const REACH = 12

/**
 * Index after the words that close the gap of a lemma: `at` where it has no gap, -1 where they do not follow.
 * @param lemma as in the lexicon, perhaps with a ` ... ` in it
 * @param at index after the words before the gap
 */
export function closeOfGap(reader: Reader, lemma: string, at: number, limit: number): number {
  const words = wordsBehindGap(lemma)
  if (words === null) return at
  for (let i = at; i + words.length <= Math.min(limit, at + REACH); i++) {
    if (standAt(reader, words, i)) return i + words.length
    if (reader.isMark(i, '.;:') || (reader.isMark(i, ',') && /^(?:but|while|which|who|and)$/.test(reader.norm(i + 1)))) return -1
  }
  return -1
}

function standAt(reader: Reader, words: readonly Word[], at: number): boolean {
  for (let k = 0; k < words.length; k++) {
    const { one, many } = words[k] as Word
    const word = reader.norm(at + k)
    if (word !== one && word !== many) return false
  }
  return true
}

interface Word {
  readonly one: string
  readonly many: string
}

const wordsBehindGap = kept((lemma): readonly Word[] | null => {
  const gap = lemma.indexOf(' ... ')
  if (gap < 0) return null
  return lemma
    .slice(gap + 5)
    .split(' ')
    .map((one) => ({ one, many: `${one}s` }))
})
