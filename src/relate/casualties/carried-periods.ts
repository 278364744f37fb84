/**
 * Time that a claim shares with the claim before it, without saying so itself.
 *
 *     312 were recorded since May: 98 people killed and 214 wounded.      Since 2014, 1,680 have been taken. Some 90 are still missing.
 *                       ^^^^^^^^^         ^^                                                                       ^^
 */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'

/** How many tokens before the word of harm "have been" and "are still" may begin. */
const VERB_REACH = 4

/** Within a sentence: behind a colon or bracket, or by a verb that "and" joins to the one before. */
export function sharePeriods(reader: Reader, index: MentionIndex, sentence: Sentence, claims: readonly CasualtyDraft[]): void {
  const dates = index.dates(sentence.index)
  let broken = false
  for (const [i, claim] of claims.entries()) {
    const previous = claims[i - 1]
    if (previous === undefined || claim.period !== 'incident' || !isRunning(previous)) continue
    const from = Math.max(previous.last, previous.triggerLast)
    const dated = dates.some(({ first }) => first >= from && first <= claim.last + 1)
    const joined: boolean =
      /^(?:and|,)$/.test(reader.norm(broken ? claim.first - 1 : claim.triggerFirst - 1)) && claim.triggerFirst >= from
    const marked = hasMark(reader, from, claim.first)
    if (marked || (joined && !dated)) claim.period = previous.period
    broken = broken ? joined : marked
  }
}

/** Between sentences: more of what was told to run, in a sentence that has no time of its own. */
export function carryPeriods(reader: Reader, index: MentionIndex, claims: readonly CasualtyDraft[]): void {
  for (const [i, claim] of claims.entries()) {
    const previous = claims[i - 1]
    if (previous === undefined || claim.period !== 'incident' || claim.link.figure.noun !== null || !isRunning(previous)) continue
    const here = reader.article.sentences[claim.sentence]
    const there = reader.article.sentences[previous.sentence]
    if (here === undefined || there === undefined || here.block !== there.block || here.index - there.index > 1) continue
    if (index.dates(here.index).length > 0) continue
    if (isMore(reader, claim) || isStanding(reader, claim)) claim.period = previous.period
  }
}

function isRunning({ period, by }: CasualtyDraft): boolean {
  return period !== 'incident' && by !== 'casualties/compared'
}

function hasMark(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^[:(]$/.test(reader.norm(at))) return true
  return false
}

/** "another 22", "90 more". */
function isMore(reader: Reader, { first, last }: CasualtyDraft): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:another|more|others|further)$/.test(reader.norm(at)) && reader.norm(at + 1) !== 'than') return true
  return false
}

/** "have been killed", "are still missing". */
function isStanding(reader: Reader, { triggerFirst, triggerLast, last }: CasualtyDraft): boolean {
  for (let at = Math.max(last, triggerFirst - VERB_REACH); at < triggerLast; at++)
    if (/^(?:have|still|remain)$/.test(reader.norm(at))) return true
  return false
}
