/** Points on the calendar, with those that hold another date: "the end of May", "two days after 3 May". */
import type { Reader } from '../../rule/reader.js'
import { wokenBy } from '../../rule/woken.js'
import { about } from './about.js'
import { type DateRule, type RuledDate, remembered } from './cues.js'
import { edge } from './edge.js'
import { namedRules } from './named.js'
import { nth } from './nth.js'
import { shift } from './shift.js'
import { weekOf } from './week-of.js'
import { weekdayDate } from './weekday-date.js'

export const pointRules: readonly DateRule[] = [weekdayDate, weekOf, nth, edge, shift, about, ...namedRules]
const woken = wokenBy(pointRules)

export function findPoint(reader: Reader, at: number, limit: number): RuledDate | null {
  return remembered('dates/point', woken, reader, at, limit)
}
