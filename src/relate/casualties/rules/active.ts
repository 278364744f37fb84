import type { Reader } from '../../../rule/reader.js'
import { rightOf } from '../coordination.js'
import type { Harm, HarmRule, Scene } from '../harm.js'
import { isPassive } from '../verb-group.js'

/** How many tokens may stand between the verb and its object. */
const GAP = 3
/** Verbs of so many meanings that a bare number behind them is no person. */
const NEEDS_PEOPLE = /^(?:hold|contain|house|evacuate|take out|run over|hang|snatch|capture|eliminate)$/

/** "captured four others": others are people. */
function isOthers(reader: Reader, last: number): boolean {
  return reader.norm(last - 1) === 'others'
}

/** "killed 20 soldiers and captured three": the people were told by the verb before. */
function followsPeople({ reader, harms, sentence }: Scene, { first }: Harm): boolean {
  if (reader.norm(first - 1) !== 'and') return false
  const before = harms.findLast((other) => other.last < first)
  if (before === undefined) return false
  for (let at = Math.max(sentence.first, before.last); at < first; at++)
    if (reader.hit(at, 'person-noun') !== undefined) return true
  return false
}

/**
 * The people are the object of the verb.
 *
 *     The blast killed two US soldiers and an interpreter.
 *               ^^^^^^ ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^
 */
export const active: HarmRule = {
  id: 'casualties/active',
  frames: ['transitive'],
  find(scene, harm) {
    if (isPassive(scene.reader, harm, scene.sentence.first)) return []
    const found = rightOf(scene, harm.last, GAP, true)
    const bare = found[0]?.persons === null && found[0].amount.quantifier !== 'vague'
    return bare && NEEDS_PEOPLE.test(harm.lemma) && !isOthers(scene.reader, found[0]?.last ?? 0) && !followsPeople(scene, harm)
      ? []
      : found
  },
  examples: {
    'The blast killed two soldiers and an interpreter.': 'killed 2 military; killed 1 civilian',
    'Troops detained the commander along with three of his associates.': 'detained 1; detained 3',
    'The strike killed power to 300 homes.': null,
  },
}
