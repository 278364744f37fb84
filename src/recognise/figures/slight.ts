/**
 * Words that say there were hardly any: between none and a number nobody gives.
 *
 *     minimal casualties      light losses      few casualties
 */
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { Reader } from '../../rule/reader.js'
import { draftOfPersons, type FigureDraft } from './draft.js'

/** Words that may begin it. */
export const SLIGHT: ReadonlySet<string> = new Set(['minimal', 'minimum', 'light', 'limited', 'negligible', 'few', 'low'])

/** Reads "minimal casualties" at `at`, or null. */
export function findSlight(reader: Reader, lexicon: Lexicon, at: number, limit: number): FigureDraft | null {
  if (!SLIGHT.has(reader.norm(at)) || reader.norm(at - 1) === 'a') return null
  for (const hit of reader.hits(at + 1)) {
    if (hit.kind !== 'harm' || hit.last > limit || lexicon.row('harm', hit.row).frame !== 'count-noun') continue
    return draftOfPersons(reader, at, hit.last, { low: 0, best: null, high: null, quantifier: 'vague' }, 'figures/slight')
  }
  return null
}
