/** Whether two words of one sentence stand in two clauses that each tell a happening of their own. */
import type { Reader } from '../../rule/reader.js'
import type { Candidate } from './candidates.js'

/** Words that begin a clause beside the one before. */
const BESIDE = /^(?:and|while|but|;)$/

/**
 * A doer or a weapon of its own behind "and" makes a happening of its own.
 *
 *     a car bomb killed four soldiers on Sunday, and gunmen shot dead three farmers a day later
 *                                                ^^^     own doer    ^^^^^^^^^ another happening
 */
export function standsApart(reader: Reader, host: Candidate, harm: Candidate): boolean {
  if (/ing$/.test(reader.norm(harm.draft.first))) return false
  const own = doers(harm)
  const byWeapon = own.length === 0 && harm.draft.type === 'explosion'
  if (own.length === 0 && !byWeapon) return false
  if (doers(host).some((actor) => own.includes(actor))) return false
  const [from, to] =
    host.draft.first < harm.draft.first ? [host.draft.last, harm.draft.first] : [harm.draft.last, host.draft.first]
  for (let at = to - 2; at >= from; at--) if (BESIDE.test(reader.norm(at)) && !isList(reader, at)) return true
  return false
}

function doers({ draft }: Candidate): string[] {
  return draft.actors.filter(({ role }) => role === 'perpetrator').map(({ actor }) => actor)
}

/** "two soldiers and three farmers", "Homs and Hama": the conjunction joins nouns right before the next verb or mark. */
function isList(reader: Reader, at: number): boolean {
  return reader.norm(at) === 'and' && reader.isCapital(at - 1) && reader.isCapital(at + 1)
}
