/** Every id that a record names must be the id of something in it. */
import { Fault } from '../model/fault.js'
import type { DocumentRecord } from '../schema/document.js'

/** @throws Fault `write/reference` for an id that nothing has: a bug of ours */
export function checkReferences(record: DocumentRecord): void {
  const known = new Set<string>()
  const named = namedIds(record)
  for (const [id] of named) {
    if (known.has(id)) throw new Fault('write/reference', `internal error: two records have the id ${id}`)
    known.add(id)
  }
  for (const [holder, ids] of named)
    for (const id of ids)
      if (!known.has(id)) throw new Fault('write/reference', `internal error: ${holder} names ${id}, which is not there`)
}

/** Every entry's id with the ids that it names. */
export function namedIds(record: DocumentRecord): (readonly [id: string, names: readonly string[]])[] {
  const of = (id: string, names: readonly (string | null | undefined)[]) =>
    [id, names.filter((name) => name !== null && name !== undefined)] as const
  return [
    ...record.dates.map((date) => of(date.id, date.from)),
    ...record.places.map((place) => of(place.id, [place.within])),
    ...record.actors.map((actor) => of(actor.id, [actor.affiliation])),
    ...record.casualties.map((one) =>
      of(one.id, [
        one.victims.actor,
        one.subsetOf,
        one.period === 'incident' ? null : one.period,
        one.attribution?.actor,
        one.event,
        one.date,
        one.place,
        one.sameAs,
      ]),
    ),
    ...record.counts.map((count) =>
      of(count.id, [count.actor, count.period, count.place, count.attribution?.actor, count.sameAs]),
    ),
    ...record.events.map((event) =>
      of(event.id, [
        event.date,
        ...event.places,
        ...event.actors.map(({ actor }) => actor),
        ...event.casualties,
        ...event.counts,
        event.attribution?.actor,
      ]),
    ),
  ]
}
