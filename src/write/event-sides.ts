/** The two sides of an event as ACLED has them: actor 1 does, actor 2 is done to; each with those beside it. */
import type { Role } from '../model/event.js'
import type { ActorRecord } from '../schema/actors.js'
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import { actorCodes } from './actor-codes.js'

export interface Side {
  readonly actor: ActorRecord | null
  /** ACLED's interaction code of the actor. */
  readonly inter: number | null
  /** Others on the same side. */
  readonly associates: readonly ActorRecord[]
}

/**
 * Perpetrators against targets, then victims; allies stand beside the perpetrators. Participants of an event that tells
 * no direction (a clash, a meeting) are its sides in the order of the text. A source is no side.
 */
export function sidesOf(record: DocumentRecord, event: EventRecord, country: string | null): readonly [Side, Side] {
  const inRole = (...roles: readonly Role[]): ActorRecord[] =>
    roles.flatMap((role) =>
      event.actors.filter((one) => one.role === role).flatMap(({ actor }) => record.actors.find(({ id }) => id === actor) ?? []),
    )
  const doers = inRole('perpetrator')
  const harmed = inRole('target', 'victim')
  const participants = inRole('participant')
  const first = doers.length > 0 ? doers : participants.slice(0, harmed.length > 0 ? participants.length : 1)
  const second = harmed.length > 0 ? harmed : participants.filter((one) => !first.includes(one))
  const side = (actors: readonly ActorRecord[]): Side => {
    const [actor = null, ...associates] = [...new Set(actors)]
    const affiliation = record.actors.find(({ id }) => id === actor?.affiliation) ?? null
    return { actor, inter: actor === null ? null : actorCodes(actor, { country, affiliation }).acled, associates }
  }
  return [side([...first, ...(first.length > 0 ? inRole('ally') : [])]), side(second)]
}
