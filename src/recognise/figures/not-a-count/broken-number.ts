import type { Reader } from '../../../rule/reader.js'
import { Shape } from '../../../text/tokens.js'
import type { Exclusion } from './exclusion.js'

/** A year may lack the space after its comma: "in 2015,12 people". */
const YEAR = /^\d{4}$/

/**
 * Digits that a comma joins without a space, and that make no number together: what was meant, nobody can tell.
 *
 *     12,34 were hurt      1,2,3 people
 */
export const brokenNumber: Exclusion = {
  id: 'figures/not-a-count/broken-number',
  matches: (reader, { number, numberLast }) => isJoined(reader, numberLast) || isJoined(reader, number - 1),
  examples: {
    'Then 12,34 people were hurt.': '12',
    'In 2015,12 people were hurt.': null,
  },
}

/** A comma with digits close on both sides. */
function isJoined(reader: Reader, comma: number): boolean {
  return (
    reader.isMark(comma, ',') &&
    reader.has(comma, Shape.glued) &&
    reader.has(comma + 1, Shape.number) &&
    reader.has(comma + 1, Shape.glued) &&
    reader.has(comma - 1, Shape.number) &&
    !YEAR.test(reader.surface(comma - 1))
  )
}
