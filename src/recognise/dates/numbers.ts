/** Numbers as dates use them: cardinals, ordinals, years, in digits and in words. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { CARDINALS, ORDINALS, VAGUE } from './number-words.js'

/** A number and the index after its last token. */
export interface Numeral {
  readonly value: number
  readonly last: number
}

/** Whether the token at `at` is the given mark. */
export function isMark(reader: Reader, at: number, mark: string): boolean {
  return reader.isMark(at, mark)
}

export function isDash(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.dash)
}

/** More digits than this are no part of a date. */
const MOST_DIGITS = 8

/** Whole digits only, no separators: `13`, `2025`. */
export function digitsAt(reader: Reader, at: number, limit: number): { value: number; width: number } | null {
  if (at >= limit || !reader.has(at, Shape.number)) return null
  // Unit by unit: this is asked some ten times of each number, and a string and an expression each time cost most of a rule.
  const { text, start, end } = reader.tokens
  const from = start[at] as number
  const width = (end[at] as number) - from
  if (width > MOST_DIGITS) return null
  let value = 0
  for (let i = from; i < from + width; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) return null
    value = value * 10 + digit
  }
  return { value, width }
}
const ZERO = 48

/** A whole number in digits or words: `8`, `eight`, `twenty-five`, `a hundred`, `two hundred and ten`. */
export function cardinalAt(reader: Reader, at: number, limit: number): Numeral | null {
  if (at >= limit) return null
  if (reader.has(at, Shape.number)) {
    const digits = digitsAt(reader, at, limit)
    if (digits !== null) return digits.width > 4 ? null : half(reader, at + 1, limit, digits.value)
    const text = reader.surface(at)
    if (!/^(?:\d{1,4}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,2})?$/.test(text)) return null
    const value = Number(text.replaceAll(',', ''))
    return half(reader, at + 1, limit, value)
  }
  const small = below100(reader, at, limit)
  if (small === null) return null
  let { value, last } = small
  const scale = reader.norm(last)
  if (last < limit && (scale === 'hundred' || scale === 'thousand')) {
    value *= scale === 'hundred' ? 100 : 1000
    last++
    const rest = below100(reader, reader.norm(last) === 'and' ? last + 1 : last, limit)
    if (rest !== null) return { value: value + rest.value, last: rest.last }
    return { value, last }
  }
  return half(reader, last, limit, value)
}

/** "… and a half" after a number. */
function half(reader: Reader, at: number, limit: number, value: number): Numeral {
  // "two and a half", "two-and-a-half"
  let i = isDash(reader, at) ? at + 1 : at
  if (reader.norm(i) !== 'and') return { value, last: at }
  i = isDash(reader, i + 1) ? i + 2 : i + 1
  if (reader.norm(i) === 'a') i = isDash(reader, i + 1) ? i + 2 : i + 1
  const word = i < limit ? reader.norm(i) : ''
  if (word === 'half') return { value: value + 0.5, last: i + 1 }
  if (word === 'quarter') return { value: value + 0.25, last: i + 1 }
  return { value, last: at }
}

function below100(reader: Reader, at: number, limit: number): Numeral | null {
  if (at >= limit) return null
  const value = CARDINALS.get(reader.tokens, at)
  if (value === undefined) return null
  if (value < 20) return { value, last: at + 1 }
  const next = isDash(reader, at + 1) ? at + 2 : at + 1
  const unit = next < limit ? CARDINALS.get(reader.tokens, next) : undefined
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, last: next + 1 } : { value, last: at + 1 }
}

/** `13th`, `thirteenth`, `twenty-first`. */
export function ordinalAt(reader: Reader, at: number, limit: number): Numeral | null {
  if (at >= limit) return null
  if (reader.has(at, Shape.digit)) {
    if (reader.has(at, Shape.number)) return null
    const found = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(reader.norm(at))
    return found === null ? null : { value: Number(found[1]), last: at + 1 }
  }
  const value = ORDINALS.get(reader.tokens, at)
  if (value !== undefined) return { value, last: at + 1 }
  const tens = CARDINALS.get(reader.tokens, at)
  if (tens === undefined || tens < 20) return null
  const next = isDash(reader, at + 1) ? at + 2 : at + 1
  const unit = next < limit ? ORDINALS.get(reader.tokens, next) : undefined
  return unit !== undefined && unit < 10 ? { value: tens + unit, last: next + 1 } : null
}

/** A year in words: "nineteen eighty-six", "two thousand and fifteen", "seventeen hundred thirty-three". */
export function yearWordsAt(reader: Reader, at: number, limit: number): Numeral | null {
  const first = below100(reader, at, limit)
  if (first === null) return null
  if (first.value === 2 && reader.norm(first.last) === 'thousand') {
    const and = reader.norm(first.last + 1) === 'and' ? 1 : 0
    const rest = below100(reader, first.last + 1 + and, limit)
    return rest === null ? { value: 2000, last: first.last + 1 } : { value: 2000 + rest.value, last: rest.last }
  }
  if (first.value < 10 || first.value > 20) return null
  const hundred = reader.norm(first.last) === 'hundred'
  const next = hundred ? first.last + 1 : first.last
  const rest = below100(reader, hundred && reader.norm(next) === 'and' ? next + 1 : next, limit)
  if (rest === null) return hundred ? { value: first.value * 100, last: next } : null
  return !hundred && rest.value < 10 ? null : { value: first.value * 100 + rest.value, last: rest.last }
}

/** How many: a number, "a", or a word for some (`count` null). `sure` is false for a bare "a". */
export interface Quantity {
  readonly count: number | null
  readonly last: number
  readonly article: boolean
}

/** The amount before a unit: "8", "eight", "a", "half a", "several", "a few", "a couple of", "two or three". */
export function quantityAt(reader: Reader, at: number, limit: number): Quantity | null {
  if (at >= limit) return null
  const number = cardinalAt(reader, at, limit)
  if (number !== null) {
    // "two or three days", "30 to 40 days", "10-15 years": nobody counted exactly.
    const joint = reader.norm(number.last)
    if (joint === 'or' || joint === 'to' || isDash(reader, number.last)) {
      const second = cardinalAt(reader, number.last + 1, limit)
      if (second !== null && second.value > number.value) return { count: null, last: second.last, article: false }
    }
    return { count: number.value, last: number.last, article: false }
  }
  const word = reader.norm(at)
  if (word === 'half') {
    const next = reader.norm(at + 1)
    if (next === 'a' && reader.norm(at + 2) === 'dozen') return { count: 6, last: at + 3, article: false }
    if (next === 'a' || next === 'an') return { count: 0.5, last: at + 2, article: false }
    if (isDash(reader, at + 1)) return { count: 0.5, last: at + 2, article: false }
    return null
  }
  if (word === '½') return { count: 0.5, last: at + 1, article: false }
  if (VAGUE.get(reader.tokens, at) !== undefined) return { count: null, last: at + 1, article: false }
  if (word === 'couple' || word === 'dozen') {
    const count = word === 'couple' ? 2 : 12
    return { count, last: reader.norm(at + 1) === 'of' ? at + 2 : at + 1, article: false }
  }
  if (word === 'dozens' || word === 'hundreds' || word === 'thousands') {
    return reader.norm(at + 1) === 'of' ? { count: null, last: at + 2, article: false } : null
  }
  if (word === 'a' || word === 'an') {
    const next = reader.norm(at + 1)
    if (next === 'few' || next === 'couple' || next === 'dozen' || next === 'good' || next === 'hundred' || next === 'thousand') {
      if (next === 'hundred' || next === 'thousand')
        return { count: next === 'hundred' ? 100 : 1000, last: at + 2, article: false }
      return quantityAt(reader, at + 1, limit)
    }
    if (next === 'single') return { count: 1, last: at + 2, article: false }
    if (next === 'half') return { count: 0.5, last: isDash(reader, at + 2) ? at + 3 : at + 2, article: false }
    return { count: 1, last: at + 1, article: true }
  }
  return null
}
