/** Points on the calendar, with those that hold another date: "the end of May", "two days after 3 May". */
import type { Reader } from '../../rule/reader.js'
import { wokenBy } from '../../rule/woken.js'
import { about } from './about.js'
import { type DateRule, familyOf, type RuledDate, remembered } from './cues.js'
import { edge } from './edge.js'
import { findNamed, namedRules } from './named.js'
import { nth } from './nth.js'
import { shift } from './shift.js'
import { weekOf } from './week-of.js'
import { weekdayDate } from './weekday-date.js'

const compoundRules: readonly DateRule[] = [weekdayDate, weekOf, nth, edge, shift, about]
export const pointRules: readonly DateRule[] = [...compoundRules, ...namedRules]
const woken = wokenBy([...compoundRules, familyOf(namedRules, findNamed)])

export function findPoint(reader: Reader, at: number, limit: number): RuledDate | null {
  return remembered('dates/point', woken, reader, at, limit)
}
