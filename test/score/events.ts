/** Events: found by one of their words, with type, setting and roles. */
import type { EventRecord } from '../../src/schema/events.js'
import type { Comparison } from './comparison.js'
import { leftovers, match, overlap, pairUp } from './matching.js'
import { sameEdtf, sharedWords } from './names.js'
import type { EventTruth } from './truth.js'

/** An event of the right type is preferred to one whose words overlap more. */
const SAME_TYPE = 100

export function scoreEvents({ document, record, truth, board, dateOf, nameOf }: Comparison): void {
  const found = record.events
  const matching = match(truth.events, found, (one, other) => {
    const shared = sharedTrigger(one, other)
    return shared > 0 && one.type === other.type ? shared + SAME_TYPE : shared
  })
  const { pairs, required, counted } = matching
  const foundTally = board.tally('events.found')
  const typeTally = board.tally('events.type')
  const roles = board.tally('events.actor-roles')
  let right = 0
  for (const [t, f] of pairs) {
    const one = truth.events[t] as EventTruth
    const other = found[f] as EventRecord
    if (one.type === other.type) right++
    else board.miss('events', document, `type of "${one.trigger.quote}"`, one.type, other.type)
    board.share('events.status').add(one.status === other.status)
    if (one.date !== null) {
      const same = sameEdtf(one.date, dateOf(other.date))
      board.share('events.date').add(same)
      if (!same) board.miss('events', document, `date of "${one.trigger.quote}"`, one.date, dateOf(other.date))
    }
    const [place] = one.places
    if (place !== undefined) board.share('events.place').add(other.places.some((id) => sharedWords(place, nameOf(id)) > 0))
    const actors = pairUp(one.actors, other.actors, (actor, found) =>
      actor.role === found.role ? sharedWords(actor.name, nameOf(found.actor)) : 0,
    )
    roles.add(actors.length, one.actors.length, other.actors.length)
  }
  foundTally.add(pairs.length, required.length, counted.length)
  typeTally.add(right, required.length, counted.length)
  const { missed, spurious } = leftovers(matching)
  for (const t of missed) board.miss('events', document, 'missed', show(truth.events[t] as EventTruth), null)
  for (const f of spurious) board.miss('events', document, 'spurious', null, show(found[f] as EventRecord))
}

function sharedTrigger(one: EventTruth, other: EventRecord): number {
  let most = 0
  for (const a of [one.trigger, ...one.mentions])
    for (const b of [other.trigger, ...other.mentions]) most = Math.max(most, overlap(a, b))
  return most
}

function show({ type, trigger }: EventTruth | EventRecord): string {
  return `"${trigger.quote}" at ${trigger.start} ${type}`
}
