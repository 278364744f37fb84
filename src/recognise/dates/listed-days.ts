/** The days that go on behind a month and its first day: `December 16, 17 and 19, 2024`. */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { dayAt } from './day-of-month.js'
import { monthAt } from './month.js'
import { isMark } from './numbers.js'
import type { YearWord } from './reading.js'
import { yearTail } from './year-tail.js'

/** Days of one list lie near each other; farther on a number counts. */
const NEXT_DAYS = 3
/** Words after a day; "on" begins another date, and a noun would be counted. */
const GOES_ON =
  /^(?:in|at|when|as|by|after|before|near|around|against|during|with|to|for|respectively|but|while|that|which|were|was|had|the|this|last|of)$/

export interface DayInList {
  readonly day: number
  readonly first: number
  readonly last: number
}

/** The days behind a first one that ends before `from`, with the year that they all share; null when no list goes on there. */
export function listedDays(
  reader: Reader,
  firstDay: number,
  from: number,
  limit: number,
): { days: readonly DayInList[]; year: YearWord | null; last: number } | null {
  const days: DayInList[] = []
  let before = firstDay
  let i = from
  for (let round = 0; round < 4; round++) {
    const comma = isMark(reader, i, ',')
    const and = /^(?:and|or)$/.test(reader.norm(comma ? i + 1 : i))
    if (!comma && !and) return null
    const at = i + Number(comma) + Number(and)
    const day = dayAt(reader, at, limit)
    if (day === null || day.day <= before || monthAt(reader, day.last, limit) !== null) return null
    days.push({ day: day.day, first: at, last: day.last })
    i = day.last
    if (!and) {
      before = day.day
      continue
    }
    const tail = yearTail(reader, i, limit)
    if (tail !== null) return { days, year: tail.year, last: tail.last }
    return endsThere(reader, i, limit, day.day - before) ? { days, year: null, last: i } : null
  }
  return null
}

/** Whether the last day is one, and does not count what follows. */
function endsThere(reader: Reader, next: number, limit: number, apart: number): boolean {
  if (next >= limit) return true
  if (reader.has(next, Shape.punctuation)) return !reader.has(next, Shape.glued) || /^[.,;:!?)]$/.test(reader.surface(next))
  const word = reader.norm(next)
  return GOES_ON.test(word) || (apart <= NEXT_DAYS && word.endsWith('ed'))
}
