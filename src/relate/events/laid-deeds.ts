/**
 * A deed told before, laid to somebody by a sentence that names no deed.
 *
 *     A bomb killed nine in Quetta. The Baloch Liberation Army claimed responsibility. The army blamed India.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^ doer
 */
import type { Candidate } from './candidates.js'
import { CONFLICT_TYPES } from './conflict-types.js'
import type { Merged } from './merge.js'

/** How many sentences behind the deed the claim may stand. */
const REACH = 4
const DEEDS = /^(?:attack|explosion|violence-against-civilians|battle)$/

/** Adds the doer to the last deed that has none known by name. */
export function layDeed(events: readonly Merged[], candidates: readonly Candidate[], isNamed: (actor: string) => boolean): void {
  const claim = candidates.find(isClaim)
  if (claim === undefined || candidates.some(({ draft }) => CONFLICT_TYPES.has(draft.type))) return
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
