/**
 * Vague words that mean more people when harm befell them than they number otherwise.
 *
 *     multiple sites: two and more      multiple people were killed: three and more
 */
import type { Amount, FigureMention } from '../../model/figure.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'

/** The amount of a figure as one of people harmed. */
export function harmedAmount(reader: Reader, kit: Kit, { amount, first, last }: FigureMention): Amount {
  if (amount.quantifier !== 'vague') return amount
  for (let at = first; at < last; at++) {
    const hit = reader.hit(at, 'number')
    if (hit === undefined) continue
    const { harmed } = kit.lexicon.row('number', hit.row)
    return harmed === undefined || harmed === '' ? amount : { ...amount, low: Number(harmed) }
  }
  return amount
}
