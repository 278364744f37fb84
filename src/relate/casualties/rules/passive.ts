import { leftOf, rightOf } from '../coordination.js'
import type { HarmRule } from '../harm.js'
import { isPassive } from '../verb-group.js'

/** How far before the verb its subject may end: a place or a date may stand between. */
const GAP = 14

/**
 * The people are the subject of a passive.
 *
 *     At least 20 people were reportedly killed, officials said.
 *     ^^^^^^^^^^^^^^^^^^                 ^^^^^^
 */
export const passive: HarmRule = {
  id: 'casualties/passive',
  frames: ['transitive'],
  find(scene, harm) {
    const { reader } = scene
    if (!isPassive(reader, harm, scene.sentence.first)) return []
    const found = leftOf(scene, harm, GAP)
    // "was killed along with his wife and two sons"
    const along = /^(?:along|together)$/.test(reader.norm(harm.last)) && reader.norm(harm.last + 1) === 'with'
    return along ? [...found, ...rightOf(scene, harm.last + 2, 1)] : found
  },
  examples: {
    'At least 20 people were reportedly killed in the raid.': 'killed 20+',
    'A policeman, two soldiers and a guide were wounded.': 'wounded 1 police; wounded 2 military; wounded 1 civilian',
    'Two bridges were destroyed.': null,
  },
}
