/** Why two events of two documents were put together, or kept apart: for a reader who asks. */
import type { DocumentRecord } from '../schema/document.js'
import type { LinkRecord } from '../schema/incident.js'
import { tellingsOf } from './fold.js'
import { reasonRecords } from './found.js'
import { judge, THRESHOLD } from './judge.js'
import { link } from './link.js'
import { nearnessOf } from './setting.js'
import type { Telling } from './telling.js'
import { daysBetween } from './window.js'

/** An event of a document. */
export interface EventName {
  readonly document: string
  readonly event: string
}

export interface Why {
  readonly together: boolean
  /** Null when something forbids it. */
  readonly score: number | null
  /** What decided. */
  readonly because: string
  readonly reasons: LinkRecord['reasons']
}

/** Compares two events as linking does, among all the records. */
export function whyOf(records: readonly DocumentRecord[], one: EventName, other: EventName): Why {
  const forbidden = (because: string): Why => ({ together: false, score: null, because, reasons: [] })
  const [a, b] = [tellingOf(records, one), tellingOf(records, other)]
  if (typeof a === 'string') return forbidden(a)
  if (typeof b === 'string') return forbidden(b)
  if (a.document.id === b.document.id) return forbidden('one document tells them as two')
  const judged = judge(a, b)
  if (judged === null) return forbidden(vetoOf(a, b))
  const reasons = reasonRecords(judged.reasons)
  const isReport = (told: { document: string; event: string }, telling: Telling): boolean =>
    told.document === telling.document.id && told.event === telling.event.id
  const together = link(records).incidents.some(
    ({ reports }) => reports.some((report) => isReport(report, a)) && reports.some((report) => isReport(report, b)),
  )
  const because = together
    ? `${judged.score} is ${judged.score < THRESHOLD ? `under ${THRESHOLD}, and other reports of it join them` : `${THRESHOLD} or more`}`
    : judged.score < THRESHOLD
      ? `${judged.score} is under ${THRESHOLD}`
      : 'one of them fits other events as well or better'
  return { together, score: judged.score, because, reasons }
}

function tellingOf(records: readonly DocumentRecord[], { document: id, event }: EventName): Telling | string {
  const document = records.find((record) => record.id === id)
  if (document === undefined || !document.events.some((one) => one.id === event)) return `there is no ${event}`
  const telling = tellingsOf(document).find((one) => one.event.id === event || one.also.some((again) => again.id === event))
  return telling ?? `${event} is planned, only possible, or a series of happenings`
}

/** What forbids that two tellings are one. */
function vetoOf(a: Telling, b: Telling): string {
  const dates = `${a.date?.value ?? `before ${a.document.published.value}`} and ${b.date?.value ?? `before ${b.document.published.value}`}`
  if (daysBetween(a.window, b.window) > 1) return `${dates} do not meet`
  if (nearnessOf(a.setting, b.setting) === 'apart')
    return `${a.setting.spots[0]?.record.name} and ${b.setting.spots[0]?.record.name} are too far apart`
  if (daysBetween(a.window, b.window) === 1) return `${dates} only adjoin`
  return `${a.event.type} (${a.event.status}) and ${b.event.type} (${b.event.status}) are of different kinds`
}
