import { insideOf } from '../coordination.js'
import type { HarmRule } from '../harm.js'

/**
 * The counted noun is the word of harm itself, or the word describes it.
 *
 *     25 fatalities      no casualties      two dead officers      17 bodies
 *        ^^^^^^^^^^         ^^^^^^^^^^          ^^^^                  ^^^^^^
 */
export const counted: HarmRule = {
  id: 'casualties/counted',
  frames: ['count-noun', 'body', 'adjective', 'attribute', 'held'],
  find(scene, harm) {
    // "the detainee" names somebody again; it tells of no new harm.
    return insideOf(scene, harm).filter(({ by }) => by !== 'figures/the-one' && by !== 'figures/a-one')
  },
  examples: {
    'Hospitals reported 25 fatalities.': 'killed 25',
    'Police found two dead officers.': 'killed 2',
    'There were no casualties.': 'casualties none',
    'The detainee was questioned.': null,
  },
}
