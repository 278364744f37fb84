import type { Reader } from '../../../rule/reader.js'
import type { Exclusion } from './exclusion.js'

/**
 * Years, alone or as the ends of a span.
 *
 *     in 2014      between 2015 and 2017
 */
export const year: Exclusion = {
  id: 'figures/not-a-count/year',
  matches(reader, { number, numberLast, amount }) {
    if (!isYear(reader, number)) return false
    if (amount.quantifier === 'range') return isYear(reader, numberLast - 1) || numberLast - 1 === number
    return amount.quantifier === 'exact' && reader.hit(numberLast, 'person-noun') === undefined
  },
  examples: {
    'The war of 2014 ended.': '2014',
    'It grew between 2015 and 2017.': 'between 2015 and 2017',
    'It killed 2000 people.': null,
  },
}

function isYear(reader: Reader, at: number): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(reader.surface(at))
}
