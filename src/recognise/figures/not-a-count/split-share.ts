import { isFraction } from '../fraction.js'
import type { Exclusion } from './exclusion.js'

/**
 * The top or bottom of a fraction that is no share of anything named.
 *
 *     a two-thirds majority
 */
export const splitShare: Exclusion = {
  id: 'figures/not-a-count/split-share',
  matches: (reader, { number, numberLast, unit }) => unit === 'count' && isFraction(reader, number, numberLast),
  examples: {
    'It needs a two-thirds majority.': 'two',
    'It took two quarries.': null,
  },
}
