import { leftOf } from '../coordination.js'
import type { HarmRule } from '../harm.js'

const GAP = 9

/**
 * The people are the subject of a verb that takes no object.
 *
 *     Three of them later died of their wounds.
 *     ^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^
 */
export const subject: HarmRule = {
  id: 'casualties/subject',
  frames: ['intransitive'],
  find: (scene, harm) => leftOf(scene, harm, GAP),
  examples: {
    'Five people died of their wounds.': 'killed 5',
    'Five protests died down.': null,
  },
}
