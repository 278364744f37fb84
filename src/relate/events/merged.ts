/** An event as it grows, with what its mentions have told so far. */
import type { EventDraft } from '../draft.js'
import type { HarmTold } from './harm-told.js'
import type { Parties } from './parties.js'
import type { Heads } from './same-kind.js'

export interface Merged {
  readonly draft: EventDraft
  readonly heads: Heads
  readonly plural: boolean
  lastSentence: number
  lastBlock: number
  ownDate: boolean
  readonly harm: HarmTold
  readonly parties: Parties
}

/** Of the events told so far only the last so many are compared: no article tells of more, and a list of thousands stays linear. */
export const MOST_EVENTS = 300
