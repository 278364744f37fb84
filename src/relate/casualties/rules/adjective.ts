import { leftOf } from '../coordination.js'
import type { HarmRule } from '../harm.js'
import { isPredicate } from '../verb-group.js'

/** Only adverbs between: "two seriously wounded". */
const BESIDE = 1
const PREDICATE = 10

/**
 * The word describes the people before it, right beside them or behind "be".
 *
 *     25 dead and 63 injured          Three sailors are still missing.
 *     ^^ ^^^^     ^^ ^^^^^^^          ^^^^^^^^^^^^^           ^^^^^^^
 */
export const adjective: HarmRule = {
  id: 'casualties/adjective',
  frames: ['adjective'],
  find(scene, harm) {
    const beside = leftOf(scene, harm, BESIDE)
    // "wanted the man dead"
    if (beside.some(({ first }) => /^want(?:s|ed|ing)?$/.test(scene.reader.norm(first - 1)))) return []
    if (beside.length > 0 || !isPredicate(scene.reader, harm.first)) return beside
    return leftOf(scene, harm, PREDICATE)
  },
  examples: {
    'One dead, six hurt in clash': 'killed 1; wounded 6',
    'Three sailors are still missing.': 'missing 3 military',
    'Two relatives of slain protesters spoke.': null,
    'Two roads were a dead end.': null,
  },
}
