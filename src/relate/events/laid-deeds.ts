/**
 * A deed told before, laid to somebody by a sentence that names no deed.
 *
 *     A bomb killed nine in Quetta. The Baloch Liberation Army claimed responsibility. The army blamed India.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^ doer
 */
import type { Reader } from '../../rule/reader.js'
import type { Candidate } from './candidates.js'
import { CONFLICT_TYPES } from './conflict-types.js'
import type { Merged } from './merge.js'

/** How many sentences behind the deed the claim may stand. */
const REACH = 4
const DEEDS = /^(?:attack|explosion|violence-against-civilians|battle)$/

/** Adds the doer to the last deed that has none known by name. */
export function layDeed(
  events: readonly Merged[],
  candidates: readonly Candidate[],
  reader: Reader,
  isNamed: (actor: string) => boolean,
): void {
  const claim = candidates.find((candidate) => isClaim(candidate) && !namesDeed(reader, candidate))
  if (claim === undefined || candidates.some(({ draft, isHarm }) => CONFLICT_TYPES.has(draft.type) && !isHarm)) return
  const doers = claim.draft.actors
    .filter(({ role }) => role === (claim.head === 'claim' ? 'source' : 'target'))
    .filter(({ actor }) => isNamed(actor))
  if (doers.length === 0) return
  const deed = events.findLast(
    ({ draft, lastSentence }) =>
      DEEDS.test(draft.type) &&
      draft.status === 'occurred' &&
      claim.draft.sentence - lastSentence <= REACH &&
      !draft.actors.some(({ actor, role }) => role === 'perpetrator' && isNamed(actor)),
  )
  if (deed === undefined) return
  for (const { actor } of doers) {
    if (deed.parties.has(actor)) continue
    const party = { actor, role: 'perpetrator' as const }
    deed.draft.actors.push(party)
    deed.parties.add(party)
  }
}

/** "claimed responsibility", "blamed X", "accused X": and no more. */
function isClaim({ draft, head, lemma }: Candidate): boolean {
  if (draft.type !== 'statement' || draft.status !== 'occurred') return false
  return /^claim(?:ed)? (?:responsibility|credit|the)/.test(lemma) || head === 'blame' || head === 'accuse'
}

/** How far behind "accused" its "of" may stand. */
const LINK_REACH = 16

/** "accused the government of negotiating separately", "blamed him for the failure": another deed is named, or a thing that is none. */
function namesDeed(reader: Reader, { draft, head }: Candidate): boolean {
  if (head === 'claim') return false
  for (let at = draft.last; at < draft.last + LINK_REACH; at++) {
    const word = reader.norm(at)
    if (word === '' || reader.isMark(at, ',;:.')) return false
    // "accused X of the crime": the deed told before.
    if (
      word === 'of' &&
      /^(?:the|this|that)$/.test(reader.norm(at + 1)) &&
      /^(?:crime|act|outrage|atrocity|deed)$/.test(reader.norm(at + 2))
    )
      return false
    if ((word === 'of' || word === 'for') && !reader.isCapital(at + 1)) return true
  }
  return false
}
