/** A reason on the way to its record: its text is made only when it is kept. */
import type { LinkReasonCode } from '../model/incident.js'
import type { LinkRecord } from '../schema/incident.js'
import { byText } from './names.js'

export interface Found {
  readonly code: LinkReasonCode
  readonly weight: number
  readonly text: () => string
}

export function found(code: LinkReasonCode, weight: number, text: () => string): Found {
  return { code, weight, text }
}

/** The reasons as records, the weightiest first. */
export function reasonRecords(reasons: readonly Found[]): LinkRecord['reasons'] {
  return reasons
    .map(({ code, weight, text }) => ({ code, weight, text: text() }))
    .sort((x, y) => y.weight - x.weight || byText(x.code, y.code) || byText(x.text, y.text))
}
