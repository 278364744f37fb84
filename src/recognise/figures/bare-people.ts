/**
 * Numbers whose people have no noun of their own: a strength, and people in need.
 *
 *     a 5,500-strong force, 6,000 strong      left 30 million in need of aid      with 25 million facing hunger
 *       ^^^^^^^^^^^^                  ^^^^^^^^^^                         ^^^^^^^^^^
 */
import type { Reader } from '../../rule/reader.js'
import { Shape } from '../../text/tokens.js'
import type { AmountFound } from './amount.js'
import type { FigureDraft } from './draft.js'

/** Fewer than so many without a noun are not told of as a population. */
const POPULATION = 1000
/** What is said of a population in need. */
const IN_NEED =
  /^(?:in (?:need|want|poverty|crisis|urgent|acute|dire|desperate)|facing \w{1,20}|without \w{1,20}|at risk|going hungry|dependent on|reliant on)$/

/** "5,500-strong"; null for anything else. */
export function findStrength(reader: Reader, found: AmountFound): FigureDraft | null {
  const { last, unit } = found
  if (unit !== 'count') return null
  const glued = reader.has(last, Shape.dash) && reader.has(last, Shape.glued)
  if (glued && reader.norm(last + 1) === 'strong') return draftOf(reader, found, last + 1, last + 2)
  // "the army, some 6,000 strong,"
  const alone =
    reader.norm(last) === 'strong' &&
    (reader.has(last + 1, Shape.punctuation) || /^(?:|when|at|in|and|by|on|before|after|with)$/.test(reader.norm(last + 1)))
  return alone ? draftOf(reader, found, last, last + 1) : null
}

/** "30 million" before "in need of aid"; null for anything else. */
export function findNeedy(reader: Reader, found: AmountFound): FigureDraft | null {
  const { amount, unit, per, first, last } = found
  if (unit !== 'count' || per !== null || (amount.low ?? 0) < POPULATION) return null
  return IN_NEED.test(`${reader.norm(last)} ${reader.norm(last + 1)}`) ? draftOf(reader, found, first, last) : null
}

function draftOf(reader: Reader, { amount, unit, per, first }: AmountFound, head: number, last: number): FigureDraft {
  return {
    ...reader.spanOf(first, last),
    first,
    last,
    amount,
    unit,
    per,
    noun: { first: head, last },
    what: 'person',
    persons: null,
    named: false,
    by: 'figures/counted',
  }
}
