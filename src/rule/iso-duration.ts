/** Amounts of time as an ISO 8601 duration; an X stands where nobody counted ("several weeks" is `PXW`). */
import type { Amount, Unit } from '../model/date-reading.js'

/** What each unit is written as, how many of that, and whether it stands after the T. */
const WRITTEN: Readonly<Record<Unit, readonly [letter: string, times: number, clock: boolean]>> = {
  second: ['S', 1, true],
  minute: ['M', 1, true],
  hour: ['H', 1, true],
  day: ['D', 1, false],
  weekend: ['W', 1, false],
  week: ['W', 1, false],
  fortnight: ['W', 2, false],
  month: ['M', 1, false],
  quarter: ['M', 3, false],
  season: ['M', 3, false],
  'half-year': ['M', 6, false],
  year: ['Y', 1, false],
  decade: ['Y', 10, false],
  century: ['Y', 100, false],
}

export function isoDuration(amounts: readonly Amount[]): string {
  let date = ''
  let time = ''
  for (const { count, unit } of amounts) {
    const [letter, times, clock] = WRITTEN[unit]
    const number =
      count === null ? `X${times >= 10 ? String(times).slice(1) : ''}` : String(Math.round(count * times * 100) / 100)
    if (clock) time += number + letter
    else date += number + letter
  }
  return `P${date}${time === '' ? '' : `T${time}`}`
}
