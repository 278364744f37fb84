/**
 * The claims of one event as one number, for tables and maps that have room for no more.
 *
 * Parts, repeats, denials, plans and running totals are left out. What one source claims is added up (two soldiers and an
 * interpreter are three), but for totals given anew; these, and what several sources claim, are told as the span from the
 * lowest to the highest.
 */
import type { DocumentRecord } from '../schema/document.js'
import type { EventRecord } from '../schema/events.js'
import type { CasualtyRecord } from '../schema/figures.js'
import { oneLine } from './source-text.js'

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

/** The claims of one event that make up its total. */
export function ownClaims(record: DocumentRecord, event: EventRecord, measure: CasualtyRecord['measure']): CasualtyRecord[] {
  return record.casualties
    .filter((one) => one.measure === measure && event.casualties.includes(one.id) && isOwn(one) && !isPart(one, event))
    .map((one) => preciseOf(one, record))
}

/** "Dozens dead", and then "54 people were killed": the claim that says it in a number, where one does. */
function preciseOf(claim: CasualtyRecord, { casualties }: DocumentRecord): CasualtyRecord {
  const precise = claim.quantifier === 'vague' && casualties.find(({ sameAs, best }) => sameAs === claim.id && best !== null)
  return precise || claim
}

/** What they come to: sums within a source, the span between sources; null throughout when there are none. */
export function totalOf(claims: readonly CasualtyRecord[]): Amount {
  const voices = [...bySource(claims).values()]
  // Who tells of his own side alone tells no total where others do.
  const whole = voices.filter((said) => !said.every((one) => OWN_SIDE.test(quoteOf(one))))
  return spanOf((whole[0] ? whole : voices).flatMap(tellingsOf))
}

/** What each source comes to, in the order in which they are first named. */
export interface SourceTotal extends Amount {
  /** The claims it rests on; the first tells who says so. */
  readonly claims: readonly [CasualtyRecord, ...CasualtyRecord[]]
}

/** The span of what each source says: of more than one number where it gives its total anew. */
export function totalsBySource(claims: readonly CasualtyRecord[]): SourceTotal[] {
  return [...bySource(claims).values()].map((said) => ({ ...spanOf(tellingsOf(said)), claims: said }))
}

function bySource(claims: readonly CasualtyRecord[]): Map<string, [CasualtyRecord, ...CasualtyRecord[]]> {
  const sources = new Map<string, [CasualtyRecord, ...CasualtyRecord[]]>()
  for (const claim of claims) {
    const source = claim.attribution?.actor ?? oneLine(claim.attribution?.speaker?.quote ?? '').toLowerCase()
    const said = sources.get(source)
    said ? said.push(claim) : sources.set(source, [claim])
  }
  return sources
}

/** The amount alone: what is told may be a whole record. */
function spanOf(told: readonly Amount[]): Amount {
  const { low, best, high } = told[0] ? told.reduce(hull) : NOTHING
  return { low, best, high }
}

/** The totals that one source gives: its claims added up, and again where it gives a total anew ("the toll rose to 15"). */
function tellingsOf(claims: readonly CasualtyRecord[]): Amount[] {
  const out: Amount[] = []
  let whole: CasualtyRecord | null = null
  let last: CasualtyRecord | null = null
  for (const claim of claims) {
    const said = out[out.length - 1]
    if (said === undefined || last === null || isToll(claim) || isUpdate(last, claim)) out.push(claim)
    // Who is told of after the toll is in it.
    else if (whole === null || isFurther(claim)) out[out.length - 1] = sum(said, claim)
    if (isToll(claim)) whole = claim
    last = claim
  }
  return out
}

/** "The death toll rose to 15": all of them, whoever was told of before. */
function isToll({ by }: CasualtyRecord): boolean {
  return /^casualties\/(?:toll|level|label)$/.test(by)
}

/** "12 people were killed … 14 people were killed": people of no kind, told of in another clause, are the same people. */
function isUpdate(before: CasualtyRecord, claim: CasualtyRecord): boolean {
  return isAnybody(before) && isAnybody(claim) && before.trigger.start !== claim.trigger.start && !isFurther(claim)
}

function isAnybody({ low, victims }: CasualtyRecord): boolean {
  return (
    (low ?? 0) >= 2 && victims?.class === 'unknown' && /^(?:\d*|.*\b(?:people|persons|lives|bodies|dead))$/i.test(victims.text)
  )
}

/** "four of its own medics", "two of their officers" */
const OWN_SIDE = /\bof (?:its|their|our)\b/i

function quoteOf({ mention }: CasualtyRecord): string {
  return mention?.quote ?? ''
}

/** "another 12 people", "two others" */
function isFurther(claim: CasualtyRecord): boolean {
  return /\b(?:others?|another|further|additional|second|third)\b|\bmore\b(?! than)/i.test(quoteOf(claim))
}

/** Said of this event, for the first time and as fact. */
function isOwn(claim: CasualtyRecord): boolean {
  return claim.sameAs === null && claim.period === 'incident' && (claim.status === 'reported' || claim.status === 'claimed')
}

/** Part of a total of this very event; a part of what several events come to is the whole of its own. */
function isPart({ scope, subsetOf }: CasualtyRecord, { casualties }: EventRecord): boolean {
  return scope === 'subset' && (subsetOf === null || casualties.includes(subsetOf))
}

/** An open end stays open, and "dozens" has no best number. */
function both(x: number | null, y: number | null, of: (x: number, y: number) => number): number | null {
  return x === null || y === null ? null : of(x, y)
}

function sum(a: Amount, b: Amount): Amount {
  const add = (x: number, y: number): number => x + y
  return { low: both(a.low, b.low, add), best: both(a.best, b.best, add), high: both(a.high, b.high, add) }
}

/** From the lowest to the highest; the best where both have the same. */
export function hull(a: Amount, b: Amount): Amount {
  return { low: both(a.low, b.low, Math.min), best: a.best === b.best ? a.best : null, high: both(a.high, b.high, Math.max) }
}
