/** How far a long run has come: one line on a terminal's standard error, gone before every message and at the end. */

import { isatty } from 'node:tty'
import { say } from '../messages.js'
import { onStopSignal } from '../stop-signals.js'
import { progressLine, type Total } from './line.js'

export interface Progress {
  /** Whether anybody looks on: what only this line needs is not worked out for nobody. */
  readonly active: boolean
  /** Tells what there is to do. */
  expect(total: Total): void
  /** Another document is done. @param again an earlier run did it */
  step(path: string, bytes: number, again?: boolean): void
  /** Tells of work that has no steps. */
  phase(what: string): void
  /** Takes the line away, before a message. */
  clear(): void
  /** Takes it away for good. */
  end(): void
  /** Lets a signal that has arrived take effect, now and then. */
  breathe(): Promise<void>
}

/** Where the line is drawn. */
export interface Screen {
  write(text: string): void
  columns(): number
  /** Milliseconds of a clock that only goes forward. */
  now(): number
  /** Calls when the run is stopped from outside. @returns what takes the call back */
  onStop(stop: () => void): () => void
}

/** A run shorter than this says nothing, in milliseconds. */
const SILENT = 1000
/** Nobody reads faster. */
const INTERVAL = 100
/** Of a terminal that does not tell. */
const COLUMNS = 80

const NONE: Progress = { active: false, expect() {}, step() {}, phase() {}, clear() {}, end() {}, async breathe() {} }

/** Progress for a person who waits: without a terminal that can take a line back, or in CI, there is none. */
export function makeProgress(wanted: boolean, env: NodeJS.ProcessEnv = process.env): Progress {
  if (!wanted || !isatty(2) || env.CI || env.TERM === 'dumb') return NONE
  return drawProgress(TERMINAL)
}

/** Progress on a screen. */
export function drawProgress(screen: Screen): Progress {
  const begin = screen.now()
  let total: Total = { documents: null, bytes: null }
  const done = { documents: 0, bytes: 0 }
  const found = { documents: 0, bytes: 0 }
  let next = begin + SILENT
  let breath = begin
  let shown = false
  // From the first line to the end: a signal that comes while none is shown must not get lost either.
  let release: (() => void) | null = null

  const clear = (): void => {
    if (shown) screen.write('\r\x1b[K')
    shown = false
  }
  /** A line that wraps could not be taken back, and behind it the terminal itself writes the ^C that ends the run. */
  const width = (): number => Math.max(1, screen.columns() - 2)
  const draw = (line: string): void => {
    screen.write(`\r\x1b[K${line.slice(0, width() - 1)}`)
    shown = true
    release ??= screen.onStop(clear)
  }
  return {
    active: true,
    expect(given) {
      total = given
    },
    step(path, bytes, again = false) {
      for (const sum of again ? [done, found] : [done]) {
        sum.documents++
        sum.bytes += bytes
      }
      const now = screen.now()
      if (now < next) return
      next = now + INTERVAL
      draw(progressLine({ ...done, found, total, path, seconds: (now - begin) / 1000 }, width()))
    },
    phase(what) {
      if (screen.now() >= begin + SILENT) draw(what)
    },
    clear,
    end() {
      clear()
      release?.()
      release = null
    },
    async breathe() {
      if (screen.now() < breath) return
      breath = screen.now() + INTERVAL
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}

const TERMINAL: Screen = {
  write: say,
  columns: () => process.stderr.columns || COLUMNS,
  now: () => performance.now(),
  onStop: onStopSignal,
}
