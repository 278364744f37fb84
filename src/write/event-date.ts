/** The days of an event, and how exactly they are known, as UCDP GED codes it. */
import type { DateRecord } from '../schema/dates.js'

const DAY = 86_400_000
/** The longest span of days that still has the code. */
const LONGEST: readonly (readonly [days: number, code: 1 | 2 | 3 | 4])[] = [
  [1, 1],
  [6, 2],
  [7, 3],
  [31, 4],
]

/** 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 longer or open; null when no day is known. */
export function datePrecision(date: Pick<DateRecord, 'earliest' | 'latest'> | null): 1 | 2 | 3 | 4 | 5 | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null
  if (date.earliest === null || date.latest === null) return 5
  const days = (Date.parse(date.latest) - Date.parse(date.earliest)) / DAY + 1
  return LONGEST.find(([longest]) => days <= longest)?.[1] ?? 5
}
