/**
 * The later days of a list behind its month: `May 4 and 5`, `on December 16, 17 and 19, 2024`. Each day is a date of its own.
 *
 *     Strikes on May 4 and 5 killed nine.
 *                      ^
 *     on May 4 and 12 people died, on May 4 and 12 on May 5: the second number counts people
 */
import { Shape } from '../../text/tokens.js'
import { Cue, type DateRule } from './cues.js'
import { dayAt } from './day-of-month.js'
import { listedDays } from './listed-days.js'
import { monthAt } from './month.js'
import { isMark } from './numbers.js'
import { tenseOf } from './tense.js'
import { MONTHS } from './words.js'

/** How many tokens before a day its month may stand. */
const REACH = 8
export const secondDay: DateRule = {
  id: 'dates/second-day',
  cue: Cue.digit | Cue.number,
  match(reader, at, limit) {
    const { first } = reader.sentenceAt(at)
    if (!/^(?:and|or|,)$/.test(reader.norm(at - 1)) && !isMark(reader, at - 1, ',')) return null
    let i = at - 1
    while (i >= Math.max(first, at - REACH) && MONTHS.get(reader.tokens, i) === undefined) {
      if (!reader.has(i, Shape.digit | Shape.punctuation) && !/^(?:and|or|the)$/.test(reader.norm(i))) return null
      i--
    }
    const month = i < Math.max(first, at - REACH) ? null : monthAt(reader, i, limit)
    if (month === null || (month.doubtful && !month.short && !reader.isCapital(i))) return null
    const head = dayAt(reader, month.last, limit)
    if (head === null) return null
    const list = listedDays(reader, head.day, head.last, limit)
    const found = list?.days.find((day) => day.first === at)
    if (list === null || found === undefined) return null
    const isLast = list.days[list.days.length - 1] === found
    return {
      first: at,
      last: isLast ? list.last : found.last,
      value: {
        kind: 'calendar',
        month: month.month,
        day: found.day,
        ...(list.year === null ? tenseOf(reader, i) : { year: list.year, ahead: false }),
      },
    }
  },
  examples: {
    'Nine were killed on May 4 and 5.': '--05-05',
    'on December 16 and 17, 2024': '2024-12-17',
    'On May 4 and 12 people died.': null,
  },
}
