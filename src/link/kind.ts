/** Which types of event may be one happening, and how much that says. */

import type { EventType } from '../model/event.js'
import type { EventRecord } from '../schema/events.js'

/** Types within one family are compared. */
export type Family = 'force' | 'plot' | 'strategic' | 'statement' | 'protest' | 'displacement' | 'meeting'

const FAMILIES: Readonly<Record<EventType, Family>> = {
  battle: 'force',
  explosion: 'force',
  'violence-against-civilians': 'force',
  attack: 'force',
  arrest: 'force',
  operation: 'force',
  'foiled-plot': 'plot',
  strategic: 'strategic',
  statement: 'statement',
  protest: 'protest',
  displacement: 'displacement',
  meeting: 'meeting',
}

export function familyOf({ type }: EventRecord): Family {
  return FAMILIES[type]
}

/** "Attack" says least of the types of force, "operation" only who acts. */
const FITS: Readonly<Record<string, readonly EventType[]>> = {
  attack: ['battle', 'explosion', 'violence-against-civilians'],
  operation: ['arrest', 'battle', 'explosion'],
  explosion: ['violence-against-civilians'],
}

export type TypeFit = 'same' | 'fits' | 'odd' | 'apart'

/** Whether two events may be one by their type; `odd` is told differently but not impossible. */
export function typeFit(a: EventRecord, b: EventRecord): TypeFit {
  if (familyOf(a) !== familyOf(b)) return 'apart'
  if (isFoiled(a) !== isFoiled(b)) return 'apart'
  if (a.type === b.type) return 'same'
  return FITS[a.type]?.includes(b.type) || FITS[b.type]?.includes(a.type) ? 'fits' : 'odd'
}

function isFoiled({ status }: EventRecord): boolean {
  return status === 'foiled'
}

/** Types in order of how much they say, for the incident's own. */
const TELLING: readonly EventType[] = [
  'explosion',
  'battle',
  'violence-against-civilians',
  'foiled-plot',
  'arrest',
  'attack',
  'operation',
]

/** How little a type says: 0 says most. */
export function vagueness(type: EventType): number {
  return TELLING.includes(type) ? TELLING.indexOf(type) : TELLING.length
}

/** The type that most reports give; of as many, the one that says most. */
export function chiefType(types: readonly EventType[]): EventType {
  const count = (type: EventType): number => types.filter((one) => one === type).length
  return [...types].sort((a, b) => count(b) - count(a) || vagueness(a) - vagueness(b) || (a < b ? -1 : 1))[0] as EventType
}

/** ACLED's sub-event type where it tells the happening from others. */
export function kindOf({ acled }: EventRecord): string | null {
  return acled === null || acled.subtype === 'Other' ? null : acled.subtype
}

/** Whether an event is of the sort that happens and is reported: what may come, or never came, is not. */
export function hasHappened({ status }: EventRecord): boolean {
  return status === 'occurred' || status === 'ongoing' || status === 'foiled' || status === 'denied'
}
