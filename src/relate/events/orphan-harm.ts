/**
 * Figures of harm whose word names no event ("three soldiers died") go to the happening that the text is telling.
 *
 *     Fighters attacked the prison in January 2022. More than 500 people died.
 *              ^^^^^^^^                             ^^^^^^^^^^^^^^^^^^^^
 */
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { CasualtyDraft, EventDraft } from '../draft.js'
import { datesAgree, type Facts, isOverPeriod, placesBond } from './agreement.js'
import type { Merged } from './merged.js'
import { isMisfortune } from './misfortune.js'
import { Kind, VIOLENT } from './same-kind.js'

/** How many sentences behind the happening the harm may stand. */
const REACH = 2

/** Gives a sentence's figures without an event, their dates and places known, to the happening told last. */
export function adoptHarm(
  events: readonly Merged[],
  harmed: readonly CasualtyDraft[],
  reader: Reader,
  kit: Kit,
  facts: Facts,
): void {
  for (const draft of harmed) {
    if (!isOrphan(draft)) continue
    const deed = toldLast(events, draft.sentence, facts)
    if (deed === null || !mayHold(reader, deed, draft) || !agrees(deed.draft, draft, facts)) continue
    const { triggerFirst: first, triggerLast: last } = draft
    if (isMisfortune(reader, kit, { ...draft.trigger, sentence: draft.sentence, first, last, row: -1, by: draft.by })) continue
    draft.event = deed.draft
    deed.draft.casualties.push(draft)
    deed.harm.add(draft)
    deed.lastSentence = draft.sentence
  }
}

function isOrphan({ event, measure, status, scope, period, background, by }: CasualtyDraft): boolean {
  const compared = by === 'casualties/compared' || by === 'casualties/of-told'
  const told = (status === 'reported' || status === 'claimed') && period === 'incident' && !background && scope === 'total'
  return event === null && !compared && told && (measure === 'killed' || measure === 'wounded')
}

/** The happening told last before a sentence; null where one sentence told two, for nobody knows which is meant. */
function toldLast(events: readonly Merged[], sentence: number, facts: Facts): Merged | null {
  let latest: Merged | null = null
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i] as Merged
    if (!isHappening(event, facts) || sentence - event.lastSentence > REACH) continue
    if (latest !== null && latest.lastSentence === event.lastSentence) return null
    if (latest === null || event.lastSentence > latest.lastSentence) latest = event
  }
  return latest
}

function isHappening({ draft, heads, plural }: Merged, facts: Facts): boolean {
  const deed = VIOLENT.has(draft.type) || (draft.type === 'operation' && !heads.haveAny(Kind.aside))
  return deed && draft.status === 'occurred' && !plural && !heads.areAll(Kind.lasting) && !isOverPeriod(draft.date, facts)
}

/** Several people were harmed in what was told; one man's death only where it is told of next, and of nobody else. */
function mayHold(reader: Reader, { draft, lastSentence }: Merged, { sentence, amount }: CasualtyDraft): boolean {
  if (lastSentence === sentence) return false
  if ((amount.low ?? 0) >= 2) return true
  const next = sentence - lastSentence === 1 && blockOf(reader, sentence) === blockOf(reader, lastSentence)
  return next && draft.casualties.length === 0
}

/** A place of another event, or a day that is not the event's, leads elsewhere. */
function agrees(event: EventDraft, { date, place }: CasualtyDraft, facts: Facts): boolean {
  const dates = date === null || date === event.date ? 'yes' : datesAgree(event.date, date, facts)
  return dates === 'yes' && (place === null || placesBond(event.places, [place], facts) !== 'no')
}

function blockOf(reader: Reader, sentence: number): number | undefined {
  return reader.article.sentences[sentence]?.block
}
