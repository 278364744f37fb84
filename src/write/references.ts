/** Every id that a record names must be the id of something in it. */
import { Fault } from '../model/fault.js'
import type { DocumentRecord } from '../schema/document.js'

/** @throws Fault `write/reference` for an id that nothing has: a bug of ours */
export function checkReferences(record: DocumentRecord): void {
  const known = new Set<string>()
  for (const { id } of record.dates) addOnce(known, id)
  for (const { id } of record.places) addOnce(known, id)
  for (const { id } of record.actors) addOnce(known, id)
  for (const { id } of record.casualties) addOnce(known, id)
  for (const { id } of record.counts) addOnce(known, id)
  for (const { id } of record.events) addOnce(known, id)
  forEachName(record, (holder, id) => {
    if (!known.has(id)) throw new Fault('write/reference', `internal error: ${holder} names ${id}, which is not there`)
  })
}

function addOnce(known: Set<string>, id: string): void {
  if (known.has(id)) throw new Fault('write/reference', `internal error: two records have the id ${id}`)
  known.add(id)
}

/** Tells each id that an entry of the record names, with the entry's own. Told, not gathered: nearly all are told only to be checked. */
export function forEachName(record: DocumentRecord, tell: (holder: string, id: string) => void): void {
  const one = (holder: string, id: string | null | undefined): void => {
    if (id !== null && id !== undefined) tell(holder, id)
  }
  const all = (holder: string, ids: readonly string[]): void => {
    for (let i = 0; i < ids.length; i++) tell(holder, ids[i] as string)
  }
  for (const { id, from } of record.dates) all(id, from)
  for (const { id, within } of record.places) one(id, within)
  for (const { id, affiliation } of record.actors) one(id, affiliation)
  for (const { id, victims, subsetOf, period, attribution, event, date, place, sameAs } of record.casualties) {
    one(id, victims.actor)
    one(id, subsetOf)
    if (period !== 'incident') one(id, period)
    one(id, attribution?.actor)
    one(id, event)
    one(id, date)
    one(id, place)
    one(id, sameAs)
  }
  for (const { id, actor, period, place, attribution, sameAs } of record.counts) {
    one(id, actor)
    one(id, period)
    one(id, place)
    one(id, attribution?.actor)
    one(id, sameAs)
  }
  for (const { id, date, places, actors, casualties, counts, attribution } of record.events) {
    one(id, date)
    all(id, places)
    for (const { actor } of actors) tell(id, actor)
    all(id, casualties)
    all(id, counts)
    one(id, attribution?.actor)
  }
}
