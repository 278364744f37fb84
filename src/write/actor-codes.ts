/**
 * The codes other event data give an actor: ACLED's interaction code and PLOVER's sector, by the type of actor.
 *
 * ACLED: 1 state forces, 2 rebel group, 3 political militia, 4 identity militia, 5 rioters, 6 protesters, 7 civilians,
 * 8 external or other forces. Rioters and protesters are told by the event, not by the actor, so no type has 5 or 6.
 */
import type { ActorType } from '../model/actor.js'
import type { ActorRecord } from '../schema/actors.js'

export interface ActorCodes {
  /** ACLED's interaction code, 1 to 8; null when the record does not tell. */
  readonly acled: number | null
  /** PLOVER's sector, three letters; null when the record does not tell. */
  readonly plover: string | null
}

/** What decides beside the type. */
export interface CodingContext {
  /** ISO code of the country where the event was: forces of another state are external there. */
  readonly country?: string | null
  /** The actor a person belongs to. */
  readonly affiliation?: Pick<ActorRecord, 'type' | 'country' | 'key' | 'name'> | null
}

const UNKNOWN: ActorCodes = { acled: null, plover: null }

const CODES: Readonly<Record<ActorType, ActorCodes>> = {
  // A person is what the body is that he belongs to.
  person: UNKNOWN,
  'armed-group': { acled: 2, plover: 'REB' },
  'state-forces': { acled: 1, plover: 'MIL' },
  government: { acled: 1, plover: 'GOV' },
  intergovernmental: { acled: 8, plover: 'IGO' },
  coalition: { acled: 8, plover: 'MIL' },
  // Parties fight through militias; ACLED has no code for the party itself.
  political: { acled: 3, plover: 'PTY' },
  civilians: { acled: 7, plover: 'CVL' },
  'identity-group': { acled: 4, plover: 'CVL' },
  media: { acled: 7, plover: 'JRN' },
  monitor: { acled: 7, plover: 'NGO' },
  research: { acled: 7, plover: 'EDU' },
  company: { acled: 7, plover: 'BUS' },
  organisation: { acled: 7, plover: 'NGO' },
  // ACLED counts unidentified armed groups among the political militias.
  unidentified: { acled: 3, plover: 'UAF' },
}

/** State forces that are no soldiers, told by words of their key or name. */
const SECTORS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:police|gendarmerie|carabineros|coast[- ]guard|border[- ]guard)\b/i, 'COP'],
  [/\b(?:intelligence|secret service|mossad|mukhabarat)\b/i, 'SPY'],
]
const EXTERNAL = 8

/** An actor's codes on export. */
export function actorCodes(
  actor: Pick<ActorRecord, 'type' | 'country' | 'key' | 'name'>,
  { country = null, affiliation = null }: CodingContext = {},
): ActorCodes {
  if (actor.type === 'person') {
    const body = affiliation === null || affiliation.type === 'person' ? null : affiliation
    return body === null ? UNKNOWN : actorCodes(body, { country })
  }
  const codes = CODES[actor.type]
  if (actor.type !== 'state-forces' && actor.type !== 'government') return codes
  const abroad = country !== null && actor.country !== null && actor.country !== country
  const sector = SECTORS.find(([word]) => word.test(actor.key ?? '') || word.test(actor.name))?.[1]
  return {
    acled: abroad ? EXTERNAL : codes.acled,
    plover: actor.type === 'state-forces' ? (sector ?? codes.plover) : codes.plover,
  }
}
