import type { Exclusion } from './exclusion.js'

const SIGNS = new Set(['$', '€', '£', '¥', '₦', '₹', '₽', '₴', 'us$', 'rs', 'usd', 'eur'])

/**
 * Money: a currency sign stands before the number.
 *
 *     a $500 million loan
 *       ^
 */
export const money: Exclusion = {
  id: 'figures/not-a-count/money',
  matches: (reader, { number }, { from }) => number > from && SIGNS.has(reader.norm(number - 1)),
  examples: {
    'The bank approved a $500 million loan.': '500 million',
    'The loan saved 500 jobs.': null,
  },
}
