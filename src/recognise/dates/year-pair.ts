/** Two years: "2014-2018", "1914–18", "between 2015 and 2017", "499-493 BC". */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { FoundDate } from './cues.js'
import { jointAt, type Lead } from './joint.js'
import { digitsAt, isDash, isMark } from './numbers.js'
import type { Calendar } from './reading.js'
import { yearAt } from './year-digits.js'

/** The second year may leave its century out. */
export function yearPair(reader: Reader, at: number, start: number, limit: number, lead: Lead): FoundDate | null {
  const early = eraPair(reader, at, start, limit, lead)
  if (early !== null) return early
  const first = yearAt(reader, start, limit)
  if (first === null || first.bc) return null
  if (lead === null && start > 0 && reader.has(start, Shape.glued) && !reader.isMark(start - 1, `("'“‘[`)) return null
  const joint =
    jointAt(reader, first.last, limit, lead) >= 0
      ? jointAt(reader, first.last, limit, lead)
      : isMark(reader, first.last, '/') && reader.has(first.last, Shape.glued)
        ? first.last + 1
        : -1
  if (joint < 0) return null
  const glued = reader.has(joint, Shape.glued)
  const digits = digitsAt(reader, joint, limit)
  if (digits === null) return null
  const mark = isDash(reader, joint - 1) || isMark(reader, joint - 1, '/') || isMark(reader, joint - 1, '~')
  let year = digits.value
  if (digits.width === 2) {
    if (!mark || !glued) return null
    year = Math.floor(first.year / 100) * 100 + digits.value
    // "2011-12" is a season of two years, "1914-18" a span; "2011-05" was a month.
    if (isMark(reader, joint - 1, '/') && year !== first.year + 1) return null
    if (digits.value <= 12 && year !== first.year + 1 && reader.surface(joint).startsWith('0') && first.year % 100 > digits.value)
      return null
  } else if (digits.width !== 4) return null
  if (year <= first.year || year > 2199) return null
  if (lead === null && !mark && first.year < 1800) return null
  const last = joint + 1
  if (reader.has(last, Shape.glued) && (isDash(reader, last) || isMark(reader, last, '/'))) return null
  if (!mark && last < limit && /^(?:people|men|women|children|troops|soldiers|fighters|civilians)$/.test(reader.norm(last)))
    return null
  return {
    first: at,
    last,
    value: {
      kind: 'range',
      from: { kind: 'calendar', year: first.year, ahead: false },
      to: { kind: 'calendar', year, ahead: false },
    },
  }
}

/** "499-493 BC", "264 to 241 BC": the era said once is for both. */
function eraPair(reader: Reader, at: number, start: number, limit: number, lead: Lead): FoundDate | null {
  const first = digitsAt(reader, start, limit)
  if (first === null || first.width > 4 || first.value === 0) return null
  const joint = jointAt(reader, start + 1, limit, lead)
  if (joint < 0) return null
  const second = yearAt(reader, joint, limit)
  if (second === null || !second.bc || second.year >= first.value) return null
  const year = (value: number): Calendar => ({ kind: 'calendar', year: value, bc: true, ahead: false })
  return { first: at, last: second.last, value: { kind: 'range', from: year(first.value), to: year(second.year) } }
}
