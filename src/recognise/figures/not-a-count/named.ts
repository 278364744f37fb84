import type { Reader } from '../../../rule/reader.js'
import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/** Words a heading writes with a capital although the number after them counts. */
const HEADLINE = /(?:ed|ing|s)$/

/**
 * A name with a number in it: a capital stands before the digits and no counted noun after them.
 *
 *     Brigade 313 said      Channel 12
 *     ^^^^^^^               ^^^^^^^
 */
export const named: Exclusion = {
  id: 'figures/not-a-count/named',
  matches(reader, { number, numberLast: next, unit, first }, { from, limit }) {
    if (!reader.has(number, Shape.number) || first !== number || number <= from || unit !== 'count') return false
    const before = number - 1
    if (!reader.isCapital(before) || reader.isCapital(next) || followsNoun(reader, next, limit)) return false
    return !(reader.hit(before, 'harm') !== undefined || HEADLINE.test(reader.norm(before)))
  },
  examples: {
    'The group Brigade 313 said nothing.': '313',
    'The Taliban killed 313 people.': null,
  },
}

function followsNoun(reader: Reader, at: number, limit: number): boolean {
  if (at >= limit || reader.has(at, Shape.punctuation)) return false
  return /s$|^(?:people|children|personnel|more)$|men$/.test(reader.norm(at)) || reader.hit(at, 'harm') !== undefined
}
