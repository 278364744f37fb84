/**
 * A weekday and its date, which are one.
 *
 *     on Thursday, 14 August 2014 · Saturday (June 15) · Sunday the 4th of May
 */
import type { Reader } from '../../rule/reader.js'
import { Cue, type DateRule } from './cues.js'
import { weekdayAt } from './month.js'
import { findNamed } from './named.js'
import { isDash, isMark } from './numbers.js'
import { whichAt } from './which.js'

export const weekdayDate: DateRule = {
  id: 'dates/weekday-date',
  cue: Cue.weekday | Cue.turn,
  match(reader, at, limit) {
    const which = whichAt(reader, at, limit)
    const weekday = weekdayAt(reader, which?.last ?? at, limit)
    if (weekday === null || weekday.plural) return null
    return dateAfter(reader, at, weekday.weekday, weekday.last, limit)
  },
  examples: {
    'on Thursday, 14 August 2014': '2014-08-14 Thu',
    'Saturday (June 15)': '--06-15 Sat',
    'on Monday, the army said': null,
  },
}

function dateAfter(reader: Reader, at: number, weekday: number, after: number, limit: number): ReturnType<DateRule['match']> {
  let i = after
  const bracket = isMark(reader, i, '(')
  if (bracket || isMark(reader, i, ',') || isDash(reader, i)) i++
  else if (
    reader.norm(i) === 'morning' ||
    reader.norm(i) === 'night' ||
    reader.norm(i) === 'evening' ||
    reader.norm(i) === 'afternoon'
  ) {
    i++
    if (isMark(reader, i, ',')) i++
  }
  const named = findNamed(reader, i, limit)
  if (named === null || named.value.kind !== 'calendar') return null
  const { value } = named
  if (value.day === undefined || value.month === undefined || value.weekday !== undefined) return null
  const last = bracket && isMark(reader, named.last, ')') ? named.last + 1 : named.last
  return { first: at, last, value: { ...value, weekday } }
}
