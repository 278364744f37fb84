/** What the casts of two tellings say for and against their being one happening. */
import type { Role } from '../model/event.js'
import { isDoer, type Known, type Player } from './cast.js'
import { type Found, found } from './found.js'
import type { Telling } from './telling.js'

/** A person by name is rarely in two attacks; whose soldiers they were is told of many. */
const WEIGHTS: Readonly<Record<Known, number>> = { key: 1.5, name: 3, description: 1 }
/** In a role that hardly tells happenings apart. */
const ALLY_SHARE = 0.5
/** A party and a participant may be one; a doer and a victim are not. */
const CROSS_SHARE = 0.5
const MOST = 4.5
/** Who did it is often disputed between reports, so a different doer is no veto. */
const OTHER_DOER = -1.5
/** "Syria joined the coalition": the whole cast, and no one else. */
const WHOLE_CAST = 1

export function actorReasons(a: Telling, b: Telling): Found[] {
  const reasons: Found[] = []
  const used = new Set<Player>()
  let left = MOST
  for (const one of a.cast) {
    const other = bestMatch(one, b.cast, used)
    if (other === null) continue
    used.add(one)
    used.add(other)
    const weight = Math.min(left, weightOf(one, other))
    if (weight <= 0) continue
    left -= weight
    reasons.push(
      found(
        'same-actor',
        round(weight),
        () => `${one.record.name}: ${one.role}${one.role === other.role ? '' : `, ${other.role}`}`,
      ),
    )
  }
  const [lone, otherLone] = [lonePlayer(a, used), lonePlayer(b, used)]
  if (isPolitics(a) && lone !== undefined && otherLone !== undefined)
    reasons.push(found('other-doer', OTHER_DOER, () => `${lone.record.name} in one, ${otherLone.record.name} in the other`))
  if (isWholeCast(a, b, reasons.length)) reasons.push(found('same-actor', WHOLE_CAST, () => 'all parties are the same'))
  const [doer, otherDoer] = [a.cast.filter(isDoer), b.cast.filter(isDoer)]
  if (doer.length > 0 && otherDoer.length > 0 && !doer.some((one) => otherDoer.some((other) => isOneSide(one, other))))
    reasons.push(found('other-doer', OTHER_DOER, () => `${doer[0]?.record.name} and ${otherDoer[0]?.record.name} as doers`))
  return reasons
}

function bestMatch(one: Player, others: readonly Player[], used: ReadonlySet<Player>): Player | null {
  let best: Player | null = null
  for (const other of others) {
    if (other.identity !== one.identity || used.has(other)) continue
    if (best === null || weightOf(one, other) > weightOf(one, best)) best = other
  }
  return best !== null && weightOf(one, best) > 0 ? best : null
}

function weightOf({ known, role, record }: Player, { role: other }: Player): number {
  // "Gunmen" are told of every attack.
  if (known === 'description' && record.country === null) return 0.3
  const base = WEIGHTS[known]
  if (role === other) return role === 'ally' || role === 'source' ? base * ALLY_SHARE : base
  return sideOf(role) === sideOf(other) ? base : sideOf(role) === 'any' || sideOf(other) === 'any' ? base * CROSS_SHARE : 0
}

function sideOf(role: Role): 'doer' | 'harmed' | 'any' {
  if (role === 'perpetrator') return 'doer'
  return role === 'target' || role === 'victim' ? 'harmed' : 'any'
}

function isWholeCast(a: Telling, b: Telling, shared: number): boolean {
  if (shared < 2 || !isPolitics(a)) return false
  return shared === Math.min(a.cast.length, b.cast.length)
}

function isPolitics({ event }: Telling): boolean {
  return event.type === 'strategic' || event.type === 'meeting'
}

/** A party with a name whom the other report leaves out. */
function lonePlayer({ cast }: Telling, used: ReadonlySet<Player>): Player | undefined {
  return cast.find((one) => one.known !== 'description' && !used.has(one))
}

/** A state's army and its government are one doer. */
function isOneSide({ record: a }: Player, { record: b }: Player): boolean {
  return a.key === b.key || (a.country !== null && a.country === b.country)
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}
