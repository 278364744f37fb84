/**
 * A deed told before, laid to somebody by a sentence that names no deed.
 *
 *     A bomb killed nine in Quetta. The Baloch Liberation Army claimed responsibility. The army blamed India.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^ doer
 */
import type { Reader } from '../../rule/reader.js'
import { type Facts, isOverPeriod } from './agreement.js'
import type { Candidate } from './candidates.js'
import { CONFLICT_TYPES } from './conflict-types.js'
import type { Merged } from './merged.js'

/** How many sentences behind the deed the claim may stand. */
const REACH = 4
const DEEDS = /^(?:attack|explosion|violence-against-civilians|battle)$/

/** The deed that a sentence lays to somebody, and what the same sentence says that he did in it. */
export interface LaidDeed {
  readonly deed: Merged
  readonly told: readonly Candidate[]
}

/** Adds the doer to the last deed that has none known by name, and that nobody else did. */
export function layDeed(
  events: readonly Merged[],
  candidates: readonly Candidate[],
  reader: Reader,
  isNamed: (actor: string) => boolean,
  facts: Facts,
): LaidDeed | null {
  const claim = candidates.find((candidate) => isClaim(candidate) && !namesDeed(reader, candidate))
  if (claim === undefined) return null
  const told = candidates.filter((candidate) => isToldOfIt(candidate, claim))
  const others = candidates.filter((candidate) => CONFLICT_TYPES.has(candidate.draft.type) && !candidate.isHarm)
  if (others.some(({ draft }) => !isOverPeriod(draft.date, facts))) return null
  const parties = claim.draft.actors
    .filter(({ role }) => role === (claim.head === 'claim' ? 'source' : 'target'))
    .filter(({ actor }) => isNamed(actor))
    .map(({ actor }) => ({ actor, role: 'perpetrator' as const }))
  if (parties.length === 0) return null
  const deed = events.findLast(
    ({ draft, lastSentence, parties: known }) =>
      DEEDS.test(draft.type) &&
      draft.status === 'occurred' &&
      claim.draft.sentence - lastSentence <= REACH &&
      !isOverPeriod(draft.date, facts) &&
      !known.haveOtherDoers(parties, facts.mayBeOne) &&
      !draft.actors.some(({ actor, role }) => role === 'perpetrator' && isNamed(actor)),
  )
  if (deed === undefined) return null
  for (const party of parties) {
    if (deed.parties.has(party.actor)) continue
    deed.draft.actors.push(party)
    deed.parties.add(party)
  }
  return { deed, told }
}

/** "claimed responsibility …, saying that it had killed 22": the harm is of the deed that is claimed. */
function isToldOfIt({ isHarm, ownPlace, draft }: Candidate, claim: Candidate): boolean {
  return isHarm && !ownPlace && claim.head === 'claim' && draft.first >= claim.draft.last && draft.date === claim.draft.date
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
