/** Every id that a record names must be the id of something in it. */
import { Fault } from '../model/fault.js'
import type { DocumentRecord } from '../schema/document.js'

/** @throws Fault `write/reference` for an id that nothing has: a bug of ours */
export function checkReferences(record: DocumentRecord): void {
  const known = new Set<string>()
  for (const list of [record.dates, record.places, record.actors, record.casualties, record.counts, record.events])
    for (const { id } of list) {
      if (known.has(id)) throw new Fault('write/reference', `internal error: two records have the id ${id}`)
      known.add(id)
    }
  const need = (holder: string, ids: readonly (string | null | undefined)[]): void => {
    for (const id of ids)
      if (id !== null && id !== undefined && !known.has(id))
        throw new Fault('write/reference', `internal error: ${holder} names ${id}, which is not there`)
  }
  for (const date of record.dates) need(date.id, date.from)
  for (const place of record.places) need(place.id, [place.within])
  for (const actor of record.actors) need(actor.id, [actor.affiliation])
  for (const one of record.casualties)
    need(one.id, [
      one.victims.actor,
      one.subsetOf,
      one.period === 'incident' ? null : one.period,
      one.attribution?.actor,
      one.event,
      one.date,
      one.place,
      one.sameAs,
    ])
  for (const count of record.counts)
    need(count.id, [count.actor, count.period, count.place, count.attribution?.actor, count.sameAs])
  for (const event of record.events)
    need(event.id, [
      event.date,
      ...event.places,
      ...event.actors.map(({ actor }) => actor),
      ...event.casualties,
      ...event.counts,
      event.attribution?.actor,
    ])
}
