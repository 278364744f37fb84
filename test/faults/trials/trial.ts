/** One class of bad input: what is tried, and what must come out. The page of docs/ is made from the same values. */
import type { DocumentRecord } from '../../../src/schema/document.js'
import type { Files, Place, Ran } from '../command.js'

export interface Trial {
  /** The class, as the page names it. */
  readonly what: string
  readonly files?: Files
  /** A line of the shell that makes what no table of files can. */
  readonly setup?: string
  /** The line that is tried. */
  readonly script: string
  /** See inject.mjs. */
  readonly fault?: string
  readonly code: number
  /** Records on standard output. */
  readonly records?: number
  /** All messages, without `extract: `. */
  readonly says?: readonly string[]
  /** What else is true of the outcome, in words, and held by `holds`. */
  readonly also?: string
  holds?(outcome: Outcome): void
}

export interface Outcome extends Ran {
  readonly records: readonly DocumentRecord[]
  readonly place: Place
}

export interface Group {
  readonly title: string
  readonly trials: readonly Trial[]
}
