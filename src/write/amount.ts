/** An amount as a reader writes it. */
import type { CasualtyRecord } from '../schema/figures.js'

/** `12`, `20+`, `5–10`, `up to 3`. */
export function amountOf({ low, best, high }: Pick<CasualtyRecord, 'low' | 'best' | 'high'>): string {
  if (low !== null && low === high) return String(low)
  if (low !== null && high !== null) return low === 0 ? `up to ${high}` : `${low}–${high}`
  if (low !== null) return `${low}+`
  if (high !== null) return `up to ${high}`
  return best === null ? '?' : String(best)
}
