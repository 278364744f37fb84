import type { Exclusion } from './exclusion.js'

/**
 * A higher vague word that is only thought of: the one before it is what is said.
 *
 *     dozens, if not hundreds, of people      scores, possibly hundreds, were killed
 *                    ^^^^^^^^                                  ^^^^^^^^
 */
export const possiblyMore: Exclusion = {
  id: 'figures/not-a-count/possibly-more',
  matches(reader, { number, amount }) {
    if (amount.quantifier !== 'vague') return false
    const not = reader.norm(number - 1) === 'not' && reader.norm(number - 2) === 'if'
    const first = not ? number - 2 : number - 1
    if (!not && !/^(?:possibly|perhaps|maybe|even)$/.test(reader.norm(first))) return false
    const before = reader.norm(first - 1) === ',' || reader.norm(first - 1) === 'or' ? first - 2 : first - 1
    return reader.hit(before, 'number') !== undefined
  },
  examples: {
    'Dozens, if not hundreds, were there.': 'hundreds',
    'Perhaps hundreds were there.': null,
  },
}
