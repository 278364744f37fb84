/** Who takes part in one event so far, by actor, so that another mention's parties are compared without a look at all of them. */
import type { Role } from '../../model/event.js'

/** One actor of an event, with its role there. */
export interface Party {
  readonly actor: string
  readonly role: Role
}

/** How often an actor is told of an event, and as what. */
interface Told {
  count: number
  doer: boolean
  target: boolean
}

/** Of the doers of one event no more are compared: a long list names no gunmen whom nobody knows. */
const MOST_DOERS = 12

export class Parties {
  private readonly told = new Map<string, Told>()
  private readonly doers: string[] = []
  private targets = 0

  constructor(parties: readonly Party[]) {
    for (const party of parties) this.add(party)
  }

  add({ actor, role }: Party): void {
    const told = this.told.get(actor) ?? { count: 0, doer: false, target: false }
    told.count++
    told.doer ||= isDoer(role)
    told.target ||= isTarget(role)
    this.told.set(actor, told)
    if (isDoer(role)) this.doers.push(actor)
    if (isTarget(role)) this.targets++
  }

  has(actor: string): boolean {
    return this.told.has(actor)
  }

  /** How many of them the others name too. */
  shared(others: readonly Party[]): number {
    let shared = 0
    for (let i = 0; i < others.length; i++) {
      const told = this.told.get((others[i] as Party).actor)
      if (told !== undefined && isFirstOf(others, i)) shared += told.count
    }
    return shared
  }

  /** Those who did it in both; null when nobody did. */
  sharedDoers(others: readonly Party[]): string[] | null {
    if (this.doers.length === 0) return null
    let shared: string[] | null = null
    for (let i = 0; i < others.length; i++) {
      const { actor, role } = others[i] as Party
      if (!isDoer(role) || this.told.get(actor)?.doer !== true) continue
      shared ??= []
      shared.push(actor)
    }
    return shared
  }

  /** Whether both name who did it, and no two of them may be the same. */
  haveOtherDoers(others: readonly Party[], mayBeOne: (a: string, b: string) => boolean): boolean {
    const most = Math.min(this.doers.length, MOST_DOERS)
    if (most === 0) return false
    let named = false
    for (let i = 0; i < others.length; i++) {
      const { actor, role } = others[i] as Party
      if (!isDoer(role)) continue
      named = true
      for (let k = 0; k < most; k++) if (mayBeOne(actor, this.doers[k] as string)) return false
    }
    return named
  }

  /** Whether anybody is told to have done it. */
  haveDoers(): boolean {
    return this.doers.length > 0
  }

  /** Whether the actor was harmed or aimed at. */
  isTarget(actor: string): boolean {
    return this.told.get(actor)?.target === true
  }

  /** Whether both name targets, and none of them is the same. */
  hasOtherTargets(others: readonly Party[]): boolean {
    if (this.targets === 0) return false
    const targets = others.filter(({ role }) => isTarget(role))
    return targets.length > 0 && !targets.some(({ actor }) => this.told.get(actor)?.target === true)
  }
}

function isFirstOf(parties: readonly Party[], at: number): boolean {
  const { actor } = parties[at] as Party
  for (let i = 0; i < at; i++) if ((parties[i] as Party).actor === actor) return false
  return true
}

function isDoer(role: Role): boolean {
  return role === 'perpetrator' || role === 'source'
}

function isTarget(role: Role): boolean {
  return role === 'target' || role === 'victim'
}
