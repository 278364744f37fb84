/** The happenings that a document tells: its events, with those that only name another one again. */
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import { claimsOf, isWhole } from './figures.js'
import { familyOf, hasHappened, typeFit, vagueness } from './kind.js'
import { nearnessOf } from './setting.js'
import { type Tables, type Telling, tablesOf, tellingOf } from './telling.js'

/** The tellings of a document that may be linked. */
export function tellingsOf(document: DocumentRecord): Telling[] {
  const tables = tablesOf(document)
  const events = document.events.filter((event) => hasHappened(event) && !isSeries(document, event))
  const tellings = events.map((event) => tellingOf(tables, event, []))
  const rests = new Map<Telling, Telling>()
  for (const telling of tellings) {
    const whole = isBare(telling) ? tellings.find((other) => namesAgain(telling, other)) : undefined
    if (whole !== undefined) rests.set(telling, whole)
  }
  return tellings.filter((telling) => !rests.has(telling)).map((telling) => withRest(tables, telling, rests))
}

/** The event of a type that says most leads; the others only name it again. */
function withRest(tables: Tables, telling: Telling, rests: ReadonlyMap<Telling, Telling>): Telling {
  const also = [...rests].filter(([, whole]) => whole === telling).map(([{ event }]) => event)
  if (also.length === 0) return telling
  const [lead, ...others] = [telling.event, ...also].sort((a, b) => vagueness(a.type) - vagueness(b.type)) as [EventRecord]
  return tellingOf(tables, lead, others)
}

/** "161 attacks over eight months": many happenings under one word, and none that another report could tell. */
function isSeries(document: DocumentRecord, event: EventRecord): boolean {
  if (document.counts.some(({ id, best, low }) => event.counts.includes(id) && (best ?? low ?? 0) > 1) && isPlural(event))
    return true
  const claims = claimsOf(document, [event])
  return claims.length > 0 && !claims.some(isWhole) && claims.every(({ period }) => period !== 'incident')
}

function isPlural({ trigger }: EventRecord): boolean {
  return /s$/i.test(trigger.quote)
}

/** No figure and no day of its own. */
function isBare({ claims }: Telling): boolean {
  return claims.length === 0
}

/** Whether the first, which tells less, is the second under another word: in its sentence, or on its day in its place. */
function namesAgain(bare: Telling, whole: Telling): boolean {
  if (bare === whole || whole.claims.length === 0 || familyOf(bare.event) !== 'force' || familyOf(whole.event) !== 'force')
    return false
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
