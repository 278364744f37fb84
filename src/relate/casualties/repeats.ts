/** Claims that state the same harm again: the same number of the same people in the same event, or the sum of its parts. */
import type { CasualtyDraft } from '../draft.js'

/** Sets `sameAs` on every later claim that repeats an earlier one. */
export function linkRepeats(casualties: readonly CasualtyDraft[]): void {
  for (let i = 1; i < casualties.length; i++) {
    const later = casualties[i] as CasualtyDraft
    if (later.amount.quantifier === 'none') continue
    const earlier = casualties.slice(0, i).find((claim) => repeats(claim, later)) ?? sumOf(casualties.slice(0, i), later)
    if (earlier !== undefined) later.sameAs = earlier.sameAs ?? earlier
  }
}

function repeats(earlier: CasualtyDraft, later: CasualtyDraft): boolean {
  if (
    earlier.measure !== later.measure ||
    earlier.event === null ||
    earlier.event !== later.event ||
    earlier.sentence === later.sentence
  )
    return false
  if (earlier.amount.low !== later.amount.low || earlier.amount.high !== later.amount.high) return false
  return earlier.victims.class === later.victims.class || earlier.victims.class === 'unknown' || later.victims.class === 'unknown'
}

/** "three US personnel" after two soldiers and an interpreter: the sum of what one sentence told. */
function sumOf(earlier: readonly CasualtyDraft[], later: CasualtyDraft): CasualtyDraft | undefined {
  if (later.event === null || later.amount.quantifier !== 'exact') return undefined
  const bySentence = new Map<number, CasualtyDraft[]>()
  for (const claim of earlier) {
    if (
      claim.event !== later.event ||
      claim.measure !== later.measure ||
      claim.scope === 'subset' ||
      claim.sentence === later.sentence ||
      claim.sameAs !== null
    )
      continue
    const list = bySentence.get(claim.sentence) ?? []
    list.push(claim)
    bySentence.set(claim.sentence, list)
  }
  for (const list of bySentence.values()) {
    if (list.length < 2) continue
    const sum = list.reduce((total, claim) => total + (claim.amount.best ?? Number.NaN), 0)
    if (sum === later.amount.best) return list[0]
  }
  return undefined
}
