/** Who took part in a happening, in the form in which two reports' casts are compared. */
import type { Role } from '../model/event.js'
import { isVictimName } from '../model/redaction.js'
import { NAME_PARTICLES } from '../rule/person-name.js'
import type { ActorRecord } from '../schema/actors.js'
import type { EventRecord } from '../schema/events.js'
import { skeleton } from '../text/skeleton.js'
import { plainWords, stemOf } from './words.js'

/** How well the identity of an actor is known: by the lexicon, by a name of the text, by a description ("US soldiers"). */
export type Known = 'key' | 'name' | 'description'

export interface Player {
  readonly record: ActorRecord
  readonly role: Role
  readonly known: Known
  /** Equal for actors that may be one. */
  readonly identity: string
}

/** The actors of events that say which happening it is; who merely speaks of it does not. */
export function castOf(events: readonly EventRecord[], actors: ReadonlyMap<string, ActorRecord>): Player[] {
  const players = new Map<string, Player>()
  for (const event of events)
    for (const { actor, role } of event.actors) {
      const record = actors.get(actor)
      if (record === undefined || players.has(actor) || (role === 'source' && event.type !== 'statement')) continue
      players.set(actor, playerOf(record, role))
    }
  return [...players.values()]
}

function playerOf(record: ActorRecord, role: Role): Player {
  if (record.key !== null) return { record, role, known: 'key', identity: `k ${record.key}` }
  const words = plainWords(record.name).filter((word) => !NAME_PARTICLES.has(word))
  if (isNamed(record) && words.length >= 2)
    return { record, role, known: 'name', identity: `n ${words.map(skeleton).sort().join(' ')}` }
  // "Two US soldiers", "American soldiers": who they serve and what they are.
  return {
    record,
    role,
    known: 'description',
    identity: `d ${record.type} ${record.country ?? ''} ${stemOf((isVictimName(record.name) ? words[0] : words.at(-1)) ?? '')}`,
  }
}

/** A name of its own, not the words "gunman" or "senior leader". */
export function isNamed({ name, type }: ActorRecord): boolean {
  if (type === 'unidentified' || type === 'civilians' || isVictimName(name)) return false
  return name
    .split(/\s+/)
    .every((word) => /^\P{Ll}/u.test(word) || NAME_PARTICLES.has(word.toLowerCase().split(/\P{L}/u, 1)[0] as string))
}

/** Bodies that fight, and whose being named as the doer by one report speaks against another doer. */
export function isDoer({ known, role, record }: Player): boolean {
  return known === 'key' && role === 'perpetrator' && record.type !== 'person' && record.type !== 'media'
}
