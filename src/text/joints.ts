/** What the token pass asks where a word may end or go on: apostrophes, signs between digits, Arabic articles. */
import { APOSTROPHE, DIGIT, LOWER, MARK, SPACE, UPPER } from './characters.js'

const ARTICLES = new Set(Array.from('al el ad ed an en ar er as es ash esh at et az ez ul ur us ut'.split(' '), packed))
const [AL, EL, US] = ['al', 'el', 'us'].map(packed)

/** Up to three small letters as one number: the token pass asks of every short word, and a string each time costs more. */
function packed(word: string): number {
  let key = 0
  for (let i = 0; i < word.length; i++) key = (key << 8) | word.charCodeAt(i)
  return key
}
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

/** Groups of two digits in a number of India; six of them are beyond 2^53. */
const MOST_PAIRS = 5

/** A comma or dot between digits: thousands in groups of three, lakhs and crores (`1,20,000`), or a decimal point. */
export function joinsDigits(text: string, at: number, limit: number, kind: Uint8Array, digits: number): boolean {
  const width = widthOfGroup(text, at, limit, kind)
  if (text.charCodeAt(at) === DOT) return width > 0
  if (width !== 2) return width === 3
  // A pair stands behind one or two digits or another pair, and comes before a group of three.
  if (digits > 2 && text.charCodeAt(at - 3) !== COMMA) return false
  let comma = at
  for (let pair = 0; pair < MOST_PAIRS; pair++) {
    comma += 3
    if (comma >= limit || text.charCodeAt(comma) !== COMMA) return false
    const next = widthOfGroup(text, comma, limit, kind)
    if (next !== 2) return next === 3
  }
  return false
}

/** How many digits stand behind a comma or dot; more than three are told as four. */
function widthOfGroup(text: string, at: number, limit: number, kind: Uint8Array): number {
  let end = at + 1
  while (end < limit && end < at + 5 && kind[text.charCodeAt(end)] === DIGIT) end++
  return end - at - 1
}

/** Whether the word [from, to) is an article of an Arabic name by what follows it. */
export function isArticle(text: string, from: number, to: number, fold: Uint16Array, kind: Uint8Array, limit: number): boolean {
  let folded = 0
  for (let i = from; i < to; i++) {
    const unit = fold[text.charCodeAt(i)] as number
    if (unit > 0xff || i - from > 2) return false
    folded = (folded << 8) | unit
  }
  if (!ARTICLES.has(folded) || to >= limit) return false
  // "US-led" is no article, whatever "us-" may be.
  if (folded === US && kind[text.charCodeAt(to - 1)] === UPPER) return false
  // "al-Sham", "al-'Ayn"
  const dash = DASHES.has(text.charCodeAt(to))
  const spaced = !dash && kind[text.charCodeAt(to)] === SPACE
  if (!dash && !spaced) return false
  let next = to + 1
  if (next < limit && kind[text.charCodeAt(next)] === APOSTROPHE) next++
  if (next >= limit) return false
  if (dash) return isLetter(kind[text.charCodeAt(next)] as number)
  // "Al Tanf", "al Sham": a space and then a capital; "At Damascus" is English, so only al and el may stand apart.
  return (folded === AL || folded === EL) && kind[text.charCodeAt(next)] === UPPER
}
