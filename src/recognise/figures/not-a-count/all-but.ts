import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/** How far behind "all but" the whole may stand: "all but two of the 30". */
const REACH = 6

/**
 * What is left out of a whole, and the whole it is left out of: how many are told of stands nowhere.
 *
 *     all but two of the 30 passengers were killed
 *             ^^^        ^^
 */
export const allBut: Exclusion = {
  id: 'figures/not-a-count/all-but',
  matches(reader, { number }, { from }) {
    for (let i = number - 1; i > Math.max(from, number - REACH); i--) {
      if (reader.norm(i) === 'but' && reader.norm(i - 1) === 'all') return true
      if (!/^(?:of|the|its|their)$/.test(reader.norm(i)) && reader.hit(i, 'number') === undefined && !reader.has(i, Shape.number))
        return false
    }
    return false
  },
  examples: {
    'All but two were found.': 'two',
    'All 30 were found, but two died.': null,
  },
}
