/**
 * Which figures of several reports are of one group of victims.
 *
 * "Two soldiers" stands beside "two US soldiers", "an interpreter" beside "a civilian interpreter"; "four wounded" is of
 * everybody, and is held against all that another report tells of the same measure, part by part.
 */
import type { CasualtyRecord } from '../schema/figures.js'
import { groupNoun, isOfAnybody } from './figures.js'
import type { Statement } from './statements.js'

/** What one report (or one source inside it) says of a group: one figure, or the parts that make up what others tell as a whole. */
export interface Said {
  readonly document: string
  readonly statements: readonly Statement[]
}

/** The groups among figures of one measure, scope and period: everybody first. */
export function groupFigures(told: readonly Statement[], documents: readonly string[]): Said[][] {
  const ofAll = told.filter(({ claim }) => isOfAnybody(claim) && !isRest(claim))
  const parts = told.filter((one) => !ofAll.includes(one))
  const everybody = ofAll.length === 0 ? [] : everybodyOf(ofAll, parts, documents)
  const spent = new Set(everybody.flatMap(({ statements }) => statements))
  const groups = groupParts(parts, documents).filter(
    (group) =>
      new Set(group.map(({ document }) => document)).size > 1 ||
      group.some(({ statements }) => !statements.every((one) => spent.has(one))),
  )
  return everybody.length === 0 ? groups : [everybody, ...groups]
}

/** Everybody as each report tells it: its figure of all, else the parts it tells. */
function everybodyOf(ofAll: readonly Statement[], parts: readonly Statement[], documents: readonly string[]): Said[] {
  return documents.flatMap((document) => {
    const whole = ofAll.filter((one) => one.document === document)
    if (whole.length > 0) return whole.map((one) => ({ document, statements: [one] }))
    const own = parts.filter((one) => one.document === document && one.claim.scope === 'total')
    // Who did it is rarely counted among those whom it cost.
    const victims = own.filter(({ ofDoer, claim }) => !ofDoer && claim.victims.class !== 'militant')
    return bySource(victims.length > 0 ? victims : own).map((statements) => ({ document, statements }))
  })
}

/** Sums are made within one source only. */
function bySource(statements: readonly Statement[]): Statement[][] {
  const groups = new Map<string, Statement[]>()
  for (const one of statements) {
    const name = one.source?.name ?? ''
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()]
}

/** "And 12 others": the rest of a group, and not all of it. */
function isRest({ mention }: CasualtyRecord): boolean {
  return /\bothers?\b|\bmore\s*$|\banother\b/i.test(mention.quote)
}

/** Groups told by their own noun or class. */
function groupParts(parts: readonly Statement[], documents: readonly string[]): Said[][] {
  const byNoun = new Map<string, Statement[]>()
  for (const one of parts) {
    const key = groupNoun(one.claim) ?? `class ${one.claim.victims.class}`
    byNoun.set(key, [...(byNoun.get(key) ?? []), one])
  }
  return mergedByClass([...byNoun.values()], documents).map((group) =>
    group.map((one) => ({ document: one.document, statements: [one] })),
  )
}

/** "Soldiers" and "troops": two nouns of one class are one group where no report tells both. */
function mergedByClass(groups: readonly Statement[][], documents: readonly string[]): Statement[][] {
  const merged: Statement[][] = []
  for (const group of groups) {
    const mate = merged.find(
      (other) => isOneClass(group, other) && !other.some(({ document }) => group.some((one) => one.document === document)),
    )
    if (mate === undefined) merged.push([...group])
    else mate.push(...group)
  }
  const rank = ({ document }: Statement): number => documents.indexOf(document)
  return merged.map((group) => group.sort((a, b) => rank(a) - rank(b) || a.claim.mention.start - b.claim.mention.start))
}

function isOneClass(a: readonly Statement[], b: readonly Statement[]): boolean {
  const classes = (group: readonly Statement[]): Set<string> => new Set(group.map(({ claim }) => claim.victims.class))
  const [x, y] = [classes(a), classes(b)]
  const [only] = x
  return x.size === 1 && y.size === 1 && y.has(only as never) && only !== 'unknown' && only !== 'mixed' && only !== 'civilian'
}
