/** The happenings that a document tells: its events, with those that only name another one again. */
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import { familyOf, hasHappened, typeFit, vagueness } from './kind.js'
import { nearnessOf } from './setting.js'
import { claimsOf, type Tables, tablesOf } from './tables.js'
import { type Telling, tellingOf } from './telling.js'

/** The tellings of a document that may be linked. */
export function tellingsOf(document: DocumentRecord): Telling[] {
  const tables = tablesOf(document)
  const events = document.events.filter((event) => hasHappened(event) && !isSeries(tables, event))
  const tellings = events.map((event) => tellingOf(tables, event, []))
  const wholes = new Map<string, Telling[]>()
  for (const telling of tellings)
    if (telling.claims.length > 0) for (const key of meetingsOf(telling)) enter(wholes, key, telling)
  const rests = new Map<Telling, EventRecord[]>()
  const again = new Set<Telling>()
  for (const telling of tellings) {
    if (telling.claims.length > 0) continue
    const near = meetingsOf(telling).flatMap((key) => wholes.get(key) ?? [])
    const whole = near.find((other) => namesAgain(telling, other))
    if (whole === undefined) continue
    again.add(telling)
    enter(rests, whole, telling.event)
  }
  return tellings.filter((telling) => !again.has(telling)).map((telling) => withRest(tables, telling, rests.get(telling) ?? []))
}

/** So many tellings of one sentence, or of one day and place, are looked through. */
const LOOKED_AT = 20

function enter<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else if (list.length < LOOKED_AT) list.push(value)
}

/** Where a telling and what only names it again meet: in a sentence, or on a day in a place. */
function meetingsOf({ event, date, setting }: Telling): string[] {
  return [`sentence ${event.evidence.start}`, ...setting.spots.map(({ record }) => `${date?.id} ${record.id}`)]
}

/** The event of a type that says most leads; the others only name it again. */
function withRest(tables: Tables, telling: Telling, rest: readonly EventRecord[]): Telling {
  if (rest.length === 0) return telling
  const [lead, ...others] = [telling.event, ...rest].sort((a, b) => vagueness(a.type) - vagueness(b.type)) as [EventRecord]
  return tellingOf(tables, lead, others)
}

/** "161 attacks over eight months": many happenings under one word, and none that another report could tell. */
function isSeries(tables: Tables, event: EventRecord): boolean {
  const counted = event.counts.flatMap((id) => tables.counts.get(id) ?? [])
  if (isPlural(event) && counted.some(({ best, low }) => (best ?? low ?? 0) > 1)) return true
  const claims = claimsOf(tables, [event])
  return claims.length > 0 && claims.every(({ period }) => period !== 'incident')
}

function isPlural({ trigger }: EventRecord): boolean {
  return /s$/i.test(trigger.quote)
}

/** Whether the first, which tells less, is the second under another word: in its sentence, or on its day in its place. */
function namesAgain(bare: Telling, whole: Telling): boolean {
  if (familyOf(bare.event) !== 'force' || familyOf(whole.event) !== 'force') return false
  const isOneDay = bare.date !== null && bare.date.id === whole.date?.id
  const nearness = nearnessOf(bare.setting, whole.setting)
  if (bare.event.evidence.start === whole.event.evidence.start)
    return (isOneDay || bare.date === null) && (nearness === 'same' || bare.setting.level === 'none')
  return (
    typeFit(bare.event, whole.event) === 'fits' &&
    isOneDay &&
    bare.dateLevel === 'day' &&
    bare.setting.level === 'spot' &&
    nearness === 'same'
  )
}
