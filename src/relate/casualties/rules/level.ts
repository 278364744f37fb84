import type { Reader } from '../../../rule/reader.js'
import { Shape } from '../../../text/tokens.js'
import type { Harm, HarmRule } from '../harm.js'
import { FAR, isLed, levelBefore, levelBehind } from './toll.js'

/** How far before the word of harm its "number of" may stand: "the number of Thai soldiers killed". */
const NUMBER_REACH = 6
/** How far behind "losses" ("since the start of the invasion") the verb may stand. */
const MOVE_REACH = 10
/** Verbs by which a number moves or stands. */
const MOVES =
  /^(?:rose|rise|rises|risen|rising|climbed|climbs|climbing|increased|increases|grew|grown|jumped|soared|reached|reaches|stood|stands|stand|passed|exceeded|topped|fell|fallen|dropped|hit|hits|totalled|totaled|numbered|surpassed)$/

/**
 * The figure is what a number of people harmed stands at.
 *
 *     Military deaths rose to seven.      the number of villagers wounded at 62      bringing the number of dead to 26 and of wounded to 62
 *              ^^^^^^         ^^^^^                             ^^^^^^^    ^^                                                   ^^^^^^^    ^^
 */
export const level: HarmRule = {
  id: 'casualties/level',
  frames: ['count-noun', 'of-noun', 'transitive', 'adjective', 'attribute', 'told', 'held'],
  find(scene, harm) {
    const { reader, figures, sentence } = scene
    if (!isNumberOf(reader, harm, sentence.first) && !isMoving(reader, harm, sentence.last)) return []
    const before = levelBefore(scene, numberBefore(reader, harm.first, sentence.first))
    if (before !== undefined) return [before]
    const figure = levelBehind(reader, figures, harm.last, sentence.last, FAR)
    // "put its losses at 58 dead": the word behind the number says what befell them.
    return figure !== undefined && isLed(reader, figure.first) && reader.hit(figure.last, 'harm') === undefined ? [figure] : []
  },
  examples: {
    'Military deaths rose to seven.': 'killed 7 military',
    'The governor put the number of dead at 26 and of wounded at 62.': 'wounded 62',
    'The number of villagers wounded climbed to at least 30.': 'wounded 30+ civilian',
    'Their deaths bring to 14 the number of villagers killed.': 'killed 14 civilian',
    'Deaths were reported from nine villages.': null,
  },
}

/** "the number" before a word of harm: its index, or that of the word itself. */
function numberBefore(reader: Reader, at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - NUMBER_REACH); i--)
    if (/^(?:number|tally)$/.test(reader.norm(i)) && reader.norm(i + 1) === 'of') return i
  return at
}

function isNumberOf(reader: Reader, { first }: Harm, from: number): boolean {
  // "the number of dead at 26 and of wounded at 62"
  const joined = reader.norm(first - 1) === 'of' && reader.norm(first - 2) === 'and'
  const reach = joined ? 4 * NUMBER_REACH : NUMBER_REACH
  for (let i = first - 1; i >= Math.max(from, first - reach); i--) {
    if (/^(?:number|tally|numbers)$/.test(reader.norm(i)) && reader.norm(i + 1) === 'of') return true
    if (/^[,;:.]$/.test(reader.norm(i))) return false
  }
  return false
}

/** "deaths rose": the plural is the subject of a verb of amounts. */
function isMoving(reader: Reader, harm: Harm, limit: number): boolean {
  if (harm.hit.form !== 'plural' || reader.hit(harm.first - 1, 'number') !== undefined) return false
  // "put its losses at 13"
  if (reader.norm(harm.last) === 'at') return reader.has(harm.last + 1, Shape.number)
  for (let i = harm.last; i < Math.min(limit, harm.last + MOVE_REACH); i++) {
    if (MOVES.test(reader.norm(i))) return true
    if (/^[,;:.()]$/.test(reader.norm(i))) return false
  }
  return false
}
