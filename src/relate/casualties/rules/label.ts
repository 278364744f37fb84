import type { HarmRule } from '../harm.js'
import { isPassive } from '../verb-group.js'

/**
 * A list entry: the word of harm, a colon, the figure.
 *
 *     Killed: 12; wounded: 30
 *     ^^^^^^  ^^  ^^^^^^^  ^^
 */
export const label: HarmRule = {
  id: 'casualties/label',
  frames: ['transitive', 'adjective', 'count-noun', 'attribute'],
  find({ reader, figures, sentence }, harm) {
    if (reader.norm(harm.last) !== ':') return []
    // "Five people were killed: a teacher, two students …": the number stands before, and what follows breaks it down.
    if (isPassive(reader, harm, sentence.first)) return []
    // "13 dead: eight civilians and five soldiers" has its number before.
    if (figures.some(({ first, last, unit }) => unit === 'count' && first < harm.first && last >= harm.first)) return []
    const figure = figures.find(({ first }) => first === harm.last + 1)
    return figure !== undefined &&
      figure.unit === 'count' &&
      figure.amount.quantifier !== 'none' &&
      (figure.what === null || figure.persons !== null)
      ? [figure]
      : []
  },
  examples: {
    'Killed: 12; wounded: 30.': 'killed 12; wounded 30',
    'Wounded: nobody knows how many.': null,
  },
}
