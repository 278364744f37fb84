/** What was read: the decoded text of one document, never altered again, and where it came from. */
import type { Note } from './note.js'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

export interface Source {
  /** As given on the command line or found in a walk, `/` separators. */
  readonly path: string
  /** 1-based line of a JSON Lines input, else null. */
  readonly line: number | null
  /** The document's own id in a JSON Lines input, else null. */
  readonly id: string | null
  /** Decoded text without a byte-order mark; every offset counts in it. */
  readonly text: string
  readonly sha256: string
  readonly bytes: number
  readonly encoding: Encoding
  readonly bom: boolean
  /** What the input or the command line says beside the text. */
  readonly given: Given
  readonly notes: readonly Note[]
}

/** Facts that come with a document rather than from its text. */
export interface Given {
  /** EDTF day or month of publication and where it was given. */
  readonly published: { readonly value: string; readonly basis: 'option' | 'metadata' } | null
  readonly title: string | null
  readonly url: string | null
}
