import type { FigureMention } from '../../../model/figure.js'
import type { Reader } from '../../../rule/reader.js'
import { leftOf, rightOf } from '../coordination.js'
import type { Harm, HarmRule, Scene } from '../harm.js'
import { isSaidToBe } from '../said-of.js'

/** How far behind "those killed" ("in the attack on the market") the verb may stand. */
const REACH = 8
const BE = /^(?:was|were|is|are)$/
const NAMING = /^(?:was|were|is|are|include|included|includes|comprise|comprised)$/
const LEADS = /^(?:the|those|these|of|among)$/

/**
 * Who some of the people harmed were, of whom the report has told.
 *
 *     Among the dead were nine women.      The dead were three soldiers and a guide.      Two of the wounded were children.
 *               ^^^^      ^^^^^^^^^^            ^^^^      ^^^^^^^^^^^^^^     ^^^^^^^      ^^^^^^^^^^^^^^^^^^
 */
export const ofTold: HarmRule = {
  id: 'casualties/of-told',
  frames: ['adjective', 'told', 'transitive', 'count-noun', 'attribute', 'held', 'of-noun'],
  find(scene, harm) {
    const { reader, sentence, figures } = scene
    // "one in five of the victims was a civilian": a share.
    if (figures.some(({ unit, first, last }) => unit === 'percent' && first < harm.first && last >= harm.last)) return []
    const some = figures.find(
      ({ first, last, noun, unit }) =>
        unit === 'count' && first < harm.first && last === harm.last && isOf(reader, harm.first, noun),
    )
    const ofThose = some === undefined ? figures.find((figure) => isOfThoseHarmed(scene, figure, harm)) : undefined
    if (ofThose !== undefined) return [ofThose]
    if (some !== undefined) return isSaidToBe(reader, some) ? [some, ...further(scene, some)] : []
    const among = amongBefore(reader, harm)
    if (among >= 0) return leftOf(scene, { ...harm, first: among }, 1)
    if (!LEADS.test(reader.norm(harm.first - 1))) return []
    const fronted = frontedPart(scene, harm)
    if (fronted !== null) return [fronted, ...further(scene, fronted)]
    const verb = verbBehind(reader, harm, sentence.last)
    return verb < 0 ? [] : rightOf(scene, verb + 1, 2)
  },
  examples: {
    'Forty people were killed. Among the dead were nine women and a boy.': 'killed 9 civilian part; killed 1 civilian part',
    'Four people were killed. The dead were three soldiers and a policeman.': 'killed 3 military part; killed 1 police part',
    'Forty people were hurt. Two of the wounded were children.': 'wounded 2 civilian part',
    'Forty people were killed. Two soldiers and a guide were among the dead.': 'killed 2 military part; killed 1 civilian part',
    'Forty people were killed. Of the dead, seven were soldiers.': 'killed 7 military part',
    'Forty people were killed. Seven of those killed have been named.': 'killed 7 part',
    'The dead were taken to two hospitals.': null,
  },
}

/** "seven of those killed have been identified": part of those told of, unless more befell them. */
function isOfThoseHarmed({ reader, harms }: Scene, { last, noun, unit, amount }: FigureMention, harm: Harm): boolean {
  if (unit !== 'count' || noun !== null || last !== harm.first || amount.quantifier === 'none') return false
  return reader.norm(last - 1) === 'those' && !harms.some(({ first }) => first >= harm.last && first - harm.last <= REACH)
}

/** "Of the dead, seven were soldiers": the number that follows, of which a noun is said. */
function frontedPart({ reader, figures, sentence }: Scene, harm: Harm): FigureMention | null {
  const lead = /^(?:the|those)$/.test(reader.norm(harm.first - 1)) ? harm.first - 2 : harm.first - 1
  if (lead !== sentence.first || reader.norm(lead) !== 'of' || reader.norm(harm.last) !== ',') return null
  return figures.find((figure) => figure.first === harm.last + 1 && isSaidToBe(reader, figure)) ?? null
}

/** "two soldiers were among the dead", "with two soldiers among the dead": index behind them, or -1. */
export function amongBefore(reader: Reader, { first }: Pick<Harm, 'first'>): number {
  const at = /^(?:the|those)$/.test(reader.norm(first - 1)) ? first - 2 : first - 1
  if (reader.norm(at) !== 'among') return -1
  return BE.test(reader.norm(at - 1)) ? at - 1 : reader.hit(at - 1, 'person-noun') === undefined ? -1 : at
}

/** "Among the dead (militants) was Wali": index of the verb before the name, or -1. */
export function amongBehind(reader: Reader, harm: Pick<Harm, 'first' | 'last'>, limit: number): number {
  const lead = /^(?:the|those)$/.test(reader.norm(harm.first - 1)) ? harm.first - 2 : harm.first - 1
  if (reader.norm(lead) !== 'among') return -1
  for (let i = harm.last; i < Math.min(limit, harm.last + REACH); i++) {
    if (BE.test(reader.norm(i))) return i
    if (/^[,;:.]$/.test(reader.norm(i))) return -1
  }
  return -1
}

/** "two of the dead": nothing but "of the" stands between the number and the word of harm. */
function isOf(reader: Reader, at: number, noun: FigureMention['noun']): boolean {
  const lead = reader.norm(at - 1)
  return noun === null || ((lead === 'the' || lead === 'those') && reader.norm(at - 2) === 'of')
}

/** "…, two were traders and one was a soldier": numbers alone, of each of which a noun is said. */
function further({ reader, figures }: Scene, some: FigureMention): FigureMention[] {
  return figures.filter(
    (figure) => figure.first > some.last && figure.what === null && figure.unit === 'count' && isSaidToBe(reader, figure),
  )
}

/** Index of the verb that names them, or -1: right behind the word of harm, or behind where it befell them. */
function verbBehind(reader: Reader, harm: Harm, limit: number): number {
  const end = Math.min(limit, harm.last + REACH)
  for (let i = harm.last; i < end; i++) {
    const word = reader.norm(i)
    if (NAMING.test(word)) return i
    if (i === harm.last && !/^(?:in|on|at|by|when|during|identified|named|found|recovered|,)$/.test(word)) return -1
    if (/^[;:.]$/.test(word) || reader.hit(i, 'harm') !== undefined) return -1
  }
  return -1
}
