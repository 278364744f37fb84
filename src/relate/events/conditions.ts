/** Status and certainty of an event, read off the cue words before (or right behind) its trigger in the clause. */
import type { Certainty, EventStatus } from '../../model/event.js'
import type { Sentence } from '../../model/segmented.js'
import type { Kit } from '../../rule/kit.js'
import type { Reader } from '../../rule/reader.js'
import type { Span } from '../../text/span.js'
import { isMay } from '../month-may.js'

export interface Conditions {
  readonly status: EventStatus | null
  readonly certainty: Certainty
  readonly cues: readonly Span[]
}

/** How many tokens before the trigger a cue may stand; a denial must stand closer. */
const REACH = 7
const DENIAL_REACH = 3

/** Reads the cues around a trigger. */
export function conditionsAt(reader: Reader, kit: Kit, sentence: Sentence, first: number, last: number): Conditions {
  let status: EventStatus | null = null
  let certainty: Certainty = 'certain'
  const cues: Span[] = []
  const from = clauseStart(reader, sentence, first)
  const take = (at: number, end: number, row: Readonly<Record<string, string>>): void => {
    const distance = first - end
    if (row.status === 'denied' && distance > DENIAL_REACH) return
    if (row.status === 'foiled' && distance > 2) return
    if (row.status === 'ongoing' && distance > 3) return
    if (row.status !== '' && row.status !== undefined) status = row.status as EventStatus
    if (row.certainty === 'possible' || (row.certainty === 'probable' && certainty === 'certain')) certainty = row.certainty
    cues.push(reader.spanOf(at, end))
  }
  for (let at = Math.max(from, first - REACH); at < first; at++) {
    const hit = reader.hit(at, 'cue')
    if (hit === undefined || hit.last > first || isMay(reader, sentence, at)) continue
    take(at, hit.last, kit.lexicon.row('cue', hit.row))
    at = hit.last - 1
  }
  // "if the attack …", "whether": a condition at the head of the clause governs it whole.
  const head = reader.norm(from)
  if ((head === 'if' || head === 'whether' || head === 'unless') && status === null) {
    status = 'hypothetical'
    cues.push(reader.spanOf(from, from + 1))
  }
  if (status === null && /^(?:is|are)$/.test(reader.norm(first - 1)) && reader.norm(first).endsWith('ing')) {
    status = 'ongoing'
    cues.push(reader.spanOf(first - 1, first))
  }
  // "attacks could continue", "the strikes would": a modal right behind a noun.
  const modal = /^(?:could|would|may|might)$/.test(reader.norm(last))
  if (modal && status === null) {
    status = 'hypothetical'
    cues.push(reader.spanOf(last, last + 1))
  }
  return { status, certainty, cues }
}

/** The token after the last comma, semicolon, colon or conjunction before `at`. */
function clauseStart(reader: Reader, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.first; i--) if (reader.isMark(i, ';:,“”"()')) return i + 1
  return sentence.first
}
