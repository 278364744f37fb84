/**
 * Parts of a figure of harm told before, in words that name no harm themselves.
 *
 *     More than 6,000 people were killed. Of these, about 2,500 were civilians, 89 of them women.
 *                                         ^^^^^^^^  ^^^^^^^^^^^
 *     The office verified 1,617 deaths; 355 were women and 40 were girls.
 *                                       ^^^                ^^
 */
import type { FigureMention } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft, CountDraft } from '../draft.js'
import { isCoordinated } from './coordination.js'
import { isSaidToBe } from './said-of.js'

/** How far behind "of these" ("killed in the first week of May") its number may stand. */
const REACH = 3
const BE = /^(?:was|were|is|are)$/

/** A figure with the claim whose part it is. */
export interface PartOfTold {
  readonly figure: FigureMention
  readonly whole: CasualtyDraft
}

/**
 * The parts of one sentence.
 * @param figures those that no word of harm has taken, in order
 * @param told the claims made so far, this sentence's own included, in order
 * @param counts the other counted things of the sentences before
 */
export function partsOfThese(
  reader: Reader,
  sentence: Sentence,
  figures: readonly FigureMention[],
  told: readonly CasualtyDraft[],
  counts: readonly CountDraft[],
): readonly PartOfTold[] {
  if (figures.length === 0 || told.length === 0) return []
  const out: PartOfTold[] = []
  const led = ledFigure(reader, sentence, figures)
  for (const figure of figures) {
    if (!canBePart(figure)) continue
    const previous = out.at(-1)
    const goesOn = previous !== undefined && isJoined(reader, previous.figure, figure)
    if (!goesOn && figure !== led && !(opensClause(reader, sentence, figure) && isSomeOfThem(reader, figure))) continue
    const whole = goesOn ? previous.whole : wholeBefore(reader, sentence, figure, figures, told, counts)
    if (whole !== undefined && isWithin(figure, whole)) out.push({ figure, whole })
  }
  return out
}

/** A number alone, or one of persons. */
function canBePart({ unit, per, noun, persons, by, amount }: FigureMention): boolean {
  return (
    by === 'figures/counted' && unit === 'count' && per === null && amount.low !== null && (noun === null || persons !== null)
  )
}

/** The figure right behind "Of these,", "Among them were", "They included", with which the sentence begins. */
function ledFigure(reader: Reader, { first }: Sentence, figures: readonly FigureMention[]): FigureMention | undefined {
  const behind = behindLead(reader, first)
  if (behind === null) return undefined
  let at = behind
  while (at < behind + REACH && (reader.norm(at) === ',' || BE.test(reader.norm(at)))) at++
  return figures.find((figure) => figure.first === at)
}

/** Index behind the words that take up a figure of before, or null. */
function behindLead(reader: Reader, at: number): number | null {
  const word = reader.norm(at)
  if (/^(?:they|these|those|this|that|it)$/.test(word))
    return /^(?:include|includes|included)$/.test(reader.norm(at + 1)) ? at + 2 : null
  if (word !== 'of' && word !== 'among') return null
  if (/^(?:these|those|them|whom)$/.test(reader.norm(at + 1))) return at + 2
  const noun = reader.norm(at + 2)
  return /^(?:the|that|this)$/.test(reader.norm(at + 1)) && /^(?:total|number|figure|toll)$/.test(noun) ? at + 3 : null
}

/** "11 were children", "83 of them children" */
function isSomeOfThem(reader: Reader, figure: FigureMention): boolean {
  const ofThem = reader.norm(figure.last - 1) === 'them' && reader.norm(figure.last - 2) === 'of'
  return isSaidToBe(reader, figure) || (ofThem && reader.hit(figure.last, 'person-noun') !== undefined)
}

/** The sentence or a part of it behind a mark begins with the figure. */
function opensClause(reader: Reader, sentence: Sentence, { first, noun }: FigureMention): boolean {
  return noun === null && (first === sentence.first || reader.isMark(first - 1, ';:–—,'))
}

/** ", 89 boys and 21 girls", "and 40 were girls": joined to the part before. */
function isJoined(reader: Reader, before: FigureMention, figure: FigureMention): boolean {
  if (figure.persons === null && !isSaidToBe(reader, figure)) return false
  const from = before.noun === null && BE.test(reader.norm(before.last)) ? before.last + 1 : before.last
  return isCoordinated(reader, from, figure.first)
}

/** The total told last, unless something else was counted behind it that the words may mean. */
function wholeBefore(
  reader: Reader,
  sentence: Sentence,
  figure: FigureMention,
  figures: readonly FigureMention[],
  told: readonly CasualtyDraft[],
  counts: readonly CountDraft[],
): CasualtyDraft | undefined {
  const last = told.findLast(({ first, scope, by }) => first < figure.first && scope === 'total' && by !== 'casualties/compared')
  if (last === undefined || last.amount.quantifier === 'none' || (last.amount.low ?? 0) < 2) return undefined
  const apart = sentence.index - last.sentence
  if (apart > 1 || (apart === 1 && reader.article.sentences[last.sentence]?.block !== sentence.block)) return undefined
  // "killed 12 in 40 raids; 30 were …": the raids, unless persons are told of.
  const persons = figure.persons !== null || isSaidToBe(reader, figure)
  const isBetween = (other: { readonly first: number; readonly last: number }): boolean =>
    other.first > last.last && other.last <= figure.first && (!persons || reader.hit(other.last - 1, 'person-noun') !== undefined)
  const between = figures.filter(({ by }) => by === 'figures/counted')
  return between.some(isBetween) || counts.some(isBetween) ? undefined : last
}

function isWithin({ amount }: FigureMention, { amount: whole }: CasualtyDraft): boolean {
  return whole.high === null || (amount.low ?? 0) <= whole.high
}
