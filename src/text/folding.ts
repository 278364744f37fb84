/** Words as they are compared: without capitals, accents, apostrophes and invisible signs. */
import type { Characters } from './characters.js'
import { tokenize } from './tokens.js'

/** Folds a string for comparison and display of keys: words in lower case, one space between them. */
export function foldWords(text: string, characters: Characters): string {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], characters)
  const words: string[] = []
  for (let i = 0; i < tokens.length; i++)
    words.push(foldSlice(text, tokens.start[i] as number, tokens.end[i] as number, characters))
  return words.filter((word) => word !== '').join(' ')
}

/** The folded letters and digits of a slice (`U.S.` gives `us`; punctuation gives itself). */
export function foldSlice(text: string, start: number, end: number, characters: Characters): string {
  const { fold } = characters
  // Most words are plain: whole runs of units that fold to themselves are cut out at once.
  let plain = start
  while (plain < end && fold[text.charCodeAt(plain)] === text.charCodeAt(plain)) plain++
  let out = text.slice(start, plain)
  for (let i = plain; i < end; i++) {
    const folded = fold[text.charCodeAt(i)] as number
    if (folded !== 0) out += String.fromCharCode(folded)
  }
  return out === '' && end - start === 1 ? text.slice(start, end) : out
}
