/**
 * Another number for harm that was told before, in words that do not name it again.
 *
 *     … killing 20 people; local groups say the figure is 24.      Nine died in a day, bringing the total to 122.
 *                                           ^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { FigureMention } from '../../model/figure.js'
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft } from '../draft.js'

/** How far before the number its "figure" or "total" may stand: "the total number so far to". */
const REACH = 6
const NOUN = /^(?:figure|number|total|tally|count)$/
/** Words that lead from the noun to the number. */
const LEADING = /^(?:is|was|at|to|as|stands|stood|reached|hit|rose|closer|near|nearer|be|now|has|had|risen|climbed|grown)$/
/** What the noun may be of without another kind of harm: "the real number", "the total number of victims". */
const DESCRIBING = /^(?:so|far|of|dead|victims|overall|down|up)$/

/**
 * Numbers that stand beside a claim told before, each with that claim.
 * @param figures those of the sentence that no word of harm has taken, in order
 * @param told the claims so far, in order
 */
export function rivalsOf(
  reader: Reader,
  sentence: Sentence,
  figures: readonly FigureMention[],
  told: readonly CasualtyDraft[],
): readonly { readonly figure: FigureMention; readonly told: CasualtyDraft }[] {
  const out: { figure: FigureMention; told: CasualtyDraft }[] = []
  for (const figure of figures) {
    if (figure.noun !== null || figure.unit !== 'count' || figure.per !== null || figure.by !== 'figures/counted') continue
    if (!isLed(reader, sentence, figure.first)) continue
    const last = told.findLast(
      ({ first, scope, by }) => first < figure.first && scope === 'total' && by !== 'casualties/compared',
    )
    if (last === undefined || last.amount.quantifier === 'none' || (last.amount.low ?? 0) < 2) continue
    const near = sentence.index - last.sentence
    if (near > 1 || (near === 1 && reader.article.sentences[last.sentence]?.block !== sentence.block)) continue
    if (figures.some(({ first, last: end, by }) => by === 'figures/counted' && first > last.last && end <= figure.first)) continue
    out.push({ figure, told: last })
  }
  return out
}

/** "the figure is", "the real number at", "the total to": nothing else stands between the noun and the number. */
function isLed(reader: Reader, { first }: Sentence, figure: number): boolean {
  if (!LEADING.test(reader.norm(figure - 1))) return false
  for (let at = figure - 2; at >= Math.max(first, figure - REACH); at--) {
    const word = reader.norm(at)
    if (NOUN.test(word)) return /^(?:the|its|their|a|real|true|actual|overall|official|final)$/.test(reader.norm(at - 1))
    if (!LEADING.test(word) && !DESCRIBING.test(word)) return false
  }
  return false
}
