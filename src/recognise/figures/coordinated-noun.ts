/**
 * A second noun under the same number.
 *
 *     130 rockets and mortar rounds      a number of policemen and US soldiers      thousands of fighters and their families
 *                     ^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { VictimClass } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import { findNoun, type NounFound } from './noun-phrase.js'

/** How many tokens the second noun may take: more, and it is a clause of its own. */
const LONGEST = 4
/** Before a second noun these say that the number does not reach it. */
const OWN = /^(?:the|a|an|one|two|some|many|several|other|more|at|about|all|no)$/

export interface Coordinated {
  readonly last: number
  readonly what: string
  readonly persons: { readonly class: VictimClass } | null
}

/** The phrase of both nouns, or null when no second one follows `noun`. */
export function findCoordinated(
  reader: Reader,
  lexicon: Lexicon,
  noun: NounFound,
  classOf: (own: VictimClass, first: number, last: number) => VictimClass,
  limit: number,
): Coordinated | null {
  const at = noun.last
  const joint = reader.norm(at)
  if ((joint !== 'and' && joint !== 'or') || noun.pronoun) return null
  const theirs = /^(?:their|its)$/.test(reader.norm(at + 1))
  const from = theirs ? at + 2 : at + 1
  if (
    from >= limit ||
    OWN.test(reader.norm(from)) ||
    reader.hit(from, 'number') !== undefined ||
    reader.hit(from, 'harm') !== undefined ||
    reader.has(from, Shape.digit)
  )
    return null
  const second = findNoun(reader, lexicon, from, limit, false)
  if (second === null || second.last - from > LONGEST || second.first !== from || second.pronoun) return null
  if (theirs) {
    if (noun.persons === null || (second.persons === null && !second.collective)) return null
    return { last: second.last, what: noun.what, persons: { class: 'mixed' } }
  }
  if (noun.persons !== null) {
    if (second.persons === null) return null
    const a = classOf(noun.persons.class, noun.first, noun.last)
    const b = classOf(second.persons.class, second.first, second.last)
    return {
      last: second.last,
      what: `${noun.what} or ${second.what}`,
      persons: { class: a === b || (second.collective && b === 'unknown') ? a : 'mixed' },
    }
  }
  if (second.persons !== null || second.collective || !endsClause(reader, second.last, limit)) return null
  const words = reader.quote(from, second.last).toLowerCase().split(/\s+/)
  const what = [...words.slice(0, -1), second.what].join(' ')
  return { last: second.last, what: `${noun.what} or ${what}`, persons: null }
}

/** Nothing behind the second noun makes it the subject of a clause of its own. */
function endsClause(reader: Reader, at: number, limit: number): boolean {
  if (at >= limit || reader.has(at, Shape.punctuation)) return true
  return /^(?:in|on|at|near|from|to|for|during|across|against|of|and|over|after|before|with|by|inside|outside|around|between|since|that|which|belonging|used|along)$/.test(
    reader.norm(at),
  )
}
