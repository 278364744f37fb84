/**
 * Bytes → text, once: byte-order mark, then strict UTF-8, then UTF-16 that shows by its NUL bytes, then Windows-1252 with a
 * warning. What is no text is refused by name. Nothing is normalised: every offset counts in what comes out here.
 */
import { isUtf8 } from 'node:buffer'
import { Fault } from '../model/fault.js'
import type { Note } from '../model/note.js'
import { ENCODINGS, type Encoding } from '../model/source.js'
import { findSignature } from './signature.js'
import { decodeWindows1252 } from './windows-1252.js'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly bom: boolean
  readonly notes: readonly Note[]
}

/** English in UTF-16 has a NUL in half of all bytes; text in other scripts still has its spaces and digits. */
const UTF16_NULS = 0.3
/** More control characters than this share, and it is no text. */
const CONTROLS = 0.05

export interface DecodeOptions {
  /** What the bytes are; null: it is found out. */
  readonly encoding: Encoding | null
  /** Nothing is guessed and nothing replaced: what would bring a warning is refused. */
  readonly strict: boolean
}

const FIND_OUT: DecodeOptions = { encoding: null, strict: false }

/** @throws Fault `E_BINARY`, and `E_ENCODING` when it is strict */
export function decode(bytes: Buffer, { encoding, strict }: DecodeOptions = FIND_OUT): Decoded {
  const kind = findSignature(bytes)
  if (kind !== null) throw new Fault('E_BINARY', `looks like ${kind} (convert it to plain text first)`)
  const decoded = encoding === null ? findOut(bytes) : checked(decodeAs(bytes, encoding))
  const doubt = decoded.notes[0]
  if (strict && doubt !== undefined) throw new Fault('E_ENCODING', `${doubt.message} (name its --encoding, or mend it)`)
  return decoded
}

/** As the person says; a mark that says the same is no part of the text. */
function decodeAs(bytes: Buffer, encoding: Encoding): Decoded {
  const mark = MARKS[encoding]
  const bom = mark !== null && bytes.subarray(0, mark.length).equals(mark)
  const rest = bom ? bytes.subarray(mark.length) : bytes
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const text = utf16(rest, encoding)
    if (text.includes('\0')) throw nulBytes()
    const damaged = rest.length % 2 === 1 || text.includes('\ufffd')
    return { text, encoding, bom, notes: damaged ? [replaced(countLost(text))] : [] }
  }
  if (rest.includes(0)) throw nulBytes()
  const text = encoding === 'utf-8' ? rest.toString('utf8') : decodeWindows1252(rest)
  const lost = encoding === 'utf-8' ? countReplaced(rest, text) : countLost(text)
  return { text, encoding, bom, notes: lost > 0 ? [replaced(lost)] : [] }
}

const MARKS: Readonly<Record<Encoding, Buffer | null>> = {
  'utf-8': Buffer.from([0xef, 0xbb, 0xbf]),
  'utf-16le': Buffer.from([0xff, 0xfe]),
  'utf-16be': Buffer.from([0xfe, 0xff]),
  'windows-1252': null,
}

function findOut(bytes: Buffer): Decoded {
  const marked = decodeMarked(bytes)
  if (marked !== null) return marked
  if (bytes.includes(0)) {
    const encoding = utf16ByNuls(bytes)
    const text = encoding === null ? '' : utf16(bytes, encoding)
    if (encoding === null || text.includes('\0') || !/\p{L}/u.test(text)) throw nulBytes()
    return checked({ text, encoding, bom: false, notes: [guessed('UTF-16', 'every other byte is NUL')] })
  }
  if (isUtf8(bytes)) return checked({ text: bytes.toString('utf8'), encoding: 'utf-8', bom: false, notes: [] })
  return decodeDamaged(bytes)
}

function decodeMarked(bytes: Buffer): Decoded | null {
  for (const encoding of ENCODINGS) {
    const mark = MARKS[encoding]
    if (mark !== null && bytes.subarray(0, mark.length).equals(mark)) return checked(decodeAs(bytes, encoding))
  }
  return null
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Latin letters in UTF-16 have their NUL always on the same side. */
function utf16ByNuls(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const nuls = [0, 0]
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nuls[i & 1] = (nuls[i & 1] as number) + 1
  const [even, odd] = nuls as [number, number]
  const enough = bytes.length * UTF16_NULS
  if (even >= enough && odd === 0) return 'utf-16be'
  if (odd >= enough && even === 0) return 'utf-16le'
  return null
}

/** Not UTF-8: either UTF-8 with a few broken places, or an older one-byte encoding. */
function decodeDamaged(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8')
  const broken = countReplaced(bytes, text)
  const good = countSequences(text) - broken
  if (good > broken) return checked({ text, encoding: 'utf-8', bom: false, notes: [replaced(broken)] })
  const western = decodeWindows1252(bytes)
  const lost = countLost(western)
  if ((countControls(western) + lost) / western.length > CONTROLS)
    throw new Fault('E_BINARY', 'is no text that can be read (name its --encoding, or convert it to UTF-8 first)')
  const notes = [guessed('Windows-1252', 'it is not UTF-8'), ...(lost > 0 ? [replaced(lost)] : [])]
  return { text: western, encoding: 'windows-1252', bom: false, notes }
}

function checked(decoded: Decoded): Decoded {
  const { text } = decoded
  if (text.length > 0 && countControls(text) / text.length > CONTROLS)
    throw new Fault('E_BINARY', 'holds too many control characters, so it is no text (convert it to plain text first)')
  return decoded
}

/** Characters outside ASCII: in damaged UTF-8, each is a whole sequence or a replaced one. */
function countSequences(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f && (unit < 0xdc00 || unit > 0xdfff)) count++
  }
  return count
}

/** Replacement characters that the bytes did not hold themselves. */
function countReplaced(bytes: Buffer, text: string): number {
  let own = 0
  for (let at = bytes.indexOf('\ufffd'); at >= 0; at = bytes.indexOf('\ufffd', at + 3)) own++
  return countLost(text) - own
}

function countLost(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

/** Controls that no text needs; ESC is left out, since logs with colours are text. */
function countControls(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 32 ? unit < 9 || (unit > 13 && unit !== 27) : unit === 127) count++
  }
  return count
}

function nulBytes(): Fault {
  return new Fault('E_BINARY', 'holds NUL bytes, so it is no text (convert it, or name its --encoding if it is UTF-16)')
}

function guessed(name: string, why: string): Note {
  return { code: 'read/encoding-guessed', severity: 'warning', message: `read as ${name}, because ${why}` }
}

function replaced(count: number): Note {
  const what = count === 1 ? '1 place that is' : `${count} places that are`
  return {
    code: 'read/bytes-replaced',
    severity: 'warning',
    message: `holds ${what} not valid in its encoding; each became U+FFFD`,
  }
}
