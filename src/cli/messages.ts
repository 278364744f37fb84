/** Lines for the person at the keyboard: standard error only, one line each, nothing in them that a terminal would obey. */
import { Fault } from '../model/fault.js'
import { terminalText } from '../write/terminal-text.js'
import { writeAll } from '../write/write-all.js'

/** Writes to standard error; a closed one is no reason to lose records. */
export function say(text: string): void {
  try {
    writeAll(2, Buffer.from(text))
  } catch {
    // Nobody is there to read it.
  }
}

/** `extract: <what>`, for what concerns no input. */
export function complain(what: string): void {
  say(`extract: ${terminalText(what)}\n`)
}

/** How many inputs failed, where one line does not tell it. */
export function complainOfFailed(failed: number, inputs: number): void {
  if (failed > 0 && inputs > 1) complain(`${failed} of ${inputs} inputs failed`)
}

/** `extract: <path>: <what> (<hint>)` */
export function complainOf(path: string, line: number | null, what: string): void {
  complain(`${path}${line === null ? '' : `:${line}`}: ${what}`)
}

/** As `complainOf`, for an error. */
export function complainOfError(path: string, line: number | null, error: unknown): void {
  complainOf(path, line, reasonOf(error))
  sayWhere(error)
}

/** Where a bug of ours is, for those who look for it: with EXTRACT_DEBUG set. */
export function sayWhere(error: unknown): void {
  if (!(error instanceof Fault) && error instanceof Error && process.env.EXTRACT_DEBUG) say(`${error.stack}\n`)
}

/** An error in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Fault) return error.message
  return `internal error: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
}
