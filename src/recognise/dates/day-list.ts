/** The first of two days that share a month: `18 and 19 June`, `3, 5 and 8 May`. Each day is a date of its own. */
import { Cue, type DateRule } from './cues.js'
import { dayMonth } from './day-month.js'
import { dayAt } from './day-of-month.js'
import { isMark } from './numbers.js'

export const dayList: DateRule = {
  id: 'dates/day-list',
  cue: Cue.digit | Cue.article | Cue.number,
  match(reader, at, limit) {
    const first = dayAt(reader, at, limit)
    if (first === null) return null
    let i = first.last
    for (let round = 0; round < 4; round++) {
      if (isMark(reader, i, ',')) i++
      if (reader.norm(i) === 'and' || reader.norm(i) === 'or') i++
      else if (!isMark(reader, i - 1, ',')) return null
      const found = dayMonth.match(reader, i, limit)
      if (found !== null && found.value.kind === 'calendar')
        return { first: at, last: first.last, value: { ...found.value, day: first.day } }
      const next = dayAt(reader, i, limit)
      if (next === null) return null
      i = next.last
    }
    return null
  },
  examples: { 'on 18 and 19 June 2020': '2020-06-18', '18 and 19 people': null },
}
