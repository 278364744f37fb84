/** A publication date as people and feeds give it. */

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
/** What a feed may add: a time of day, with or without zone. The day is taken as written. */
const TIMED = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The EDTF day, month or year that a string says, or null when it is none or not in the calendar. */
export function parsePublished(given: string): string | null {
  const trimmed = given.trim()
  const value = TIMED.exec(trimmed)?.[1] ?? trimmed
  const match = SHAPE.exec(value)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? 1 : Number(match[2])
  const day = match[3] === undefined ? 1 : Number(match[3])
  if (month < 1 || month > 12 || day < 1 || day > (MONTH_DAYS[month - 1] as number)) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && day === 29 && !leap ? null : value
}
