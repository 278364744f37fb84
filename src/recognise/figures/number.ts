/** The one number grammar, which all rules use: digits, number words, vague words. */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { parseAttachedScale, parseDigits } from './digits.js'
import { parseWords } from './number-words.js'

/** A number as the text has it: its value, whether a vague word gave only the least it can mean, and where it ends. */
export interface NumberFound {
  /** Null for a number too large to be held exactly; not whole for "12.5". */
  readonly value: number | null
  readonly vague: boolean
  /** True for a word ("four"), false for digits. */
  readonly word: boolean
  /** Index after the last token. */
  readonly last: number
}

/** Words an article may stand before and be part of the number: "a dozen", "a few hundred". */
const AFTER_ARTICLE = new Set(
  'dozen few couple handful hundred thousand million billion trillion score lakh crore quarter pair'.split(' '),
)

/** Whether the article at `at` belongs to a number. */
export function isArticleOfNumber(reader: Reader, at: number): boolean {
  const word = reader.norm(at)
  return (word === 'a' || word === 'an') && AFTER_ARTICLE.has(reader.norm(at + 1))
}

/** Reads the number that begins at `at`, or null. */
export function parseNumber(reader: Reader, lexicon: Lexicon, at: number, limit: number): NumberFound | null {
  if (at >= limit) return null
  if (reader.has(at, Shape.number)) return parseDigits(reader, at, limit)
  if (reader.has(at, Shape.digit)) return parseAttachedScale(reader, at)
  if (reader.has(at, Shape.punctuation)) return null
  const start = isArticleOfNumber(reader, at) && reader.hit(at, 'number') === undefined ? at + 1 : at
  return parseWords(reader, lexicon, start, limit)
}
