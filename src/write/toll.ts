/**
 * The claims of one event as one number, for tables and maps that have room for no more.
 *
 * Parts, repeats, denials, plans and running totals are left out. What one source claims is added up (two soldiers and an
 * interpreter are three); what several sources claim is not: it is told as the span from the lowest to the highest.
 */
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { CasualtyRecord } from '../schema/figures.js'

type Toll<M extends string> = { readonly [K in `${M}_${'low' | 'best' | 'high' | 'claims'}`]: number | null }

export interface Amount {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

const NOTHING: Amount = { low: null, best: null, high: null }

/** `killed_low`, `killed_best`, `killed_high`, null where no claim says it; and how many claims they rest on. */
export function tollOf<M extends 'killed' | 'wounded'>(record: DocumentRecord, event: EventRecord, measure: M): Toll<M> {
  const claims = ownClaims(record, event, measure)
  const { low, best, high } = totalOf(claims)
  return {
    [`${measure}_low`]: low,
    [`${measure}_best`]: best,
    [`${measure}_high`]: high,
    [`${measure}_claims`]: claims.length,
  } as Toll<M>
}

/** The claims of one event that may be added up. */
export function ownClaims(record: DocumentRecord, event: EventRecord, measure: CasualtyRecord['measure']): CasualtyRecord[] {
  return record.casualties.filter((one) => one.measure === measure && event.casualties.includes(one.id) && isOwn(one))
}

/** What they come to: sums within a source, the span between sources; null throughout when there are none. */
export function totalOf(claims: readonly CasualtyRecord[]): Amount {
  const bySource = new Map<string, Amount>()
  for (const claim of claims) {
    const source = claim.attribution?.actor ?? claim.attribution?.speaker?.quote.toLowerCase() ?? ''
    const said = bySource.get(source)
    bySource.set(source, said === undefined ? claim : sum(said, claim))
  }
  return [...bySource.values()].reduce<Amount | null>((span, one) => (span === null ? one : hull(span, one)), null) ?? NOTHING
}

/** Said of this event, as a whole and for the first time. */
function isOwn(claim: CasualtyRecord): boolean {
  return (
    claim.scope === 'total' &&
    claim.sameAs === null &&
    claim.period === 'incident' &&
    (claim.status === 'reported' || claim.status === 'claimed')
  )
}

/** An open end stays open, and "dozens" has no best number. */
function sum(a: Amount, b: Amount): Amount {
  const add = (x: number | null, y: number | null): number | null => (x === null || y === null ? null : x + y)
  return { low: add(a.low, b.low), best: add(a.best, b.best), high: add(a.high, b.high) }
}

function hull(a: Amount, b: Amount): Amount {
  const of = (x: number | null, y: number | null, pick: (x: number, y: number) => number): number | null =>
    x === null || y === null ? null : pick(x, y)
  return { low: of(a.low, b.low, Math.min), best: a.best === b.best ? a.best : null, high: of(a.high, b.high, Math.max) }
}
