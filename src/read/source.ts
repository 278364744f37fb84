/** Bytes or a string → Source. */
import { createHash } from 'node:crypto'
import type { Note } from '../model/note.js'
import type { Given, Source } from '../model/source.js'
import { type DecodeOptions, decode } from './decode.js'

export const NOTHING_GIVEN: Given = { published: null, title: null, url: null }

/** The Source of one file's bytes. @throws Fault `E_BINARY`, `E_ENCODING` */
export function sourceOfBytes(path: string, bytes: Buffer, given: Given, options?: DecodeOptions): Source {
  const { text, encoding, bom, notes } = decode(bytes, options)
  return {
    path,
    line: null,
    id: null,
    text,
    sha256: sha256(bytes),
    bytes: bytes.length,
    encoding,
    bom,
    given,
    notes: [...notes, ...notesOn(text)],
  }
}

/** The Source of a text that a program has in hand; its bytes are those of UTF-8. */
export function sourceOfText(path: string, text: string, given: Given, id: string | null = null): Source {
  const sound = wellFormed(text)
  const bytes = Buffer.from(sound.text)
  return {
    path,
    line: null,
    id,
    text: sound.text,
    sha256: sha256(bytes),
    bytes: bytes.length,
    encoding: 'utf-8',
    bom: false,
    given,
    notes: [...sound.notes, ...notesOn(sound.text)],
  }
}

/** The SHA-256 of bytes, in small hex digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Half characters, which only escapes in JSON can make, become U+FFFD: offsets stay, and the record is sound Unicode. */
export function wellFormed(text: string): { text: string; notes: readonly Note[] } {
  const sound = text.replace(/\p{Surrogate}/gu, '\ufffd')
  if (sound === text) return { text, notes: [] }
  const message = 'holds half characters (lone surrogates); each became U+FFFD'
  return { text: sound, notes: [{ code: 'read/lone-surrogate', severity: 'warning', message }] }
}

/** What a reader of the record should know about the text as a whole. */
export function notesOn(text: string): Note[] {
  if (!/\S/.test(text)) return [{ code: 'read/empty', severity: 'warning', message: 'is empty' }]
  if (/^\s{0,200}<(?:!doctype html|html|\?xml)\b/i.test(text.slice(0, 300)))
    return [
      {
        code: 'read/markup',
        severity: 'warning',
        message: 'looks like HTML or XML and is read as plain text (convert it to plain text first)',
      },
    ]
  return []
}
