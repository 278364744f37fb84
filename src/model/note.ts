/** A Note is something a reader of the record should know: stored with the record, never thrown. */
import type { Span } from '../text/span.js'

export const SEVERITIES = ['info', 'warning', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface Note {
  /** Stable, `stage/what`: `dates/no-reference`. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly at?: Span
}
