/**
 * The compiled lexicon as one file of bytes: checksum, character tables, phrase table, senses and row texts.
 * Little-endian; every section begins at a multiple of 8.
 */
import { createHash } from 'node:crypto'
import { Fault } from '../model/fault.js'
import { HIT_KINDS, type HitKind } from '../model/hit.js'
import type { Characters } from '../text/characters.js'
import { PhraseTable } from '../text/phrase-table.js'
import { Lexicon } from './lexicon.js'
import { type RowStore, storeOf } from './sense.js'

const MAGIC = 'XLEX0001'
const HEADER = 64
/** Character kinds, foldings, phrase table and senses; two sections follow for each kind of row. */
const FIXED_SECTIONS = 4

export interface Compiled {
  readonly characters: Characters
  readonly table: PhraseTable
  readonly senses: Int32Array
  readonly stores: ReadonlyMap<HitKind, RowStore>
}

/** Writes the compiled tables as bytes; the same tables give the same bytes. */
export function packLexicon(compiled: Compiled): Uint8Array {
  const sections: Uint8Array[] = [
    compiled.characters.kind,
    bytesOf(compiled.characters.fold),
    bytesOf(compiled.table.words()),
    bytesOf(compiled.senses),
  ]
  for (const kind of HIT_KINDS) {
    const store = compiled.stores.get(kind) ?? storeOf([])
    sections.push(bytesOf(store.starts), new TextEncoder().encode(store.lines))
  }
  const sizes = new Int32Array(sections.map((section) => section.byteLength))
  let at = align(HEADER + sizes.byteLength)
  const total = sections.reduce((sum, section) => align(sum) + section.byteLength, at)
  const out = new Uint8Array(align(total))
  out.set(new TextEncoder().encode(MAGIC), 0)
  new DataView(out.buffer).setInt32(8, sections.length, true)
  out.set(bytesOf(sizes), HEADER)
  for (const section of sections) {
    at = align(at)
    out.set(section, at)
    at += section.byteLength
  }
  const sum = createHash('sha256').update(out.subarray(HEADER)).digest()
  out.set(sum.subarray(0, 32), 16)
  return out
}

/**
 * Views a compiled lexicon.
 * @throws Fault `lexicon/bad-file` when the bytes are no such file
 */
export function openLexicon(bytes: Uint8Array): { lexicon: Lexicon; characters: Characters } {
  const magic = new TextDecoder().decode(bytes.subarray(0, 8))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.byteLength < HEADER ? 0 : view.getInt32(8, true)
  if (magic === MAGIC && bytes.byteLength < HEADER + 4 * count) throw cutShort()
  if (magic !== MAGIC || count !== FIXED_SECTIONS + 2 * HIT_KINDS.length)
    throw new Fault('lexicon/bad-file', 'the compiled lexicon is damaged or of another version; run "npm run build"')
  const sizes = new Int32Array(bytes.buffer, bytes.byteOffset + HEADER, count)
  let at = align(HEADER + 4 * count)
  const sections: { at: number; size: number }[] = []
  for (let i = 0; i < count; i++) {
    at = align(at)
    sections.push({ at: bytes.byteOffset + at, size: sizes[i] as number })
    at += sizes[i] as number
  }
  if (at > bytes.byteLength) throw cutShort()
  const section = (i: number): { at: number; size: number } => sections[i] as { at: number; size: number }
  const ints = (i: number): Int32Array => new Int32Array(bytes.buffer, section(i).at, section(i).size / 4)
  const characters: Characters = {
    kind: new Uint8Array(bytes.buffer, section(0).at, section(0).size),
    fold: new Uint16Array(bytes.buffer, section(1).at, section(1).size / 2),
  }
  const { table } = PhraseTable.view(bytes.buffer, section(2).at)
  const stores = new Map<HitKind, RowStore>()
  HIT_KINDS.forEach((kind, k) => {
    const text = section(5 + 2 * k)
    const lines = new TextDecoder().decode(new Uint8Array(bytes.buffer, text.at, text.size))
    stores.set(kind, { starts: ints(4 + 2 * k), lines })
  })
  const version = Buffer.from(bytes.buffer, bytes.byteOffset + 16, 6).toString('hex')
  return { lexicon: new Lexicon(version, table, ints(3), stores), characters }
}

function cutShort(): Fault {
  return new Fault('lexicon/bad-file', 'the compiled lexicon is cut short; run "npm run build"')
}

function align(at: number): number {
  return (at + 7) & ~7
}

function bytesOf(array: Int32Array | Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
