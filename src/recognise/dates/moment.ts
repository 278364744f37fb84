/** What may be an end of a range: a point on the calendar, or one with its time of day. */
import type { Reader } from '../../rule/reader.js'
import { wokenBy } from '../../rule/woken.js'
import { clockRange } from './clock-range.js'
import { type DateRule, familyOf, type RuledDate, remembered } from './cues.js'
import { findPoint, pointRules } from './point.js'
import { timeOfDay } from './time-of-day.js'
import { timed } from './timed.js'

export const momentRules: readonly DateRule[] = [clockRange, timed, ...pointRules, timeOfDay]
const woken = wokenBy([clockRange, timed, familyOf(pointRules, findPoint), timeOfDay])

export function findMoment(reader: Reader, at: number, limit: number): RuledDate | null {
  return remembered('dates/moment', woken, reader, at, limit)
}
