/** The rules that name a point on the calendar with no other date inside them. */
import type { Reader } from '../../rule/reader.js'
import { wokenBy } from '../../rule/woken.js'
import { century } from './century.js'
import { type DateRule, type RuledDate, remembered } from './cues.js'
import { dayMonth } from './day-month.js'
import { decade } from './decade.js'
import { easter } from './easter.js'
import { holiday } from './holiday.js'
import { iso } from './iso.js'
import { monthDay } from './month-day.js'
import { monthYear } from './month-year.js'
import { moonFeast } from './moon-feast.js'
import { namedMoment } from './named-moment.js'
import { numeric } from './numeric.js'
import { ordinalDay } from './ordinal-day.js'
import { quarter } from './quarter.js'
import { relativeDay } from './relative-day.js'
import { relativeUnit } from './relative-unit.js'
import { season } from './season.js'
import { weekday } from './weekday.js'
import { year } from './year.js'

/** Of two finds as long, the rule listed first wins. */
export const namedRules: readonly DateRule[] = [
  iso,
  namedMoment,
  numeric,
  monthDay,
  dayMonth,
  monthYear,
  holiday,
  easter,
  moonFeast,
  season,
  quarter,
  decade,
  century,
  weekday,
  ordinalDay,
  relativeDay,
  relativeUnit,
  year,
]
const woken = wokenBy(namedRules)

/** The longest such expression that begins at a token. */
export function findNamed(reader: Reader, at: number, limit: number): RuledDate | null {
  return remembered('dates/named', woken, reader, at, limit)
}
