/**
 * A file of bytes made of sections: magic, checksum, sizes, then the sections, each at a multiple of 8.
 * Little-endian. Opening it makes views and copies nothing.
 */
import { createHash } from 'node:crypto'
import { Fault } from '../model/fault.js'

const MAGIC = 'XGAZ0001'
const HEADER = 64
const SUM_AT = 16
const SUM_LENGTH = 32

function align(at: number): number {
  return (at + 7) & ~7
}

function bytesOf(section: ArrayBufferView): Uint8Array {
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength)
}

/** Puts sections into one file; the same sections give the same bytes. */
export function writeSections(sections: readonly ArrayBufferView[]): Uint8Array {
  const sizes = Int32Array.from(sections, (section) => section.byteLength)
  const first = align(HEADER + sizes.byteLength)
  const total = sections.reduce((sum, section) => align(sum + section.byteLength), first)
  const out = new Uint8Array(total)
  out.set(new TextEncoder().encode(MAGIC), 0)
  new DataView(out.buffer).setInt32(8, sections.length, true)
  out.set(bytesOf(sizes), HEADER)
  let at = first
  for (const section of sections) {
    out.set(bytesOf(section), at)
    at = align(at + section.byteLength)
  }
  out.set(createHash('sha256').update(out.subarray(HEADER)).digest().subarray(0, SUM_LENGTH), SUM_AT)
  return out
}

export interface Sections {
  /** Hex of the checksum's first 8 bytes: names this very data. */
  readonly version: string
  bytes(index: number): Uint8Array
  ints(index: number): Int32Array
  shorts(index: number): Uint16Array
  /** Offset of a section in the buffer, for views made elsewhere. */
  offset(index: number): number
}

/**
 * Views a file of sections.
 * @param expected how many sections it must have
 * @throws Fault `gazetteer/bad-file` when the bytes are no such file or are cut short
 */
export function openSections(given: Uint8Array, expected: number): Sections {
  const bad = (what: string): Fault => new Fault('gazetteer/bad-file', `the gazetteer file ${what}; run "npm run build"`)
  if (given.byteLength < HEADER || new TextDecoder().decode(given.subarray(0, 8)) !== MAGIC)
    throw bad('is damaged or of another version')
  // A small read may share its buffer with others at an odd offset; the views need a multiple of 8.
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given)
  const { buffer, byteOffset } = bytes
  const count = new DataView(buffer, byteOffset).getInt32(8, true)
  if (count !== expected) throw bad('is damaged or of another version')
  const sizes = new Int32Array(buffer, byteOffset + HEADER, count)
  const offsets: number[] = []
  let at = align(HEADER + sizes.byteLength)
  for (const size of sizes) {
    offsets.push(byteOffset + at)
    at = align(at + size)
  }
  if (at !== bytes.byteLength) throw bad('is cut short')
  const where = (index: number): [number, number] => [offsets[index] as number, sizes[index] as number]
  const version = Buffer.from(bytes.subarray(SUM_AT, SUM_AT + 8)).toString('hex')
  return {
    version,
    bytes: (index) => new Uint8Array(buffer, ...where(index)),
    ints: (index) => new Int32Array(buffer, where(index)[0], where(index)[1] / 4),
    shorts: (index) => new Uint16Array(buffer, where(index)[0], where(index)[1] / 2),
    offset: (index) => where(index)[0],
  }
}
