/**
 * Figures that sum up many happenings, though no date tells over which time.
 *
 *     The number of civilians killed fell to 44.      Since the fall of the regime, mines have killed 603 civilians.
 */
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft } from '../draft.js'
import { isPerfect } from './verb-group.js'

/** What one happening has cost does not go down. */
const FALLING = /^(?:fell|fallen|falling|dropped|dropping|declined|declining|decreased|halved)$/

/** Whether a claim is of no one happening. */
export function isStatistic(reader: Reader, { by, period, first, triggerFirst, triggerLast }: CasualtyDraft): boolean {
  if (period !== 'incident') return false
  if (by === 'casualties/level' || by === 'casualties/toll')
    for (let at = triggerLast; at < first; at++) if (FALLING.test(reader.norm(at))) return true
  return reader.norm(reader.sentenceAt(first).first) === 'since' && isPerfect(reader, { first: triggerFirst })
}
