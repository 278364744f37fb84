/** The harm told of one event so far, by what it counts, so that another mention's harm is compared without a look at each claim. */
import type { CasualtyDraft } from '../draft.js'

export class HarmTold {
  private readonly claims = new Set<string>()
  /** Of each measure the whole claims: how many, and their sum (not a number where one has none). */
  private readonly totals = new Map<string, { count: number; sum: number }>()

  add(claim: CasualtyDraft): void {
    this.claims.add(keyOf(claim))
    if (claim.scope !== 'total') return
    const total = this.totals.get(claim.measure) ?? { count: 0, sum: 0 }
    total.count++
    total.sum += claim.amount.best ?? Number.NaN
    this.totals.set(claim.measure, total)
  }

  /** The same people counted again, or their sum, bind two mentions; other figures tell nothing, for reports differ. */
  isToldBy(later: readonly CasualtyDraft[]): boolean {
    return this.claims.size > 0 && later.some((claim) => this.claims.has(keyOf(claim)) || this.isSum(claim))
  }

  private isSum({ measure, amount }: CasualtyDraft): boolean {
    const total = this.totals.get(measure)
    return amount.best !== null && amount.best > 1 && total !== undefined && total.count > 1 && total.sum === amount.best
  }
}

function keyOf({ measure, victims, amount }: CasualtyDraft): string {
  return `${measure} ${victims.class} ${amount.low} ${amount.high}`
}
