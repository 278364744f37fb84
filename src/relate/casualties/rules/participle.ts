import type { Reader } from '../../../rule/reader.js'
import { leftOf } from '../coordination.js'
import type { Harm, HarmRule } from '../harm.js'
import { isPassive, isPerfect } from '../verb-group.js'

const GAP = 4
/** "gunmen shot repeatedly at the car", "shot back": those before the verb fire. */
function isShooting(reader: Reader, { lemma, last }: Harm): boolean {
  if (lemma !== 'shoot') return false
  const at = /ly$/.test(reader.norm(last)) ? last + 1 : last
  return /^(?:at|back|into|towards?|off)$/.test(reader.norm(at)) && at > last
}

const ARTICLES = /^(?:a|an|the|another|his|her|their|its)$/

/**
 * The people stand before a participle without "be": headlines, and clauses that only describe.
 *
 *     Two soldiers killed in roadside blast          resulting in 12 insurgents detained
 *     ^^^^^^^^^^^^ ^^^^^^
 */
export const participle: HarmRule = {
  id: 'casualties/participle',
  frames: ['transitive'],
  find(scene, harm) {
    const { reader, sentence } = scene
    if (harm.hit.form !== 'past' && harm.hit.form !== 'participle') return []
    if (isPassive(reader, harm, sentence.first) || isPerfect(reader, harm)) return []
    if (isShooting(reader, harm)) return []
    // "was among those killed" tells of one of them, whoever they are.
    if (reader.norm(harm.first - 1) === 'those') return []
    const found = leftOf(scene, harm, GAP)
    const single = found.length === 1 && found[0]?.by !== 'figures/counted'
    // "the gunman killed …": one person before an active verb is its subject; in the passive of headlines no article stands.
    if (!single || /^(?:by|in|during|after|at|on|near|while|outside|inside|as)$/.test(reader.norm(harm.last))) return found
    // "Soldier killed, two wounded": a headline's person without an article, and no object behind the verb.
    if (!ARTICLES.test(reader.norm(found[0]?.first as number)) && /^(?:[,.;–—]|and)?$/.test(reader.norm(harm.last))) return found
    // "was killed and his driver wounded": the "be" of the verb before holds for this one.
    return reader.norm((found[0]?.first as number) - 1) === 'and' && /^[.,;]?$/.test(reader.norm(harm.last)) ? found : []
  },
  examples: {
    'Two soldiers killed in roadside blast': 'killed 2 military',
    'A soldier was killed and his driver wounded.': 'wounded 1 civilian',
    'The gunman killed himself.': null,
    'Two gunmen shot repeatedly at the car.': null,
  },
}
