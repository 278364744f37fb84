/**
 * The words beside a number that bound or soften it.
 *
 *     at least 25      up to a dozen      40 or so      100 if not more
 *     ^^^^^^^^         ^^^^^                 ^^^^^          ^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Amount, Quantifier } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'

/** How many tokens before a number a hedge may begin. */
const REACH = 6
/** Words between a hedge and the number that bound nothing: "at least another 12". Not "about the two men". */
const BETWEEN = /^(?:another|other|further)$/
/** Behind a number only words that can't begin what comes next: "over" there is a preposition. */
const AFTER = /^or |^if not|^and (?:more|counting|up)|^plus$/
/** Verbs that bound only what a toll has come to: "the toll passed 300", not "the convoy passed 12 villages". */
const LEVELS = /^(?:passed|passes|past|crossed|crosses|tops)$/
const TOLL = /^(?:tolls?|deaths|dead|casualties|fatalities|tally|number|killed|injured|wounded|missing)$/
/** Verbs with "over" of their own. */
const GOVERNED_OVER =
  /^(?:hand(?:ed|s|ing)?|turn(?:ed|s|ing)?|giv(?:e|es|en|ing)|gave|tak(?:e|es|en|ing)|took|sign(?:ed|s|ing)?|w[io]n)$/
/** How far before such a verb the toll may stand. */
const TOLL_REACH = 12
/** Hedges that are prepositions of place as well ("near two villages"): only before digits or big numbers. */
const PLACES = /^(?:near|around|above|below|under|over)$/

export interface HedgeFound {
  readonly quantifier: Quantifier
  readonly first: number
  readonly last: number
}

/** The longest hedge of the lexicon that ends right before the number at `at`. */
export function hedgeBefore(reader: Reader, lexicon: Lexicon, at: number, from: number, small: boolean): HedgeFound | null {
  for (let start = Math.max(from, at - REACH); start < at; start++) {
    for (const hit of reader.hits(start)) {
      if (hit.kind !== 'hedge' || hit.last !== at) continue
      const row = lexicon.row('hedge', hit.row)
      if (row.position !== 'before' || (small && PLACES.test(row.phrase as string))) continue
      if (LEVELS.test(row.phrase as string) && !isBehindToll(reader, start, from)) continue
      // "handed over 250 captives": part of the verb.
      if (row.phrase === 'over' && GOVERNED_OVER.test(reader.norm(start - 1))) continue
      const found = { quantifier: row.quantifier as Quantifier, first: start, last: at }
      // "at least another 12": the bound stands further out.
      const outer = BETWEEN.test(reader.norm(start)) && start > from ? outerHedge(reader, lexicon, start, from) : null
      return outer ?? found
    }
  }
  return BETWEEN.test(reader.norm(at - 1)) && at - 1 > from ? outerHedge(reader, lexicon, at - 1, from) : null
}

function isBehindToll(reader: Reader, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - TOLL_REACH); i--) if (TOLL.test(reader.norm(i))) return true
  return false
}

function outerHedge(reader: Reader, lexicon: Lexicon, at: number, from: number): HedgeFound | null {
  const found = hedgeBefore(reader, lexicon, at, from, false)
  return found === null || found.quantifier === 'exact' ? null : found
}

/** A hedge right behind the number that ends at `at`. */
export function hedgeAfter(reader: Reader, lexicon: Lexicon, at: number, limit: number): HedgeFound | null {
  if (at >= limit) return null
  // "100-plus", "fifty-odd"
  if (reader.has(at, Shape.dash) && reader.has(at, Shape.glued) && /^(?:plus|odd)$/.test(reader.norm(at + 1)))
    return { quantifier: reader.norm(at + 1) === 'plus' ? 'at-least' : 'about', first: at, last: at + 2 }
  for (const hit of reader.hits(at)) {
    if (hit.kind !== 'hedge' || hit.last > limit) continue
    const row = lexicon.row('hedge', hit.row)
    // "46 tanks and up to 100 trucks", "19 bodies and more than 40 wounded": the next number's.
    if (/^and /.test(row.phrase as string) && /^(?:to|than)$/.test(reader.norm(hit.last))) continue
    if (row.position === 'after' && row.quantifier !== 'exact' && AFTER.test(row.phrase as string))
      return { quantifier: row.quantifier as Quantifier, first: at, last: hit.last }
  }
  return null
}

/** The whole number below; a share with decimals has none. */
function below(value: number): number {
  return Number.isInteger(value) ? Math.max(0, value - 1) : value
}

/** Applies a hedge as the contract's table says: "at least 25" is low 25, best 25, high open. Vague words stay vague. */
export function hedged(amount: Amount, quantifier: Quantifier): Amount {
  const { low, best, high } = amount
  if (amount.quantifier === 'vague' || low === null) return amount
  switch (quantifier) {
    case 'at-least':
      return { low, best, high: null, quantifier }
    case 'more-than':
      return { low: Number.isInteger(low) ? low + 1 : low, best, high: null, quantifier }
    case 'at-most':
      return { low: 0, best, high: high ?? low, quantifier }
    case 'less-than':
      return { low: 0, best, high: below(high ?? low), quantifier }
    case 'about':
      return { low, best, high: high ?? low, quantifier }
    default:
      return amount
  }
}
