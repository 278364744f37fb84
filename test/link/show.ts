/** What records of linking print in tests: one line each. */
import type { ComparisonRecord } from '../../src/schema/comparison.js'
import type { IncidentRecord } from '../../src/schema/incident.js'
import { amountOf } from '../../src/write/amount.js'

/** `killed 12 people: market-a 12 (police), market-b 14; disputed; market-c is silent` */
export function showComparison(one: ComparisonRecord, { reports }: IncidentRecord): string {
  const nameOf = (id: string): string => reports.find(({ document }) => document === id)?.path ?? '?'
  const told = one.told.map((figure) => {
    const source = figure.source === null ? '' : ` (${figure.source.name})`
    const parts = figure.figures.length > 1 ? ` = ${figure.victims.join(' + ')}` : ''
    return `${nameOf(figure.document)} ${amountOf(figure)}${parts}${source}`
  })
  const scope = one.scope === 'subset' ? 'part: ' : ''
  const silent = one.silent.length === 0 ? '' : `; silent: ${one.silent.map(nameOf).join(', ')}`
  return `${scope}${one.measure} ${one.group}: ${told.join(', ')}; ${one.relation}${silent}`
}
