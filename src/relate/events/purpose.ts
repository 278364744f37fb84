/** Verbs that tell what something is for, not what happened. */
import type { Known } from './standing.js'

/** Words before "to" with which an infinitive tells that it happened, or that it was settled. */
const REALISED =
  /^(?:managed|went|continued|continues|continue|began|begun|started|used|helped|proceeded|forced|decision|decided|agreed|agreement|move)$/
const PROGRESS = /^(?:is|are|was|were|been|be|began|started|after|by)$/

/** What of a trigger tells whether it is a purpose. */
type Purposed = Pick<Known, 'reader' | 'kit' | 'trigger' | 'type' | 'status' | 'harm' | 'dated' | 'counts'>

/** "to fight the group", "fighting them": an infinitive or a bare participle tells of a purpose or a habit, not of a happening. */
export function isPurpose({ reader, kit, trigger, type, status, harm, dated, counts }: Purposed): boolean {
  if (status === 'planned' || status === 'threatened' || status === 'denied') return false
  if (kit.lexicon.row('trigger', trigger.row).pos !== 'verb') return false
  const hit = reader.hits(trigger.first).find((found) => found.kind === 'trigger' && found.row === trigger.row)
  let lead = trigger.first - 1
  // "were still battling": the adverb parts no verb from its auxiliary.
  if (hit?.form === 'gerund' && /^(?:still|now|also|already|again|\w{1,20}ly)$/.test(reader.norm(lead))) lead--
  const before = reader.norm(lead)
  if (hit?.form === 'base' && before === 'to') return !REALISED.test(reader.norm(trigger.first - 2))
  // "agreed to stop attacking ships"
  if (
    hit?.form === 'gerund' &&
    /^(?:stop|stops|stopped|stopping|halt|halted|cease|ceased|avoid|avoided|from)$/.test(before) &&
    harm === 0
  )
    return true
  // "…, accusing the army": a participle behind a comma tells what the subject said besides.
  if (hit?.form === 'gerund' && before === ',' && type === 'statement') return false
  if (hit?.form === 'gerund') return !PROGRESS.test(before) && harm === 0 && counts === 0 && !dated
  return false
}
