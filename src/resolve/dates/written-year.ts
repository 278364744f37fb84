/** The years that words hold themselves: "in 2015", "3 May 2015", "since 2019". */
import type { DateReading } from '../../model/date-reading.js'

/** "the following year", "June last year": words that move the text to another year. */
export function namesYear(reading: DateReading): boolean {
  if (reading.kind === 'turn') return reading.unit === 'year'
  if (reading.kind === 'calendar') return reading.year !== undefined
  if (reading.kind === 'shift') return reading.amounts.some(({ unit }) => unit === 'year')
  return reading.kind === 'edge' && namesYear(reading.of)
}

/** A year that words hold: whether a month or season stands with it, or a day, and whether it only begins there. */
export interface WrittenYear {
  readonly year: number
  readonly fine: boolean
  readonly day: boolean
  readonly open: boolean
}

/** The year that the words themselves hold. */
export function writtenYear(reading: DateReading): WrittenYear | null {
  switch (reading.kind) {
    case 'calendar':
      if (typeof reading.year !== 'number' || reading.fiscal) return null
      return {
        year: reading.bc ? 1 - reading.year : reading.year,
        fine: reading.month !== undefined || reading.season !== undefined,
        day: reading.day !== undefined,
        open: false,
      }
    case 'edge':
    case 'nth':
    case 'week-of':
    case 'about':
      return writtenYear(reading.of)
    case 'timed':
      return reading.on === null ? null : writtenYear(reading.on)
    case 'range': {
      if (reading.from === null) return reading.to === null ? null : writtenYear(reading.to)
      const from = writtenYear(reading.from)
      if (reading.to === null) return from === null ? null : { ...from, open: true }
      return writtenYear(reading.to) ?? from
    }
    case 'window':
      return reading.to === undefined ? null : writtenYear(reading.to)
    case 'shift':
      return typeof reading.from === 'string' ? null : writtenYear(reading.from)
    default:
      return null
  }
}
