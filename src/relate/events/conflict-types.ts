/** Types of conflict: for them a lone word may be enough, and a word of harm belongs to them. */
import type { EventType } from '../../model/event.js'

export const CONFLICT_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'battle',
  'explosion',
  'violence-against-civilians',
  'attack',
  'arrest',
  'operation',
  'foiled-plot',
  'protest',
  'displacement',
])

/** What one side does to another on one occasion. */
export const DEEDS: ReadonlySet<EventType> = new Set<EventType>(['attack', 'explosion', 'violence-against-civilians', 'battle'])
