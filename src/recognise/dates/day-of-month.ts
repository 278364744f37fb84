/** A day by its number in the month. */
import type { Reader } from '../../rule/reader.js'
import { cardinalAt, digitsAt, ordinalAt } from './numbers.js'

/** A day of the month after its month: `8`, `08`, `8th`, `the eighth`, `twenty-five`. */
export function dayAt(reader: Reader, at: number, limit: number): { day: number; last: number; bare: boolean } | null {
  let i = at
  const the = reader.norm(i) === 'the'
  if (the) i++
  const ordinal = ordinalAt(reader, i, limit)
  if (ordinal !== null) return inMonth(ordinal.value) ? { day: ordinal.value, last: ordinal.last, bare: false } : null
  if (the) return null
  const digits = digitsAt(reader, i, limit)
  if (digits !== null) return digits.width <= 2 && inMonth(digits.value) ? { day: digits.value, last: i + 1, bare: true } : null
  const words = cardinalAt(reader, i, limit)
  return words !== null && Number.isInteger(words.value) && inMonth(words.value)
    ? { day: words.value, last: words.last, bare: true }
    : null
}

function inMonth(day: number): boolean {
  return day >= 1 && day <= 31
}
