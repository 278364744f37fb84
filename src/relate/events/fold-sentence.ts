/** The events in draft of one sentence, each happening once: what several of its words tell is put together, step by step. */
import type { Sentence } from '../../model/segmented.js'
import type { Reader } from '../../rule/reader.js'
import type { MentionIndex } from '../mention-index.js'
import type { Candidate } from './candidates.js'
import { isOnCivilians } from './event-type.js'
import { foldAlternatives, foldChain, foldFired, foldPlots, foldRaids } from './fold.js'
import { foldHarm } from './fold-harm.js'
import { foldApposed, foldRepelled, foldScenes } from './fold-told.js'
import { isSaying } from './statements.js'

/** One event in draft a happening of the sentence. */
export function foldSentence(
  candidates: readonly Candidate[],
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
): readonly Candidate[] {
  const told = candidates.length < 2 ? candidates : foldTogether(candidates, reader, index, sentence)
  return withoutReports(foldPlots(told, reader)).map((one) => onCivilians(asAttack(one, index), index))
}

/** Words of one sentence that tell one happening. */
function foldTogether(
  candidates: readonly Candidate[],
  reader: Reader,
  index: MentionIndex,
  sentence: Sentence,
): readonly Candidate[] {
  const blows = foldAlternatives(foldFired(foldScenes(candidates, reader), reader), (token) => reader.norm(token) === 'or')
  const told = foldApposed(foldRepelled(blows), reader)
  const happenings = foldHarm(told, reader, (a, b) => isOtherDay(index, sentence, a, b))
  return foldRaids(foldChain(happenings, reader), reader)
}

/** Whether two dates of a sentence have no day in common. */
function isOtherDay(index: MentionIndex, sentence: Sentence, a: string, b: string): boolean {
  const dates = index.dates(sentence.index).map(({ date }) => date)
  const one = dates.find(({ id }) => id === a)
  const other = dates.find(({ id }) => id === b)
  if (one?.earliest == null || one.latest === null || other?.earliest == null || other.latest === null) return false
  return one.latest < other.earliest || other.latest < one.earliest
}

/** "killed nine in two raids": a raid that killed, of no state, is an attack. */
function asAttack(candidate: Candidate, index: MentionIndex): Candidate {
  const { draft, head } = candidate
  if (draft.type !== 'operation' || !/^(?:raids?|storm|assaults?|incursions?)$/.test(head)) return candidate
  const byState = draft.actors.some(
    ({ actor, role }) => role === 'perpetrator' && /^(?:state-forces|government|coalition)$/.test(index.typeOf(actor) ?? ''),
  )
  const deadly = draft.casualties.some(({ measure, amount }) => measure === 'killed' && amount.low !== 0)
  return deadly && !byState ? { ...candidate, draft: { ...draft, type: 'attack' } } : candidate
}

/** Whom an attack befell may only be known from the words folded into it. */
function onCivilians(candidate: Candidate, index: MentionIndex): Candidate {
  const { draft } = candidate
  if (draft.type !== 'attack' || !isOnCivilians(index, draft.actors, draft.casualties, !candidate.isHarm)) return candidate
  return { ...candidate, draft: { ...draft, type: 'violence-against-civilians' } }
}

/** "said on 3 May that it had shelled the town": who only tells of an event makes none by telling. */
function withoutReports(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isReport) || !candidates.some((candidate) => candidate.standing && !isReport(candidate))) return candidates
  return candidates.map((candidate) => (isReport(candidate) ? { ...candidate, standing: false } : candidate))
}

function isReport({ draft, lemma }: Candidate): boolean {
  return draft.type === 'statement' && isSaying(lemma)
}
