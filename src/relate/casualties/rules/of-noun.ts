import { rightOf } from '../coordination.js'
import type { HarmRule } from '../harm.js'

/**
 * The people stand behind "of".
 *
 *     the deaths of two soldiers      the bodies of 17 people      injuries to four guards
 *         ^^^^^^    ^^^^^^^^^^^^
 */
export const ofNoun: HarmRule = {
  id: 'casualties/of',
  frames: ['of-noun', 'count-noun', 'body'],
  find(scene, harm) {
    const joint = scene.reader.norm(harm.last)
    if (joint !== 'of' && !(joint === 'to' && harm.measure !== 'killed')) return []
    return rightOf(scene, harm.last + 1, 3)
  },
  examples: {
    'The deaths of two soldiers shocked the town.': 'killed 2 military',
    'Rescuers recovered the bodies of 17 people.': 'killed 17',
    'The death of the bill was expected.': null,
  },
}
