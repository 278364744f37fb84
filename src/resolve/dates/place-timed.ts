/** "Saturday at 10:30", "dawn on Friday", "5 p.m.": a time of day, with its day when it is said. */
import type { Grain } from '../../model/date.js'
import type { Timed } from '../../model/date-reading.js'
import { dayText } from '../../rule/calendar/civil.js'
import type { Placed } from './setting.js'

const two = (n: number): string => String(n).padStart(2, '0')

/** @param on the placed day, when it is said */
export function placeTimed(reading: Timed, on: Placed | null): Placed {
  const { clock } = reading
  const grain: Grain =
    clock !== null && clock.minute !== null && !(clock.minute === 0 && clock.second === null && reading.part !== null)
      ? 'minute'
      : 'hour'
  const time = clock === null ? null : `T${two(clock.hour === 24 ? 0 : clock.hour)}:${two(clock.minute ?? 0)}`
  const seconds = `:${two(clock?.second ?? 0)}`
  if (on === null)
    return {
      start: null,
      end: null,
      grain,
      value: clock?.second === null ? time : time === null ? null : time + seconds,
      how: 'explicit',
      from: [],
      period: null,
    }
  if (on.period === null || on.value === null) return { ...on, grain, value: null }
  return {
    ...on,
    grain,
    value: time === null ? dayText(on.period.start) : `${dayText(on.period.start)}${time}${seconds}`,
  }
}
