/** A record with only the kinds that were asked for, and what they name: no reference leads nowhere. */
import { RECORD_KINDS, type RecordKind } from '../model/kinds.js'
import type { DocumentRecord } from '../schema/document.js'
import { forEachName } from './references.js'

/** The record itself when all kinds are wanted. Ids stay as they are. */
export function onlyKinds(record: DocumentRecord, kinds: readonly RecordKind[]): DocumentRecord {
  if (kinds === RECORD_KINDS) return record
  const wanted = RECORD_KINDS.filter((kind) => kinds.includes(kind))
  if (wanted.length === RECORD_KINDS.length) return record
  const kept = reachable(
    wanted.flatMap((kind) => record[kind].map(({ id }) => id)),
    namedBy(record),
  )
  const keep = <T extends { readonly id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => kept.has(id))
  return {
    ...record,
    producedBy: { ...record.producedBy, kinds: wanted },
    dates: keep(record.dates),
    places: keep(record.places),
    actors: keep(record.actors),
    casualties: keep(record.casualties),
    counts: keep(record.counts),
    events: keep(record.events),
  }
}

function reachable(ids: readonly string[], named: ReadonlyMap<string, readonly string[]>): Set<string> {
  const kept = new Set(ids)
  // A set hands out what is added to it while it is walked.
  for (const id of kept) for (const name of named.get(id) ?? []) kept.add(name)
  return kept
}

/** What each entry of a record names. */
function namedBy(record: DocumentRecord): Map<string, string[]> {
  const named = new Map<string, string[]>()
  forEachName(record, (holder, id) => {
    const names = named.get(holder)
    if (names === undefined) named.set(holder, [id])
    else names.push(id)
  })
  return named
}
