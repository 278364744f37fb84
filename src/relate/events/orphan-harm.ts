/**
 * Figures of harm whose word names no event ("three people died") go to the happening that the sentence before them tells.
 *
 *     Fighters attacked the prison in January 2022. More than 500 people died.
 */

import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft } from '../draft.js'
import type { MentionIndex } from '../mention-index.js'
import { type Facts, isOverPeriod } from './agreement.js'
import { DEEDS } from './conflict-types.js'
import type { Merged } from './merge.js'
import { isMisfortune } from './misfortune.js'

/** Gives a sentence's figures without an event to the deed told last, when nothing in the sentence leads elsewhere. */
export function adoptHarm(
  events: readonly Merged[],
  harmed: readonly CasualtyDraft[],
  sentence: number,
  reader: Reader,
  kit: Kit,
  index: MentionIndex,
  facts: Facts,
): void {
  const orphans = harmed.filter((draft) => isOrphan(draft))
  if (orphans.length === 0 || index.dates(sentence).length > 0 || index.places(sentence).length > 0) return
  const deed = events.findLast(({ lastSentence }) => lastSentence <= sentence)
  if (deed === undefined || sentence - deed.lastSentence !== 1 || !DEEDS.has(deed.draft.type)) return
  if (deed.draft.status !== 'occurred' || isOverPeriod(deed.draft.date, facts) || deed.draft.casualties.length > 0) return
  if (deed.plural || blockOf(reader, sentence) !== blockOf(reader, deed.lastSentence)) return
  for (const draft of orphans) {
    const { triggerFirst: first, triggerLast: last } = draft
    if (isMisfortune(reader, kit, { ...draft.trigger, sentence, first, last, row: -1, by: draft.by })) continue
    draft.event = deed.draft
    deed.draft.casualties.push(draft)
    deed.harm.add(draft)
  }
}

function isOrphan({ event, measure, status, period, by }: CasualtyDraft): boolean {
  const compared = by === 'casualties/compared' || by === 'casualties/of-told'
  return (
    event === null &&
    !compared &&
    status === 'reported' &&
    period === 'incident' &&
    (measure === 'killed' || measure === 'wounded')
  )
}

function blockOf(reader: Reader, sentence: number): number | undefined {
  return reader.article.sentences[sentence]?.block
}
