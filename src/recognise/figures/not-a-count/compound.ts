import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/** "a 200-strong crowd", "50-odd fighters" do count. */
const COUNTING = /^(?:strong|plus|odd|member)$/

/**
 * A number glued by a dash to the word after it describes: it does not count.
 *
 *     a 24-year-old man      a 10-day operation      a two-storey house
 */
export const compound: Exclusion = {
  id: 'figures/not-a-count/compound',
  matches: (reader, { numberLast: next }) =>
    reader.has(next, Shape.dash) &&
    reader.has(next, Shape.glued) &&
    reader.has(next + 1, Shape.glued) &&
    !reader.has(next + 1, Shape.number | Shape.punctuation) &&
    !COUNTING.test(reader.norm(next + 1)),
  examples: {
    'A 24-year-old man was seen.': '24',
    'They began a two-day visit.': 'two',
    'About 50-odd fighters came.': null,
  },
}
