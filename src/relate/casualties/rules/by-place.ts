import type { Reader } from '../../../rule/reader.js'
import type { HarmRule } from '../harm.js'

/**
 * A total told by places, each with its own figure in brackets.
 *
 *     The north had most of the deaths (4,531), followed by Sudan (1,204) and Mali (812).
 *                                       ^^^^^               ^^^^^           ^^^
 */
export const byPlace: HarmRule = {
  id: 'casualties/by-place',
  frames: ['count-noun', 'of-noun', 'adjective', 'transitive'],
  find({ reader, figures }, harm) {
    const bracketed = figures.filter(
      ({ first, last, what, unit }) =>
        first >= harm.last && what === null && unit === 'count' && isBracketed(reader, first, last),
    )
    const [first] = bracketed
    if (first === undefined) return []
    // "(34)" behind a name is an age; a list, or the figure right behind the word of harm, is not.
    return bracketed.length > 1 || first.first === harm.last + 1 ? bracketed : []
  },
  examples: {
    'Mali had most of the deaths (4,531), followed by Sudan (1,204) and Niger (812).': 'killed 4531; killed 1204; killed 812',
    'The deaths were counted (again) by the monitor.': null,
  },
}

function isBracketed(reader: Reader, first: number, last: number): boolean {
  return reader.norm(first - 1) === '(' && reader.norm(last) === ')'
}
