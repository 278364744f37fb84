/**
 * Quarters, half-years and fiscal years.
 *
 *     the first quarter of 2023 · Q1 2024 · 2024-Q1 · the second half of 2008 · H2 2019 · fiscal 2024 · FY2023
 */
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { isDash, isMark, ordinalAt } from './numbers.js'
import { yearAt } from './year-digits.js'
import { yearTail } from './year-tail.js'

export const quarter: DateRule = {
  id: 'dates/quarter',
  cue: Cue.digit | Cue.number | Cue.article | Cue.fiscal,
  match(reader, at, limit) {
    const leading = yearAt(reader, at, limit)
    if (leading !== null) {
      const i = isDash(reader, leading.last) || isMark(reader, leading.last, '/') ? leading.last + 1 : leading.last
      const code = i < limit ? codeOf(reader.norm(i)) : null
      return code === null
        ? null
        : { first: at, last: i + 1, value: { kind: 'calendar', year: leading.year, ...code, ahead: false } }
    }
    const code = codeOf(reader.norm(at))
    if ((code !== null && reader.isCapital(at)) || (code !== null && reader.has(at, Shape.digit))) {
      const i = isDash(reader, at + 1) && reader.has(at + 1, Shape.glued) ? at + 2 : at + 1
      const tail = i > at + 1 ? yearAt(reader, i, limit) : yearTail(reader, i, limit)
      const year = tail?.year
      return {
        first: at,
        last: tail?.last ?? at + 1,
        value: { kind: 'calendar', ...code, ...(year === undefined ? {} : { year }), ahead: false },
      }
    }
    const fiscal = /^(?:fy|fiscal|financial)/.test(reader.norm(at)) ? fiscalAt(reader, at, limit) : null
    if (fiscal !== null)
      return { first: at, last: fiscal.last, value: { kind: 'calendar', fiscal: true, year: fiscal.year, ahead: false } }
    const the = reader.norm(at) === 'the'
    const ordinal = ordinalAt(reader, the ? at + 1 : at, limit)
    const final = /^(?:last|final|latter)$/.test(reader.norm(the ? at + 1 : at))
    if (ordinal === null && !final) return null
    let i = ordinal?.last ?? (the ? at + 2 : at + 1)
    if (isDash(reader, i)) i++
    if (i >= limit) return null
    const word = reader.norm(i)
    if (word !== 'quarter' && word !== 'half') return null
    const index = ordinal?.value ?? (word === 'half' ? 2 : 4)
    if (index > (word === 'half' ? 2 : 4)) return null
    const tail = yearTail(reader, i + 1, limit)
    let last = tail?.last ?? i + 1
    let year = tail?.year
    if (
      tail === null &&
      reader.norm(i + 1) === 'of' &&
      reader.norm(i + 2) === 'the' &&
      reader.norm(i + 3) === 'year' &&
      i + 4 <= limit
    ) {
      last = i + 4
      year = { offset: 0, anchor: 'either' }
    }
    if (year === undefined) return null
    return {
      first: at,
      last,
      value: { kind: 'calendar', ...(word === 'half' ? { half: index } : { quarter: index }), year, ahead: false },
    }
  },
  examples: {
    'in the first quarter of 2023': '2023-Q1',
    'Q3 2024': '2024-Q3',
    'the second half of 2008': '2008-H2',
    'in the second half the team scored': null,
    'a quarter of the town': null,
  },
}

function codeOf(word: string): { quarter: number } | { half: number } | null {
  const found = word.length === 2 ? /^([qh])([1-4])$/.exec(word) : null
  if (found === null) return null
  const index = Number(found[2])
  if (found[1] === 'q') return { quarter: index }
  return index <= 2 ? { half: index } : null
}

function fiscalAt(reader: Parameters<DateRule['match']>[0], at: number, limit: number): { year: number; last: number } | null {
  const joined = /^fy(\d{4}|\d{2})$/.exec(reader.norm(at))
  if (joined !== null) return { year: Number(joined[1]) + ((joined[1] as string).length === 2 ? 2000 : 0), last: at + 1 }
  let i = at + 1
  if (reader.norm(at) !== 'fy' && reader.norm(i) === 'year') i++
  else if (reader.norm(at) === 'financial') return null
  const found = yearAt(reader, i, limit)
  return found === null ? null : { year: found.year, last: found.last }
}
