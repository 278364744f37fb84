/** The days a sentence speaks of: its own calendar dates, else the publication's. */
import type { DateValue } from '../../model/date.js'
import type { Time } from './known.js'

/** What else the document tells: when it appeared, and its dates. */
export interface ActorContext {
  /** EDTF value of the publication date, or null. */
  readonly published: string | null
  readonly dates: readonly DateValue[]
}

export function timeOf(sentence: number, context: ActorContext): Time {
  let earliest: string | null = null
  let latest: string | null = null
  for (const date of context.dates) {
    if (date.sentence !== sentence || date.earliest === null || date.latest === null) continue
    if (earliest === null || date.earliest < earliest) earliest = date.earliest
    if (latest === null || date.latest > latest) latest = date.latest
  }
  if (latest !== null) return { earliest, latest }
  const day = context.published !== null && /^\d{4}(?:-\d\d){0,2}$/.test(context.published) ? context.published : null
  return { earliest: day, latest: day }
}
