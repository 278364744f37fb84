import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/**
 * A type or model: a dash glues the number to the word before it.
 *
 *     A-10 and F-16 jets      COVID-19
 */
export const modelName: Exclusion = {
  id: 'figures/not-a-count/model-name',
  matches: (reader, { number }, { from }) =>
    number - 2 >= from &&
    reader.has(number - 1, Shape.dash) &&
    reader.has(number - 1, Shape.glued) &&
    reader.has(number, Shape.glued) &&
    !reader.has(number - 2, Shape.number | Shape.punctuation),
  examples: {
    'An A-10 and three F-16 jets took part.': '10',
    'Between 10-15 jets took part.': null,
  },
}
