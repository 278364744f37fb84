/** Events: who did what to whom, where and when, how sure, and who says so. */
import type { Span } from '../text/span.js'
import type { Attribution } from './figure.js'

export const EVENT_TYPES = [
  'battle',
  'explosion',
  'violence-against-civilians',
  'attack',
  'arrest',
  'operation',
  'foiled-plot',
  'strategic',
  'statement',
  'protest',
  'displacement',
  'meeting',
] as const
export type EventType = (typeof EVENT_TYPES)[number]
export const EVENT_STATUSES = ['occurred', 'ongoing', 'planned', 'foiled', 'threatened', 'hypothetical', 'denied'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]
export const CERTAINTIES = ['certain', 'probable', 'possible'] as const
export type Certainty = (typeof CERTAINTIES)[number]
export const ROLES = ['perpetrator', 'target', 'victim', 'participant', 'source', 'ally'] as const
export type Role = (typeof ROLES)[number]

/** A word that names an event, found by the lexicon; `row` is its row in the trigger table. */
export interface TriggerMention extends Span {
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly row: number
  readonly by: string
}

export interface Event {
  readonly id: string
  readonly type: EventType
  readonly acled: { readonly type: string; readonly subtype: string | null } | null
  readonly status: EventStatus
  readonly certainty: Certainty
  readonly cues: readonly Span[]
  readonly date: string | null
  readonly places: readonly string[]
  readonly actors: readonly { readonly actor: string; readonly role: Role }[]
  readonly casualties: readonly string[]
  readonly counts: readonly string[]
  readonly attribution: Attribution | null
  readonly trigger: Span
  readonly mentions: readonly Span[]
  readonly evidence: Span
  readonly main: boolean
  readonly by: string
}
