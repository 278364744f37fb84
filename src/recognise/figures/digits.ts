/**
 * Numbers in digits, with what is said after them.
 *
 *     1,200      12 000      3.5 million      30k      2.5m
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { MEASURES } from './noun-words.js'
import type { NumberFound } from './number.js'
import { SCALES, scaleOf } from './scales.js'

/** How far from a whole number the product with a scale may be and still be one. */
const ROUNDING = 1e-9

/** Reads digits at `at`, with a scale word after them and thousands set apart by spaces. */
export function parseDigits(reader: Reader, at: number, limit: number): NumberFound | null {
  const text = ungrouped(reader, at).replace(/,/g, '')
  if (text.split('.').length > 2) return null
  let digits = text
  let last = at + 1
  while (last < limit && isGroup(reader, last) && digits.length <= 3 * (last - at) && !text.includes('.')) {
    digits += reader.surface(last)
    last++
  }
  const scale = last < limit && !reader.has(last, Shape.glued) ? scaleOf(reader.norm(last)) : undefined
  if (scale !== undefined) return exactly(Number(digits) * scale, last + 1)
  return exactly(Number(digits), last)
}

/** What is measured may have three decimals. */
const MEASURED = /^(?:%|percent|per|percentage|pct)$/

/** "1.250 people", "1.200.000": thousands set apart by points, where nothing is measured and no scale follows. */
function ungrouped(reader: Reader, at: number): string {
  const text = reader.surface(at)
  if (!/^[1-9]\d{0,2}(?:\.\d{3}){1,4}$/.test(text)) return text
  const next = reader.norm(at + 1)
  return MEASURED.test(next) || MEASURES.has(next) || scaleOf(next) !== undefined ? text : text.replace(/\./g, '')
}

/** "12 000": three digits by themselves after a space. */
function isGroup(reader: Reader, at: number): boolean {
  return reader.has(at, Shape.number) && !reader.has(at, Shape.glued | Shape.newline) && /^\d{3}$/.test(reader.surface(at))
}

/** "30k", "1.5m": digits with a scale letter. */
export function parseAttachedScale(reader: Reader, at: number): NumberFound | null {
  if (!reader.has(at, Shape.digit)) return null
  const found = /^(\d{1,12}(?:\.\d{1,3})?)(k|m|mn|bn)$/.exec(reader.surface(at).toLowerCase())
  if (found === null) return null
  return exactly(Number(found[1]) * (SCALES.get(found[2] as string) as number), at + 1)
}

/** The number; null where it can't be held exactly. What a scale leaves behind the point ("1.23m") is rounding error. */
function exactly(value: number, last: number): NumberFound {
  const near = Math.round(value)
  const number = Math.abs(value - near) < ROUNDING * Math.max(1, near) ? near : value
  return { value: Number.isSafeInteger(near) ? number : null, vague: false, word: false, last }
}
