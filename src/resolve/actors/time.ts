/** The days a sentence speaks of: its own calendar dates, else the publication's. */
import type { DateValue } from '../../model/date.js'
import type { Time } from './known.js'

/** What else the document tells: when it appeared, and its dates. */
export interface ActorContext {
  /** EDTF value of the publication date, or null. */
  readonly published: string | null
  readonly dates: readonly DateValue[]
}

/** The time of every sentence that holds dates. */
export type Times = ReadonlyMap<number, Time>

export function timesOf({ dates }: ActorContext): Times {
  const times = new Map<number, Time>()
  for (const { sentence, earliest, latest } of dates) {
    if (earliest === null || latest === null) continue
    const old = times.get(sentence)
    times.set(sentence, {
      earliest: old?.earliest == null || earliest < old.earliest ? earliest : old.earliest,
      latest: old?.latest == null || latest > old.latest ? latest : old.latest,
    })
  }
  return times
}

export function timeOf(sentence: number, { context, times }: { context: ActorContext; times: Times }): Time {
  const own = times.get(sentence)
  if (own !== undefined) return own
  const day = context.published !== null && /^\d{4}(?:-\d\d){0,2}$/.test(context.published) ? context.published : null
  return { earliest: day, latest: day }
}
