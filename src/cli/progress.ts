/** How far a long run has come: one line on a terminal's standard error, gone at the end. */
import { isatty } from 'node:tty'
import { terminalLine } from '../write/terminal-text.js'
import { say } from './messages.js'

export interface Progress {
  /** Another document is done. */
  step(path: string): void
  /** Takes the line away, before a message and at the end. */
  clear(): void
}

/** A run shorter than this says nothing, in milliseconds. */
const SILENT = 1000
const INTERVAL = 100
const WIDTH = 60

const NONE: Progress = { step() {}, clear() {} }

/** Progress for a person who waits: no terminal, or CI, or a view that fills the screen itself, and there is none. */
export function makeProgress(wanted: boolean): Progress {
  if (!wanted || !isatty(2) || process.env.CI) return NONE
  let count = 0
  let next = performance.now() + SILENT
  let shown = false
  return {
    step(path) {
      count++
      const now = performance.now()
      if (now < next) return
      next = now + INTERVAL
      shown = true
      say(`\r\x1b[K${count} ${terminalLine(path, WIDTH)}`)
    },
    clear() {
      if (shown) say('\r\x1b[K')
      shown = false
    },
  }
}
