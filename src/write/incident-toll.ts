/**
 * What the reports of an incident come to, for tables that have room for one number a measure. Nothing is merged: each report is
 * added up by itself, as its events are elsewhere, and the span goes from the report that tells least to the one that tells most.
 */
import type { Measure } from '../model/figure.js'
import type { Relation } from '../model/incident.js'
import type { ComparisonRecord } from '../schema/comparison.js'
import type { DocumentRecord } from '../schema/document.js'
import type { CasualtyRecord } from '../schema/figures.js'
import type { IncidentRecord } from '../schema/incident.js'
import { type Amount, hull, totalOf } from './toll.js'

export interface IncidentToll extends Amount {
  /** How many reports tell a number. */
  readonly reports: number
  /** The weakest among the groups of victims; null when no report tells of any. */
  readonly relation: Relation | null
}

/** Weakest first. */
const RELATIONS: readonly Relation[] = ['disputed', 'one-sided', 'compatible', 'same']

/** @param documents the records that were linked, by id */
export function incidentToll(
  incident: IncidentRecord,
  documents: ReadonlyMap<string, DocumentRecord>,
  measure: Measure,
): IncidentToll {
  const told = [...incident.agreements, ...incident.differences].filter((one) => one.measure === measure && one.period === null)
  const totals = incident.reports.flatMap(({ document }) => {
    const claims = claimsOf(told, documents.get(document) ?? null)
    return claims.length === 0 ? [] : [totalOf(claims)]
  })
  const whole = told.filter(({ scope }) => scope === 'total')
  const relations = new Set((whole.length > 0 ? whole : told).map(({ relation }) => relation))
  return {
    ...(totals.length === 0 ? { low: null, best: null, high: null } : totals.reduce(hull)),
    reports: totals.length,
    relation: RELATIONS.find((relation) => relations.has(relation)) ?? null,
  }
}

/** The figures of one report, each once: no parts of others among them, and none that is denied. */
function claimsOf(told: readonly ComparisonRecord[], record: DocumentRecord | null): CasualtyRecord[] {
  if (record === null) return []
  const own = told.flatMap((comparison) => comparison.told.filter(({ document }) => document === record.id))
  const ids = new Set(own.flatMap(({ figures }) => figures))
  const claims = record.casualties.filter(({ id }) => ids.has(id))
  // A figure and its repeats are one harm, whichever of them is compared.
  const firstOf = new Map(record.casualties.map(({ id, sameAs }) => [id, sameAs ?? id]))
  const harms = new Set(claims.map(({ id }) => firstOf.get(id)))
  return claims.filter(
    ({ status, scope, subsetOf }) =>
      (status === 'reported' || status === 'claimed') &&
      (scope === 'total' || (subsetOf !== null && !harms.has(firstOf.get(subsetOf)))),
  )
}
