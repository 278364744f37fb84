/** How fine a date is known: the grains in order, and the grain of a unit. */
import { GRAINS, type Grain } from '../../model/date.js'
import type { Amount, Unit } from '../../model/date-reading.js'

/** The contract's grain for a unit. */
export function grainOf(unit: Unit): Grain {
  if (unit === 'second') return 'minute'
  if (unit === 'weekend') return 'day'
  return unit === 'fortnight' ? 'week' : unit
}

export function grainOfAmounts(amounts: readonly Amount[]): Grain {
  return grainOf((amounts[amounts.length - 1] as Amount).unit)
}

/** The place of a grain in their order, finest first. */
export const rank = (grain: Grain): number => GRAINS.indexOf(grain)
