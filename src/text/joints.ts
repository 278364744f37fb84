/** What the token pass asks where a word may end or go on: apostrophes, signs between digits, Arabic articles. */
import { APOSTROPHE, DIGIT, LOWER, MARK, SPACE, UPPER } from './characters.js'

const ARTICLES = new Set('al el ad ed an en ar er as es ash esh at et az ez ul ur us ut'.split(' '))
/** Character codes of every dash. */
export const DASHES = new Set('-‐‑‒–—―−'.split('').map((c) => c.charCodeAt(0)))
export const DOT = 46
export const COMMA = 44

/** Whether a kind of character is a letter. */
export function isLetter(which: number): boolean {
  return which === LOWER || which === UPPER
}

/** An apostrophe with a letter or digit on its right belongs to the word (Hay'at, don't). */
export function insideWord(text: string, at: number, limit: number, kind: Uint8Array): boolean {
  if (at + 1 >= limit) return false
  const next = kind[text.charCodeAt(at + 1)] as number
  return isLetter(next) || next === MARK
}

/** `'s` before a character that is no letter. */
export function isPossessive(text: string, at: number, limit: number, kind: Uint8Array): boolean {
  if (at + 1 >= limit) return false
  const next = text.charCodeAt(at + 1)
  if (next !== 115 && next !== 83) return false
  if (at + 2 >= limit) return true
  const after = kind[text.charCodeAt(at + 2)] as number
  return !isLetter(after) && after !== DIGIT && after !== MARK
}

/** A comma or dot between digits: thousands in groups of three, or a decimal point. */
export function joinsDigits(text: string, at: number, limit: number, kind: Uint8Array, unit: number): boolean {
  const isDigit = (i: number): boolean => i < limit && kind[text.charCodeAt(i)] === DIGIT
  if (!isDigit(at + 1)) return false
  if (unit === DOT) return true
  return isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4)
}

/** Whether the word [from, to) is an article of an Arabic name by what follows it. */
export function isArticle(text: string, from: number, to: number, fold: Uint16Array, kind: Uint8Array, limit: number): boolean {
  let folded = ''
  for (let i = from; i < to; i++) folded += String.fromCharCode(fold[text.charCodeAt(i)] as number)
  if (!ARTICLES.has(folded) || to >= limit) return false
  // "US-led" is no article, whatever "us-" may be.
  if (folded === 'us' && kind[text.charCodeAt(to - 1)] === UPPER) return false
  // "al-Sham", "al-'Ayn"
  const dash = DASHES.has(text.charCodeAt(to))
  const spaced = !dash && kind[text.charCodeAt(to)] === SPACE
  if (!dash && !spaced) return false
  let next = to + 1
  if (next < limit && kind[text.charCodeAt(next)] === APOSTROPHE) next++
  if (next >= limit) return false
  if (dash) return isLetter(kind[text.charCodeAt(next)] as number)
  // "Al Tanf", "al Sham": a space and then a capital; "At Damascus" is English, so only al and el may stand apart.
  return (folded === 'al' || folded === 'el') && kind[text.charCodeAt(next)] === UPPER
}
