/** The figures of a happening side by side: on which the reports agree, on which they differ, and who says which. */
import { MEASURES } from '../model/figure.js'
import type { Relation } from '../model/incident.js'
import type { ComparisonRecord, ToldFigureRecord } from '../schema/comparison.js'
import type { CasualtyRecord } from '../schema/figures.js'
import { groupNoun, isOfAnybody, rangesMeet, sumOf } from './figures.js'
import { groupFigures, type Said } from './groups.js'
import type { Statement } from './statements.js'

/** What all reports say of one measure, scope and period, group by group. */
export interface Compared {
  readonly agreements: readonly ComparisonRecord[]
  readonly differences: readonly ComparisonRecord[]
}

/** @param documents the reports in their order */
export function compareFigures(documents: readonly string[], statements: readonly Statement[]): Compared {
  const comparisons = MEASURES.flatMap((measure) => {
    const told = statements.filter(({ claim }) => claim.measure === measure)
    return kindsOf(told).flatMap((kind) =>
      groupFigures(
        told.filter((one) => kindOf(one) === kind),
        documents,
      ).map((group) => comparisonOf(group, documents)),
    )
  })
  return {
    agreements: comparisons.filter(({ relation }) => relation === 'same' || relation === 'compatible'),
    differences: comparisons.filter(({ relation }) => relation === 'disputed' || relation === 'one-sided'),
  }
}

/** Totals of the happening first, then parts, then running totals: each is compared with its like. */
function kindOf({ claim, period }: Statement): string {
  return `${period === null ? '' : `${period.earliest}/${period.latest}`} ${claim.scope === 'total' ? 0 : 1}`
}

function kindsOf(told: readonly Statement[]): string[] {
  return [...new Set(told.map(kindOf))].sort()
}

function comparisonOf(said: readonly Said[], documents: readonly string[]): ComparisonRecord {
  const [first] = said as readonly [Said, ...Said[]]
  const { claim, period } = first.statements[0] as Statement
  const tellers = new Set(said.map(({ document }) => document))
  const relation = relationOf(said, tellers.size)
  return {
    measure: claim.measure,
    group: nameOf(said),
    class: classOf(said),
    scope: claim.scope,
    period,
    relation,
    disputed: relation === 'disputed',
    told: said.map(toldOf),
    silent: documents.filter((id) => !tellers.has(id)),
  }
}

/** Ranges that do not meet are disputed, also inside one report; what is told once is one-sided. */
function relationOf(said: readonly Said[], tellers: number): Relation {
  const pairs = said.flatMap((one, i) => said.slice(i + 1).map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => !agree(one, other))) return 'disputed'
  if (tellers < 2) return 'one-sided'
  return pairs.every(([one, other]) => isSame(one, other)) ? 'same' : 'compatible'
}

function agree(a: Said, b: Said): boolean {
  return isDenied(a) === isDenied(b) && rangesMeet(sumOf(claimsOf(a)), sumOf(claimsOf(b)))
}

function isSame(a: Said, b: Said): boolean {
  const [x, y] = [sumOf(claimsOf(a)), sumOf(claimsOf(b))]
  return x.low === y.low && x.high === y.high
}

function isDenied(said: Said): boolean {
  return claimsOf(said).some(({ status }) => status === 'denied')
}

function claimsOf({ statements }: Said): CasualtyRecord[] {
  return statements.map(({ claim }) => claim)
}

/** The group in the words of a report, one that names it if there is one; where a report counts all alike, it is all. */
function nameOf(said: readonly Said[]): string {
  const whole = said.filter(({ statements }) => statements.length === 1).flatMap(claimsOf)
  if (whole.some(isOfAnybody)) return 'people'
  const named = whole.find((claim) => groupNoun(claim) !== null) ?? whole[0] ?? claimsOf(said[0] as Said)[0]
  return (named as CasualtyRecord).victims.text
}

function classOf(said: readonly Said[]): ComparisonRecord['class'] {
  const [first, ...others] = new Set(said.flatMap(claimsOf).map(({ victims }) => victims.class))
  return others.length === 0 ? (first as ComparisonRecord['class']) : 'mixed'
}

function toldOf(said: Said): ToldFigureRecord {
  const claims = claimsOf(said)
  const [only] = claims
  const isOne = claims.length === 1 && only !== undefined
  const { low, high } = sumOf(claims.map((claim) => ({ ...claim, quantifier: 'exact' as const })))
  const best = claims.reduce<number | null>((sum, claim) => (sum === null || claim.best === null ? null : sum + claim.best), 0)
  return {
    document: said.document,
    figures: claims.map(({ id }) => id),
    low: isOne ? only.low : low,
    best: isOne ? only.best : best,
    high: isOne ? only.high : Number.isFinite(high) ? high : null,
    quantifier: isOne ? only.quantifier : null,
    victims: claims.map(({ victims }) => victims.text),
    status: (claims.find(({ status }) => status !== 'reported') ?? (claims[0] as CasualtyRecord)).status,
    source: said.statements[0]?.source ?? null,
    mentions: claims.map(({ mention }) => mention),
  }
}
