/** "two days ago", "three weeks later", "a month after 3 May": so far from the anchor, or from a date in the words. */
import type { Amount, Shift } from '../../model/date-reading.js'
import { grainOf } from '../../rule/calendar/grain.js'
import { shifted } from '../../rule/calendar/shifted.js'
import { type Anchored, anchorOf, landmarkOf } from './anchor.js'
import { type Placed, placed, type Setting, unknown } from './setting.js'

/** @param from the placed date that the words name, when they do */
export function placeShift(reading: Shift, setting: Setting, from: Placed | null): Placed {
  const { amounts, direction } = reading
  const { unit } = amounts[amounts.length - 1] as Amount
  const twice = reading.from === 'context' && direction > 0 ? toldTwice(setting) : null
  if (twice !== null) return twice
  let base: Anchored | null
  if (from !== null) base = from.period === null ? null : { period: from.period, how: from.how, from: from.from }
  // "three weeks later" with no date before it counts from nothing.
  else if (reading.from === 'context') base = landmarkOf(unit, setting)
  else base = typeof reading.from === 'string' ? anchorOf(reading.from, unit, setting) : null
  const found = base === null ? null : shifted(base.period, amounts, direction, from !== null)
  return base === null || found === null ? unknown(grainOf(unit)) : { ...found, how: base.how, from: base.from }
}

/** A comma and a space. */
const COMMA = 2

/** "It sank on 2 March, 13 days later": the same day, told twice. */
function toldTwice({ lastDay, at, sentence }: Setting): Placed | null {
  if (lastDay === null || lastDay.sentence !== sentence || at - lastDay.end !== COMMA) return null
  return placed(lastDay.period, 'context', [lastDay.index])
}
