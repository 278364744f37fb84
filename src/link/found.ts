/** A reason on the way to its record: its text is made only when it is kept. */
import type { LinkReasonCode } from '../model/incident.js'

export interface Found {
  readonly code: LinkReasonCode
  readonly weight: number
  readonly text: () => string
}

export function found(code: LinkReasonCode, weight: number, text: () => string): Found {
  return { code, weight, text }
}
