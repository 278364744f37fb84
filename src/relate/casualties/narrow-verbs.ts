/**
 * Verbs of harm that are of many things besides: what they are done to decides.
 *
 *     seized 276 schoolgirls (abducted)      police seized two men (detained)      the army lost four soldiers (killed)
 *     seized 276 rifles                      took 12 boxes                         the party lost four seats
 */
import type { FigureMention, Measure } from '../../model/figure.js'
import type { Reader } from '../../rule/reader.js'
import type { Harm } from './harm.js'

const NARROW = /^(?:seize|take|take away|lose)$/
/** Whom an army, or a family, loses to death. */
const LOST =
  /(?:^|\s)(?:man|comrade|brother|sister|son|daughter|child|relative|cousin|wife|husband|parent|mother|father|grandson|granddaughter|grandmother|grandfather|nephew|niece|uncle|aunt|neighbour|friend|colleague|kid)$/
const FORCES = /^(?:police|policemen|troops|soldiers|forces|army|officers|agents|authorities|marines|commandos|guards)$/
/** How far before "seized" its subject is looked for. */
const SUBJECT_REACH = 8

/** The measure of a verb with these people, null where it is no harm to them. */
export function measureOf(reader: Reader, harm: Harm, figure: FigureMention): Measure | null {
  if (!NARROW.test(harm.lemma)) return harm.measure
  // "seized 12 hostages"
  if (/^(?:hostage|captive)$/.test(figure.what ?? '') && harm.lemma !== 'lose') return 'abducted'
  // "killed 1,200 people and seized 251 others": others are people.
  const others = harm.lemma === 'seize' && reader.norm(figure.last - 1) === 'others'
  if ((figure.persons === null && !others) || figure.by === 'figures/none') return null
  // "the Galaxy Leader was seized": a name, and not somebody's.
  if (figure.by === 'figures/the-one' && harm.lemma === 'seize' && reader.isCapital(figure.last - 1)) return null
  const fighters = /^(?:military|police|militant)$/.test(figure.persons?.class ?? '')
  // "lost 4,000 men to desertion"
  if (harm.lemma === 'lose' && isGone(reader, figure.last)) return null
  if (harm.lemma === 'lose') return fighters || LOST.test(figure.what ?? '') ? harm.measure : null
  if (harm.lemma === 'take') return isTakenFromUs(reader, figure) ? harm.measure : null
  if (fighters) return 'detained'
  for (let i = harm.first - 1; i >= harm.first - SUBJECT_REACH; i--) if (FORCES.test(reader.norm(i))) return 'detained'
  return harm.measure
}

/** "They took my two daughters": not "took my two daughters to school". */
function isTakenFromUs(reader: Reader, { first, last }: FigureMention): boolean {
  const ours = /^(?:my|our)$/
  return (
    (ours.test(reader.norm(first - 1)) || ours.test(reader.norm(first))) &&
    !/^(?:to|for|home|out|with|on)$/.test(reader.norm(last))
  )
}

/** "to desertion", "through defections": they left, and live. */
function isGone(reader: Reader, at: number): boolean {
  if (!/^(?:to|through|by)$/.test(reader.norm(at))) return false
  for (let i = at + 1; i <= at + 4; i++)
    if (
      /^(?:desertions?|defections?|resignations?|retirements?|emigration|attrition|transfers?|recruiters?)$/.test(reader.norm(i))
    )
      return true
  return false
}
