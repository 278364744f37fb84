import { rightOf } from '../coordination.js'
import type { HarmRule } from '../harm.js'

const GAP = 6
/** Nouns that are counted and close the phrase: "claimed 12 lives", "took 40 hostages". */
const CLOSING = /^(?:life|hostage|captive|prisoner)$/

/**
 * The people fill the gap of a phrase, or follow it.
 *
 *     left 25 dead      claimed 12 lives      resulted in the deaths of two soldiers
 *     ^^^^    ^^^^      ^^^^^^^    ^^^^^
 */
export const phrase: HarmRule = {
  id: 'casualties/phrase',
  frames: ['phrase'],
  find(scene, harm) {
    const found = rightOf(scene, harm.last, GAP)
    const { closes } = harm
    return closes === null ? found : found.filter(({ last, what }) => last <= closes || CLOSING.test(what ?? ''))
  },
  examples: {
    'The blast left 25 people dead.': 'killed 25',
    'The disease claimed 12 lives.': 'killed 12',
    'Police found two dead dogs.': null,
  },
}
