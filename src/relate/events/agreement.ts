/** Whether what is known of two mentions agrees: their days and their places. */

import { kept } from '../../text/kept.js'

/** What merging asks of resolved values. */
export interface Facts {
  /** First and last day of a date, or null when it is unresolved. */
  dateRange(id: string): { readonly earliest: string | null; readonly latest: string | null } | null
  /** Whether one of two places holds the other, or they are the same. */
  placesAgree(a: string, b: string): boolean
  /** Whether the place is exact enough to tell events apart. */
  isExact(place: string): boolean
  /** The country a place lies in or is, null where nobody knows. */
  countryOf(place: string): string | null
  /** Whether the actor is one person: a lone gunman has one attack. */
  isPerson(actor: string): boolean
  /** Whether the actor is a person known by name: nobody is killed twice. */
  isNamedPerson(actor: string): boolean
  /** Whether two actors with different names may be the same: "gunmen" are of any group, but no soldiers. */
  mayBeOne(a: string, b: string): boolean
}

/** "both": more than one thing is the same. */
export type Answer = 'yes' | 'both' | 'no' | 'unknown'

/** Two days agree when they are the same, and disagree when they cannot be. */
export function datesAgree(a: string | null, b: string | null, facts: Facts): Answer {
  if (a === null || b === null) return 'unknown'
  const left = facts.dateRange(a)
  const right = facts.dateRange(b)
  if (left === null || right === null) return 'unknown'
  if (left.earliest === null || right.earliest === null) return 'unknown'
  const leftEnd = left.latest ?? left.earliest
  const rightEnd = right.latest ?? right.earliest
  if (left.earliest > rightEnd || right.earliest > leftEnd) return 'no'
  // A month holds many events: only days that are known to be the same bind.
  return left.earliest === right.earliest && leftEnd === rightEnd && daysBetween(left.earliest, leftEnd) <= FEW_DAYS
    ? 'yes'
    : 'unknown'
}

/** Whether a date is a day or a few, not a month or a year. */
export function isOfDays(date: string | null, facts: Facts): boolean {
  const range = date === null ? null : facts.dateRange(date)
  if (range === null || range.earliest === null || range.latest === null) return false
  return daysBetween(range.earliest, range.latest) <= FEW_DAYS
}

/** "over the past year": many happenings, not the one that is being told. */
export function isOverPeriod(date: string | null, facts: Facts): boolean {
  const range = date === null ? null : facts.dateRange(date)
  if (range === null) return false
  return range.earliest === null || range.latest === null || daysBetween(range.earliest, range.latest) > LONGEST_MONTH
}
const LONGEST_MONTH = 31

/** A span of days within which a date still tells one happening from another. */
const FEW_DAYS = 4

function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / 86_400_000
}

const timeOf = kept((day) => Date.parse(`${day}T00:00:00Z`))

/** Exact places agree when one holds the other. */
export function placesBond(a: readonly string[], b: readonly string[], facts: Facts): Answer {
  let answer: Answer = 'unknown'
  for (let i = 0; i < a.length; i++) {
    if (!facts.isExact(a[i] as string)) continue
    for (let k = 0; k < b.length; k++) {
      if (!facts.isExact(b[k] as string)) continue
      if (facts.placesAgree(a[i] as string, b[k] as string)) return 'yes'
      answer = 'no'
    }
  }
  return answer
}

/** Whether the first is a day within the second. */
export function isFiner(facts: Facts, a: string, b: string): boolean {
  const fine = facts.dateRange(a)
  const coarse = facts.dateRange(b)
  if (fine === null || coarse === null) return false
  return fine.earliest !== null && fine.earliest === fine.latest && coarse.earliest !== coarse.latest
}
