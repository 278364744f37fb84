/** Values → claims and events: figures become claims, triggers become events, and each finds its place in the other. */

import type { FigureMention } from '../model/figure.js'
import type { Related, Resolved } from '../model/stages.js'
import type { Kit } from '../rule/kit.js'
import type { Reader } from '../rule/reader.js'
import { anchorDates } from './anchored-dates.js'
import { findReports } from './attribution.js'
import { carriedReports } from './carried-reports.js'
import { carryPeriods } from './casualties/carried-periods.js'
import { findCasualties } from './casualties/casualties.js'
import { placeOfHarm } from './casualties/harm-place.js'
import { linkRepeats } from './casualties/repeats/repeats.js'
import { settlePlaces } from './casualties/settle-places.js'
import { isStatistic } from './casualties/statistic.js'
import { findCounts } from './counts/counts.js'
import type { CasualtyDraft, CountDraft, EventDraft } from './draft.js'

import { type Candidate, findCandidates, nounsOf } from './events/candidates.js'

import { completeSettings } from './events/complete.js'
import { layDeed } from './events/laid-deeds.js'
import { absorb, mergeCandidate } from './events/merge.js'
import type { Merged } from './events/merged.js'
import { adoptHarm } from './events/orphan-harm.js'
import { fillFromParagraph } from './events/running-setting.js'
import { dateNear, placesNear } from './events/setting.js'
import { makeFacts } from './facts.js'
import { MentionIndex } from './mention-index.js'
import { numbered } from './numbering.js'
import { noteOddNumbers } from './odd-numbers.js'

/** Relates everything that was resolved. */
export function relate(resolved: Resolved, reader: Reader, kit: Kit): Related {
  const index = new MentionIndex(resolved, reader, kit)
  const facts = makeFacts(resolved)
  const figuresOf = groupBySentence(resolved.figureMentions)
  const triggersOf = groupBySentence(resolved.triggerMentions)
  const casualties: CasualtyDraft[] = []
  const counts: CountDraft[] = []
  const merged: Merged[] = []

  for (const sentence of resolved.sentences) {
    const figures = figuresOf.get(sentence.index) ?? []
    const triggers = triggersOf.get(sentence.index) ?? []
    const own = figures.length + triggers.length === 0 ? [] : findReports(reader, kit, index, sentence)
    const reports =
      own.length > 0 ? own : carriedReports(reader, sentence, figures, (other) => findReports(reader, kit, index, other))
    const harmed = findCasualties(reader, kit, index, sentence, figures, reports, casualties, counts)
    if (harmed.length + figures.length + triggers.length === 0) continue
    const counted = findCounts(reader, index, sentence, notTaken(figures, harmed), reports, counts, [
      ...casualties.slice(-LAST_TOLD),
      ...harmed,
    ])
    casualties.push(...harmed)
    counts.push(...counted)
    // What a report compares with befell others, at another time; "among the dead were" tells of what it told before.
    const befallen = harmed.filter(
      (draft) => draft.by !== 'casualties/compared' && draft.by !== 'casualties/of-told' && !isStatistic(reader, draft),
    )
    const candidates = findCandidates(reader, kit, index, sentence, triggers, reports, befallen, counted)
    const laid = layDeed(merged, candidates, reader, (actor) => index.isNamedParty(actor), facts)
    for (const candidate of candidates) {
      const event =
        laid?.told.includes(candidate) === true ? absorb(laid.deed, candidate, facts) : mergeCandidate(merged, candidate, facts)
      if (event === null) {
        reader.onLoss?.({ ...placeOf(candidate.draft), why: whyNoEvent(candidate) })
        continue
      }
      for (const casualty of candidate.draft.casualties) casualty.event = event.draft
      for (const count of candidate.draft.counts) count.event = event.draft
    }
    const nouns = nounsOf(kit, triggers)
    for (const draft of harmed) {
      // The time over which a figure runs is its date, where it stands on the calendar.
      if (draft.period !== 'incident' && index.isOnCalendar(sentence.index, draft.period)) draft.date = draft.period
      else
        draft.date =
          dateNear(reader, index, sentence, { first: draft.triggerFirst, last: draft.triggerLast, nouns })?.value ?? null
      draft.place = placeOfHarm(reader, index, sentence, draft, nouns)
    }
    adoptHarm(merged, harmed, reader, kit, facts)
    for (const draft of counted) {
      draft.period = dateNear(reader, index, sentence, draft)?.value ?? null
      draft.place = placesNear(reader, index, sentence, draft)?.value[0] ?? null
    }
  }
  const events = merged.map(({ draft }) => draft)
  const dates = anchorDates(resolved, events, reader, kit)
  fillFromParagraph(reader, index, merged)
  completeSettings({ ...resolved, dates }, merged, casualties, counts)
  carryPeriods(reader, index, casualties)
  linkRepeats(casualties, reader, index, facts)
  joinEvents(casualties)
  settlePlaces(casualties, resolved.places)
  const notes = [...resolved.notes, ...noteOddNumbers(resolved.figureMentions)]
  const values = numbered(events, casualties, counts)
  return { ...resolved, dates, notes, casualties: values.casualties, counts: values.counts, events: values.events }
}

/** How many claims back a count may look for whom it means. */
const LAST_TOLD = 4

function placeOf({ first, last, by }: EventDraft): { kind: 'event'; first: number; last: number; by: string } {
  return { kind: 'event', first, last, by }
}

function whyNoEvent({ heading }: Candidate): string {
  return heading
    ? 'a title or heading tells an event only where the text tells it too'
    : 'too little is known of it: an event of its kind needs parties, harm, a date or a place of its own'
}

/** A title's claim has no event of its own: it is of the event of the claim that states it again; a part is of its total's. */
function joinEvents(casualties: readonly CasualtyDraft[]): void {
  for (const { sameAs, event, date } of casualties) {
    if (sameAs === null || event === null || sameAs.event !== null) continue
    sameAs.event = event
    sameAs.date ??= date
    event.casualties.push(sameAs)
  }
  for (const part of casualties) {
    const event = part.subsetOf?.event ?? null
    if (part.event !== null || event === null) continue
    part.event = event
    part.date ??= event.date
    event.casualties.push(part)
  }
  for (const part of casualties) {
    part.date ??= part.subsetOf?.date ?? null
    part.place ??= part.subsetOf?.place ?? null
  }
}

/** The figures of which no claim of harm was made; one inside a claim's words ("three of them") is not counted again. */
function notTaken(figures: readonly FigureMention[], harmed: readonly CasualtyDraft[]): readonly FigureMention[] {
  if (harmed.length === 0) return figures
  return figures.filter(
    ({ start, end }) => !harmed.some((draft) => draft.start === start || (draft.start <= start && end <= draft.end)),
  )
}

function groupBySentence<T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const out = new Map<number, T[]>()
  for (const item of items) {
    const list = out.get(item.sentence)
    if (list === undefined) out.set(item.sentence, [item])
    else list.push(item)
  }
  return out
}
