/**
 * Days that the news names by month and day alone, because everybody knows the year.
 *
 *     the 9/11 attacks · after September 11 · the October 7 massacre · the 7 October attacks · the January 6 riot
 *
 * Only the attacks themselves: "on October 7" without their noun is a day like any other.
 */
import type { Reader } from '../../rule/reader.js'
import { Cue, type DateRule } from './cues.js'
import { dayAt } from './day-of-month.js'
import { monthAt } from './month.js'
import { digitsAt, isMark } from './numbers.js'

/** Year by month and day, and the nouns that make it that day. */
const MOMENTS: readonly { month: number; day: number; year: number; nouns: RegExp }[] = [
  { month: 9, day: 11, year: 2001, nouns: /^(?:attacks?|hijackers?|hijackings|terrorists?|terror)$/ },
  { month: 10, day: 7, year: 2023, nouns: /^(?:attacks?|massacre|assault|onslaught|terror|terrorist|raid|hamas)$/ },
  { month: 1, day: 6, year: 2021, nouns: /^(?:riots?|insurrection|rioters?|committee|capitol)$/ },
]

export const namedMoment: DateRule = {
  id: 'dates/named-moment',
  cue: Cue.digit | Cue.month,
  match(reader, at, limit) {
    const nineEleven = digitsAt(reader, at, limit)
    if (
      nineEleven?.value === 9 &&
      nineEleven.width === 1 &&
      isMark(reader, at + 1, '/') &&
      digitsAt(reader, at + 2, limit)?.value === 11 &&
      !isMark(reader, at + 3, '/')
    )
      return { first: at, last: at + 3, value: { kind: 'calendar', year: 2001, month: 9, day: 11, ahead: false } }
    const date = monthAndDay(reader, at, limit)
    if (date === null) return null
    const moment = MOMENTS.find(({ month, day }) => month === date.month && day === date.day)
    if (moment === undefined) return null
    let noun = date.last
    if (isMark(reader, noun, ',')) return null
    if (/^(?:hamas|cross|capitol|terror|terrorist|al|us)$/.test(reader.norm(noun)) && !moment.nouns.test(reader.norm(noun)))
      noun++
    if (noun >= limit || !moment.nouns.test(reader.norm(noun))) return null
    return {
      first: at,
      last: date.last,
      value: { kind: 'calendar', year: moment.year, month: moment.month, day: moment.day, ahead: false },
    }
  },
  examples: {
    'the 9/11 attacks': '2001-09-11',
    'the October 7 massacre': '2023-10-07',
    'the 7 October attacks': '2023-10-07',
    'He left on March 7.': null,
  },
}

function monthAndDay(reader: Reader, at: number, limit: number): { month: number; day: number; last: number } | null {
  const first = monthAt(reader, at, limit)
  if (first !== null) {
    const day = dayAt(reader, first.last, limit)
    return day === null ? null : { month: first.month, day: day.day, last: day.last }
  }
  const day = dayAt(reader, at, limit)
  const month = day === null ? null : monthAt(reader, day.last, limit)
  return day === null || month === null ? null : { month: month.month, day: day.day, last: month.last }
}
