import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/**
 * How many children a parent has: nobody was counted.
 *
 *     a mother of three      a father of 12, from Gaza
 */
export const childrenOf: Exclusion = {
  id: 'figures/not-a-count/children-of',
  matches: (reader, { number, numberLast: next, unit }) =>
    unit === 'count' &&
    reader.norm(number - 1) === 'of' &&
    /^(?:father|mother|dad|mum|mom|parent|grandfather|grandmother|widow|widower)$/.test(reader.norm(number - 2)) &&
    (reader.has(next, Shape.punctuation) || reader.hit(next, 'person-noun') === undefined),
  examples: {
    'A mother of three was shot dead.': 'three',
    'The mother of three soldiers wept.': null,
  },
}
