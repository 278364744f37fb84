/** Inputs that gave no record: each told once, at once, and counted by what was wrong. */
import { Fault } from '../../model/fault.js'
import { complain, complainOf, reasonOf, sayWhere } from '../messages.js'
import type { Progress } from '../progress/progress.js'

/** The code of what is a bug of ours. */
const BUG = 'E_INTERNAL'

/** A failure as an earlier run told it. */
export interface Told {
  readonly code: string
  readonly message: string
}

export class Failures {
  private readonly byCode = new Map<string, number>()

  constructor(private readonly progress: Progress) {}

  get count(): number {
    return [...this.byCode.values()].reduce((sum, count) => sum + count, 0)
  }

  add(path: string, line: number | null, error: unknown): void {
    const { code, message } = toldOf(error)
    this.byCode.set(code, (this.byCode.get(code) ?? 0) + 1)
    this.progress.clear()
    complainOf(path, line, message)
    sayWhere(error)
  }

  /** `2 of 7 inputs failed (E_BINARY 1, E_NOT_FOUND 1)`, where there was more than one input. */
  sum(written: number): void {
    const { count } = this
    if (count === 0 || count + written === 1) return
    const codes = [...this.byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, times]) => `${code} ${times}`)
    complain(`${count} of ${count + written} inputs failed (${codes.join(', ')})`)
  }
}

/** Code and words of a failure. */
export function toldOf(error: unknown): Told {
  if (isTold(error)) return error
  return { code: error instanceof Fault ? error.code : BUG, message: reasonOf(error) }
}

function isTold(error: unknown): error is Told {
  return typeof error === 'object' && error !== null && !(error instanceof Error) && 'code' in error && 'message' in error
}
