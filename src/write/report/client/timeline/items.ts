/** Events with the days that bound them. */
import type { EventRecord } from '../../../../schema/events.js'
import { ownClaims, totalOf } from '../../../toll.js'
import type { Article } from '../report.js'
import { dayOf } from './scale.js'

/** The share of events before and after the main days: news looks back much further than ahead. */
const [EARLY, LATE] = [0.2, 0.02]
/** With fewer events than this all days are main days. */
const FEW = 8

export interface Item {
  readonly article: number
  readonly event: EventRecord
  /** EDTF. */
  readonly value: string
  /** Days; null at an open end. */
  readonly from: number | null
  readonly to: number | null
  readonly place: string | null
  readonly deaths: number | null
}

export interface Items {
  /** In order of their days. */
  readonly dated: readonly Item[]
  readonly undated: number
}

/** The events of all articles. */
export function gatherItems(articles: readonly Article[]): Items {
  let undated = 0
  const dated: Item[] = []
  for (const { index, record } of articles) {
    const dates = new Map(record.dates.map((date) => [date.id, date]))
    const places = new Map(record.places.map(({ id, name }) => [id, name]))
    for (const event of record.events) {
      const date = dates.get(event.date ?? '')
      const [from, to] = [dayOf(date?.earliest ?? null), dayOf(date?.latest ?? null)]
      if (date === undefined || date.value === null || (from === null && to === null)) {
        undated++
        continue
      }
      const deaths = totalOf(ownClaims(record, event, 'killed')).low
      dated.push({ article: index, event, value: date.value, from, to, place: places.get(event.places[0] ?? '') ?? null, deaths })
    }
  }
  dated.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b) || a.article - b.article)
  return { dated, undated }
}

/** The first day, or of an open beginning the last. */
export function startOf({ from, to }: Item): number {
  return from ?? (to as number)
}

/** The last day, or of an open end the first. */
export function endOf({ from, to }: Item): number {
  return to ?? (from as number)
}

/** The days in which most events lie, with a little room. */
export function mainWindow(items: readonly Item[]): readonly [from: number, to: number] {
  if (items.length === 0) return [0, 365]
  const starts = items.map(startOf).sort((a, b) => a - b)
  const ends = items.map(endOf).sort((a, b) => a - b)
  const out = (share: number): number => (items.length < FEW ? 0 : Math.floor(items.length * share))
  return roomy(starts[out(EARLY)] as number, ends[ends.length - 1 - out(LATE)] as number)
}

/** All days in which an event lies. */
export function wholeWindow(items: readonly Item[]): readonly [from: number, to: number] {
  if (items.length === 0) return [0, 365]
  return roomy(
    startOf(items[0] as Item),
    items.reduce((last, item) => Math.max(last, endOf(item)), Number.NEGATIVE_INFINITY),
  )
}

function roomy(from: number, to: number): readonly [number, number] {
  const room = Math.max(3, Math.round((to - from) * 0.04))
  return [from - room, to + room]
}
