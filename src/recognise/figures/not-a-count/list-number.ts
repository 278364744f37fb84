import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/**
 * The number of a list entry at the start of its line.
 *
 *     1. The army withdrew.      2) The border reopened.
 */
export const listNumber: Exclusion = {
  id: 'figures/not-a-count/list-number',
  matches: (reader, { number, numberLast }, { from }) =>
    number === from && reader.has(number, Shape.number) && reader.isMark(numberLast, '.)'),
  examples: {
    '2) The border reopened.': '2',
    '12 people came.': null,
  },
}
