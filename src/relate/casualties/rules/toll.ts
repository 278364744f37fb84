import type { FigureMention } from '../../../model/figure.js'
import type { Reader } from '../../../rule/reader.js'
import type { HarmRule, Scene } from '../harm.js'

/** How far behind the word the figure may stand: "toll from the blast in the market has risen to". */
const REACH = 14
/** And how far where "to" or a verb leads to it: "killed in the strike on the western city of Ternopil rose to 31". */
export const FAR = 24

/**
 * The figure is what a toll stands at.
 *
 *     The death toll rose from 35 to at least 41.      bringing the toll to 12      a toll of 30
 *         ^^^^^^^^^^                  ^^^^^^^^^^^
 */
export const toll: HarmRule = {
  id: 'casualties/toll',
  frames: ['toll'],
  find(scene, harm) {
    const { reader, figures, sentence } = scene
    // "a toll of 30": the words for the toll belong to the number.
    const own = figures.find(({ first, last, unit }) => unit === 'count' && first <= harm.first && last > harm.last)
    const figure = own ?? levelBefore(scene, harm.first) ?? levelBehind(reader, figures, harm.last, sentence.last)
    if (figure !== undefined) return [figure]
    const far = levelBehind(reader, figures, harm.last, sentence.last, FAR)
    return far !== undefined && isLed(reader, far.first) ? [far] : []
  },
  examples: {
    'Two more bodies were found, bringing to 31 the death toll.': 'killed 31',
    'The death toll rose from 35 to at least 41.': 'killed 41+',
    'The toll may rise, as 20 people are missing.': null,
  },
}

/** "bringing to 31 the death toll": the figure right before the words for the number. */
export function levelBefore({ reader, figures }: Scene, at: number): FigureMention | undefined {
  const figure = figures.find(({ last, unit, noun }) => unit === 'count' && noun === null && last === at - 1)
  const led = figure !== undefined && reader.norm(at - 1) === 'the' && reader.norm(figure.first - 1) === 'to'
  return led ? figure : undefined
}

/** The figure at which a number stands, behind the word at `from`: "from 35 to 41" gives the second. */
export function levelBehind(
  reader: Reader,
  figures: readonly FigureMention[],
  from: number,
  limit: number,
  reach = REACH,
): FigureMention | undefined {
  const after = figures.filter(
    ({ first, noun, persons, unit }) =>
      first >= from && first - from <= reach && unit === 'count' && (noun === null || persons !== null),
  )
  for (let i = from; i < Math.min(limit, from + reach); i++) {
    if (/^[;.]$/.test(reader.norm(i))) return undefined
    if (reader.norm(i) === ',' && /^(?:as|while|after|with|but|and|though|because|when)$/.test(reader.norm(i + 1)))
      return undefined
    const figure = after.find(({ first }) => first === i)
    if (figure === undefined) continue
    const next = after.find(({ first }) => first > figure.first)
    // "rose from 35 to 41", "rose by 12 to 340"
    const was = /^(?:from|by)$/.test(reader.norm(figure.first - 1)) && next !== undefined && reader.norm(next.first - 1) === 'to'
    return was ? next : figure
  }
  return undefined
}

/** "to seven", "at 62", "reached 40". */
export function isLed(reader: Reader, at: number): boolean {
  // A verb that bounds the number belongs to its words.
  if (/^(?:exceeded|surpassed|passed|topped|tops|crossed|past)$/.test(reader.norm(at))) return true
  return /^(?:to|at|is|was|were|exceeded|hit|hits|reached|reaching|surpassed|passed|topped|totalled|totaled)$/.test(
    reader.norm(at - 1),
  )
}
