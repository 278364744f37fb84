/** Casualties, counts and events while they are being made: ids come last, when the order is known. */

import type { Event, Role } from '../model/event.js'
import type { Attribution, Casualty, Count } from '../model/figure.js'
import type { Span } from '../text/span.js'
import type { HarmLink } from './casualties/harm.js'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export interface CasualtyDraft extends Mutable<Omit<Casualty, 'id' | 'event' | 'sameAs' | 'subsetOf'>> {
  readonly first: number
  readonly last: number
  readonly triggerFirst: number
  readonly triggerLast: number
  /** The figure and the word of harm it was made of. */
  readonly link: HarmLink
  event: EventDraft | null
  sameAs: CasualtyDraft | null
  subsetOf: CasualtyDraft | null
}

export interface CountDraft extends Mutable<Omit<Count, 'id' | 'sameAs'>> {
  readonly first: number
  readonly last: number
  sameAs: CountDraft | null
  event: EventDraft | null
}

export interface EventDraft extends Mutable<Omit<Event, 'id' | 'casualties' | 'counts' | 'mentions' | 'cues' | 'actors'>> {
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** Row in the trigger table. */
  readonly row: number
  actors: { readonly actor: string; readonly role: Role }[]
  mentions: Span[]
  cues: Span[]
  casualties: CasualtyDraft[]
  counts: CountDraft[]
  attribution: Attribution | null
}
