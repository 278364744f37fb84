/** "early December", "the end of 2024": a third of a longer stretch. */
import type { EdgeOf } from '../../model/date-reading.js'
import type { Placed } from './setting.js'

/** Early, middle and late are thirds; the start and the end of something are its first and last third too. */
export function placeEdge(reading: EdgeOf, of: Placed): Placed {
  if (of.period === null) return of
  const { start, end } = of.period
  const third = Math.max(1, Math.round((end - start + 1) / 3))
  const bounds =
    reading.edge === 'start' || reading.edge === 'early'
      ? { start, end: start + third - 1 }
      : reading.edge === 'middle'
        ? { start: start + third, end: Math.max(start + third, end - third) }
        : { start: end - third + 1, end }
  return { ...of, ...bounds }
}
