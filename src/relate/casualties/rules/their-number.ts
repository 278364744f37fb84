import type { HarmRule } from '../harm.js'

/** How far behind the word of harm the number is told. */
const REACH = 16

/**
 * The people harmed stand without a number, which follows by itself.
 *
 *     prisons holding fighters in the north, with their number estimated in the thousands
 *             ^^^^^^^                              ^^^^^^^^^^^^                      ^^^^^^^^^
 */
export const theirNumber: HarmRule = {
  id: 'casualties/their-number',
  frames: ['transitive', 'intransitive'],
  find({ reader, figures, sentence }, harm) {
    for (let i = harm.last; i < Math.min(sentence.last, harm.last + REACH); i++) {
      if (!/^numbers?$/.test(reader.norm(i)) || !/^(?:their|whose)$/.test(reader.norm(i - 1))) continue
      const figure = figures.find(({ first, noun, unit }) => first > i && first - i <= 5 && noun === null && unit === 'count')
      return figure === undefined ? [] : [figure]
    }
    return []
  },
  examples: {
    'The prisons are holding fighters, with their number estimated in the thousands.': 'detained 2000.. militant',
    'The army held elections, with their number growing.': null,
  },
}
