/** What a run has done, in one line for a person at a terminal. */
import { isatty } from 'node:tty'
import { RECORD_KINDS } from '../../model/kinds.js'
import type { DocumentRecord } from '../../schema/document.js'
import { complain } from '../messages.js'
import { duration, grouped } from './line.js'

export interface Summary {
  /** Counts the lists of a record; it is asked for only when somebody looks on. */
  add(record: () => DocumentRecord): void
  /** Counts what else was written, by its name in the plural. */
  count(kind: string, count: number): void
  /** `5 documents (1 failed): 62 dates, 58 places, … in 2 s` */
  tell(documents: number, failed: number): void
}

const NONE: Summary = { add() {}, count() {}, tell() {} }

/** The summary of a run that begins now; without a terminal, or in CI, there is none: its time is another in each run. */
export function makeSummary(wanted: boolean, env: NodeJS.ProcessEnv = process.env): Summary {
  if (!wanted || !isatty(2) || env.CI) return NONE
  const begin = performance.now()
  const counts = new Map<string, number>()
  const count = (kind: string, more: number): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + more)
  }
  return {
    add(record) {
      const whole = record()
      for (const kind of RECORD_KINDS) count(kind, whole[kind].length)
    },
    count,
    tell: (documents, failed) => complain(summaryLine(documents, failed, counts, (performance.now() - begin) / 1000)),
  }
}

/** The line itself. */
export function summaryLine(documents: number, failed: number, counts: ReadonlyMap<string, number>, seconds: number): string {
  const kinds = [...counts]
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${grouped(count)} ${count === 1 ? singular(kind) : kind}`)
  const failures = failed === 0 ? '' : ` (${grouped(failed)} failed)`
  const time = seconds < 10 ? `${seconds.toFixed(1)} s` : duration(seconds)
  return `${grouped(documents)} document${documents === 1 ? '' : 's'}${failures}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`} in ${time}`
}

function singular(kind: string): string {
  return kind.endsWith('ies') ? `${kind.slice(0, -3)}y` : kind.slice(0, -1)
}
