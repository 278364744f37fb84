/** Every claim of harm that a report makes of a happening, with the one inside the report who says so. */

import type { ComparisonRecord, ToldFigureRecord } from '../schema/comparison.js'
import type { CasualtyRecord } from '../schema/figures.js'
import { claimsOf, type Tables } from './tables.js'
import type { Telling } from './telling.js'
import { plainWords } from './words.js'

export interface Statement {
  readonly document: string
  readonly claim: CasualtyRecord
  readonly source: ToldFigureRecord['source']
  /** Of a running total, the days it covers. */
  readonly period: ComparisonRecord['period']
  /** Whether the victims are those who did it. */
  readonly ofDoer: boolean
}

export function statementsOf({ document, tables, event, also }: Telling): Statement[] {
  const doers = new Set(event.actors.filter(({ role }) => role === 'perpetrator').map(({ actor }) => actor))
  return claimsOf(tables, [event, ...also]).map((first) => {
    const claim = bestOf(tables, first)
    return {
      document: document.id,
      claim,
      source: sourceOf(tables, claim),
      period: periodOf(tables, claim),
      ofDoer: claim.victims.actor !== null && doers.has(claim.victims.actor),
    }
  })
}

/** Who says so is worth more than any words for the victims. */
const SOURCE_WORTH = 20

/** Of a figure and its repeats the one that tells most: a title leaves out who says so, and of whom. */
function bestOf({ repeats }: Tables, first: CasualtyRecord): CasualtyRecord {
  const isAgain = (one: CasualtyRecord): boolean =>
    one.best === null ? one.low === first.low && one.high === first.high : one.best === first.best
  const told = [first, ...(repeats.get(first.id) ?? []).filter(isAgain)]
  const worth = ({ attribution, victims }: CasualtyRecord): number =>
    (attribution === null ? 0 : SOURCE_WORTH) + plainWords(victims.text).filter((word) => /^\p{L}{3}/u.test(word)).length
  return told.reduce((best, one) => (worth(one) > worth(best) ? one : best))
}

const PRONOUN = /^(?:he|she|it|they|who|which)$/i

function sourceOf({ actors }: Tables, { attribution }: CasualtyRecord): ToldFigureRecord['source'] {
  if (attribution === null) return null
  const actor = actors.get(attribution.actor ?? '')
  const name = actor?.name ?? attribution.speaker?.quote.replace(/\s+/g, ' ')
  // "He said", of somebody unknown, names nobody.
  if (name === undefined || (actor === undefined && PRONOUN.test(name))) return null
  return { name, key: actor?.key ?? null, actor: attribution.actor, stance: attribution.stance }
}

function periodOf({ dates }: Tables, { period }: CasualtyRecord): ComparisonRecord['period'] {
  if (period === 'incident') return null
  const date = dates.get(period)
  return { earliest: date?.earliest ?? null, latest: date?.latest ?? null }
}
