/**
 * The one pass over the characters: words, numbers and punctuation with their offsets, shapes and folded hashes.
 *
 * Everything later looks at these arrays, never at the text again by regular expression, so the cost of a document is
 * linear in its length whatever it holds.
 */
import { APOSTROPHE, BREAK, type Characters, DIGIT, INVISIBLE, LOWER, MARK, OTHER, SPACE, UPPER } from './characters.js'
import { GrowingTokens } from './growing-tokens.js'
import { COMMA, DASHES, DOT, insideWord, isArticle, isLetter, isPossessive, joinsDigits } from './joints.js'
import type { Span } from './span.js'

/** Bits of `Tokens.shape`. */
export const Shape = {
  /** First letter is a capital. */
  capital: 1,
  /** Two letters or more and all of them capitals. */
  allCaps: 2,
  /** Holds a digit. */
  digit: 4,
  /** Digits only, thousands separators and a decimal point allowed: `1,200`, `3.5`. */
  number: 8,
  /** Not a word: one punctuation mark or symbol. */
  punctuation: 16,
  /** The `'s` of a possessive. */
  possessive: 32,
  /** No white space before it. */
  glued: 64,
  /** `-`, `–` or another dash. */
  dash: 128,
  /** An abbreviation with inner dots, its last dot included: `U.S.`. */
  dotted: 256,
  /** A line break stands before it. */
  newline: 512,
  /** An article of an Arabic name (`al-`, `ez-`): it folds away in names. */
  article: 1024,
  /** A capital stands after a small letter: `CoalitionSyria`, `McCain`. */
  camel: 2048,
} as const

/** Tokens of one text as parallel arrays; index i of each belongs to token i. */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Uint16Array
  /** Two independent hashes of the folded letters (for punctuation: of the character). */
  readonly hash: Int32Array
  readonly check: Int32Array
}

const HASH_SEED = -2128831035
const HASH_PRIME = 16777619
const CHECK_PRIME = 0x5bd1e995

/** Hashes a folded word as the token pass does, for tables built from lists. */
export function hashFolded(folded: string): { hash: number; check: number } {
  let hash = HASH_SEED
  let check = 7
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    hash = Math.imul(hash ^ unit, HASH_PRIME)
    check = Math.imul(check + unit, CHECK_PRIME)
  }
  return { hash, check }
}

/**
 * Cuts `text` inside each of the given ranges (in order, not overlapping) into tokens.
 * A token never crosses a range's edge, so a caller can part words that ran together.
 */
export function tokenize(text: string, ranges: readonly Span[], characters: Characters): Tokens {
  const { kind, fold } = characters
  let capacity = 8
  // English has five or six characters a word; where there are more words, the columns grow.
  for (const range of ranges) capacity += (range.end - range.start) >> 2
  const tokens = new GrowingTokens(capacity)

  for (const range of ranges) {
    let at = range.start
    let gap = Shape.newline as number
    let glued = false
    while (at < range.end) {
      let unit = text.charCodeAt(at)
      let which = kind[unit] as number
      if (which === SPACE || which === BREAK) {
        if (which === BREAK) gap = Shape.newline
        glued = false
        at++
        continue
      }
      if (which === INVISIBLE || which === MARK) {
        at++
        continue
      }
      const from = at
      let shape = gap | (glued ? Shape.glued : 0)
      let hash = HASH_SEED
      let check = 7
      if (which === OTHER || which === APOSTROPHE) {
        const next = at + 1 < range.end ? (text.charCodeAt(at + 1) as number) : 0
        if (which === APOSTROPHE && glued && isPossessive(text, at, range.end, kind)) {
          shape |= Shape.possessive
          hash = Math.imul(hash ^ 115, HASH_PRIME)
          check = Math.imul(check + 115, CHECK_PRIME)
          at += 2
        } else {
          at += unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? 2 : 1
          shape |= Shape.punctuation
          if (DASHES.has(unit)) {
            shape |= Shape.dash
            unit = 45
          }
          hash = Math.imul(hash ^ unit, HASH_PRIME)
          check = Math.imul(check + unit, CHECK_PRIME)
        }
      } else {
        let letters = 0
        let capitals = 0
        let digits = 0
        let other = 0
        let last = 0
        if (which === UPPER) shape |= Shape.capital
        while (at < range.end) {
          unit = text.charCodeAt(at)
          which = kind[unit] as number
          if (which === LOWER || which === UPPER) {
            letters++
            if (which === UPPER) {
              capitals++
              if (last === LOWER) shape |= Shape.camel
            }
          } else if (which === DIGIT) digits++
          else if (which === MARK || which === INVISIBLE) {
            at++
            continue
          } else if (which === APOSTROPHE) {
            if (!insideWord(text, at, range.end, kind) || isPossessive(text, at, range.end, kind)) break
            at++
            continue
          } else if (
            (unit === COMMA || unit === DOT) &&
            letters === 0 &&
            digits > 0 &&
            joinsDigits(text, at, range.end, kind, digits)
          ) {
            other++
            at++
            continue
          } else break
          last = which
          const folded = fold[unit] as number
          hash = Math.imul(hash ^ folded, HASH_PRIME)
          check = Math.imul(check + folded, CHECK_PRIME)
          at++
        }
        if (digits > 0) shape |= letters === 0 ? Shape.digit | Shape.number : Shape.digit
        if (other > 0 && letters > 0) shape &= ~Shape.number
        if (letters > 1 && capitals === letters) shape |= Shape.allCaps
        if (letters === 1 && at - from === 1 && unit === DOT) {
          // Initials: U.S., D.C., a.m.
          let stop = at
          let extra = 0
          while (
            stop + 1 < range.end &&
            text.charCodeAt(stop) === DOT &&
            isLetter(kind[text.charCodeAt(stop + 1)] as number) &&
            (stop + 2 >= range.end || text.charCodeAt(stop + 2) === DOT)
          ) {
            const letter = text.charCodeAt(stop + 1)
            hash = Math.imul(hash ^ (fold[letter] as number), HASH_PRIME)
            check = Math.imul(check + (fold[letter] as number), CHECK_PRIME)
            stop += 2
            extra++
          }
          if (extra > 0) {
            at = stop < range.end && text.charCodeAt(stop) === DOT ? stop + 1 : stop
            shape |= Shape.dotted
            if (capitals === 1) shape |= Shape.allCaps
          }
        }
        if (letters > 1 && letters < 4 && digits === 0 && isArticle(text, from, at, fold, kind, range.end)) shape |= Shape.article
      }
      tokens.add(from, at, shape, hash, check)
      glued = true
      gap = 0
    }
  }
  return tokens.of(text)
}
