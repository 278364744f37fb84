/**
 * A dictionary of phrases as one flat hash table over token hashes: every phrase and every prefix of one is a slot.
 *
 * Built once, written to the data file, and viewed (not parsed) at start. A look-up walks the tokens of the text and asks
 * for each longer prefix, so one pass finds all phrases that begin at a token. Hyphens, apostrophes, possessives, dots of
 * abbreviations and Arabic articles are not part of the key: `Deir ez-Zor`, `Deir Ezzor's` end where their letters agree.
 * A slot is found by 32 bits of one hash and confirmed by 32 bits of another, so no letters are stored.
 */
import { APOSTROPHES, type Characters } from './characters.js'
import { Shape, type Tokens, tokenize } from './tokens.js'

const MAGIC = 0x50545331
/** Longest phrase, in key tokens; names of bodies with long titles stay under it. */
const MAX_TOKENS = 16
const SKIPPED = Shape.dash | Shape.possessive | Shape.article
const PREFIX = 0x40000000
const VALUE = 0x3fffffff
const PLUS = 43
const AMPERSAND = 38
const APOSTROPHE_UNITS = new Set(Array.from(APOSTROPHES, (sign) => sign.charCodeAt(0)))

function mix(hash: number, next: number): number {
  let h = Math.imul(hash ^ next, 0x2c1b3c6d)
  h ^= h >>> 15
  return Math.imul(h, 0x297a2d39) ^ (h >>> 13)
}

function finish(hash: number): number {
  let h = hash
  h ^= h >>> 16
  h = Math.imul(h, 0x45d9f3b)
  h ^= h >>> 15
  return h >>> 0
}

/**
 * Whether a token is no part of a key at this place: joins, articles, possessives.
 * `first` is the phrase's first token; the walk never ends on a skipped token.
 */
function isSkipped(tokens: Tokens, at: number, first: number): boolean {
  const shape = tokens.shape[at] as number
  if ((shape & Shape.article) !== 0) return true
  if (at === first) return false
  if ((shape & SKIPPED) !== 0) return (shape & Shape.glued) !== 0
  if ((shape & Shape.punctuation) === 0 || (shape & Shape.glued) === 0) return false
  const unit = tokens.text.charCodeAt(tokens.start[at] as number)
  if (unit === 46) return (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number) <= 5
  return unit === AMPERSAND || APOSTROPHE_UNITS.has(unit)
}

/** Called for each phrase that begins at a token, shortest first: its value and the index after its last token. */
export type PhraseVisitor = (value: number, endToken: number) => void

export class PhraseTable {
  private readonly mask: number
  private readonly filterMask: number
  constructor(
    private readonly filter: Int32Array,
    private readonly checks: Int32Array,
    private readonly values: Int32Array,
  ) {
    this.mask = checks.length - 1
    this.filterMask = filter.length - 1
  }

  /**
   * Builds a table from phrases; a phrase given twice keeps the value of `merge`. Values are 0 to 2^30-2.
   * @throws RangeError for a phrase that is longer than a look-up goes
   */
  static build(
    phrases: Iterable<readonly [phrase: string, value: number]>,
    characters: Characters,
    merge: (phrase: string, old: number, next: number) => number = (_phrase, _old, next) => next,
  ): PhraseTable {
    const entries = new Map<string, { hash: number; check: number; value: number }>()
    for (const [phrase, value] of phrases) {
      const tokens = tokenize(phrase, [{ start: 0, end: phrase.length }], characters)
      let hash = 0x9e3779b9 | 0
      let check = 0x85ebca6b | 0
      const last = lastKeyToken(tokens)
      if (keyLength(tokens, last) > MAX_TOKENS)
        throw new RangeError(`a phrase of more than ${MAX_TOKENS} words can not be looked up: "${phrase}"`)
      for (let i = 0; i <= last; i++) {
        if (isSkipped(tokens, i, 0) && i !== last) continue
        hash = mix(hash, tokens.hash[i] as number)
        check = mix(check, tokens.check[i] as number)
        const key = `${hash},${check}`
        const old = entries.get(key)
        if (i === last) {
          if (old === undefined) entries.set(key, { hash, check, value: value + 1 })
          else if ((old.value & VALUE) === 0) old.value |= value + 1
          else old.value = (old.value & PREFIX) | (merge(phrase, (old.value & VALUE) - 1, value) + 1)
        } else if (old === undefined) entries.set(key, { hash, check, value: PREFIX })
        else old.value |= PREFIX
      }
    }
    let slots = 16
    while (slots < entries.size * 1.6) slots *= 2
    let filterWords = 4
    while (filterWords * 32 < entries.size * 8) filterWords *= 2
    const table = new PhraseTable(new Int32Array(filterWords), new Int32Array(slots), new Int32Array(slots))
    for (const entry of entries.values()) table.insert(entry.hash, entry.check, entry.value)
    return table
  }

  private insert(hash: number, check: number, value: number): void {
    const f = finish(hash)
    const word = (f >>> 5) & this.filterMask
    this.filter[word] = (this.filter[word] as number) | (1 << (f & 31))
    let slot = finish(hash ^ 0x27d4eb2f) & this.mask
    while (this.values[slot] !== 0) slot = (slot + 1) & this.mask
    this.checks[slot] = check
    this.values[slot] = value
  }

  private find(hash: number, check: number): number {
    const f = finish(hash)
    if (((this.filter[(f >>> 5) & this.filterMask] as number) & (1 << (f & 31))) === 0) return 0
    let slot = finish(hash ^ 0x27d4eb2f) & this.mask
    for (;;) {
      const value = this.values[slot] as number
      if (value === 0) return 0
      if (this.checks[slot] === check) return value
      slot = (slot + 1) & this.mask
    }
  }

  /** Visits every phrase that begins at token `at` and ends before token `limit`, shortest first. */
  walk(tokens: Tokens, at: number, limit: number, visit: PhraseVisitor): void {
    let hash = 0x9e3779b9 | 0
    let check = 0x85ebca6b | 0
    let length = 0
    for (let i = at; i < limit && length < MAX_TOKENS; i++) {
      if (isSkipped(tokens, i, at)) continue
      hash = mix(hash, tokens.hash[i] as number)
      check = mix(check, tokens.check[i] as number)
      length++
      const found = this.find(hash, check)
      if (found === 0) return
      if ((found & VALUE) !== 0) visit((found & VALUE) - 1, i + 1)
      if ((found & PREFIX) === 0) return
    }
  }

  /** The value of a phrase given as text, or -1. */
  get(phrase: string, characters: Characters): number {
    const tokens = tokenize(phrase, [{ start: 0, end: phrase.length }], characters)
    const last = lastKeyToken(tokens) + 1
    let found = -1
    this.walk(tokens, 0, last, (value, end) => {
      if (end === last) found = value
    })
    return found
  }

  /** The same phrases with other values. */
  renumbered(numberOf: (value: number) => number): PhraseTable {
    const values = this.values.map((value) =>
      (value & VALUE) === 0 ? value : (value & PREFIX) | (numberOf((value & VALUE) - 1) + 1),
    )
    return new PhraseTable(this.filter, this.checks, values)
  }

  /** The table as Int32 words, to be written into a data file. */
  words(): Int32Array {
    const out = new Int32Array(4 + this.filter.length + 2 * this.checks.length)
    out.set([MAGIC, this.filter.length, this.checks.length, 0])
    out.set(this.filter, 4)
    out.set(this.checks, 4 + this.filter.length)
    out.set(this.values, 4 + this.filter.length + this.checks.length)
    return out
  }

  /**
   * Views a table inside a buffer; nothing is copied.
   * @param byteOffset where it begins, a multiple of 4
   * @returns the table and the offset after it
   * @throws Error when the bytes are no table or are cut short
   */
  static view(buffer: ArrayBufferLike, byteOffset: number): { table: PhraseTable; end: number } {
    const head = new Int32Array(buffer, byteOffset, 4)
    const [magic, filterWords, slots] = head as unknown as [number, number, number]
    if (magic !== MAGIC) throw new Error('not a phrase table')
    const filterAt = byteOffset + 16
    const checksAt = filterAt + 4 * filterWords
    const valuesAt = checksAt + 4 * slots
    const table = new PhraseTable(
      new Int32Array(buffer, filterAt, filterWords),
      new Int32Array(buffer, checksAt, slots),
      new Int32Array(buffer, valuesAt, slots),
    )
    return { table, end: valuesAt + 4 * slots }
  }
}

/** What a person is told of a name for which `isPhraseShort` does not hold. */
export function tooLong(name: string): string {
  return `a name has at most ${MAX_TOKENS} words; "${name}" has more`
}

/** Whether a phrase is short enough to be held; one that is not would stop the build. */
export function isPhraseShort(phrase: string, characters: Characters): boolean {
  const tokens = tokenize(phrase, [{ start: 0, end: phrase.length }], characters)
  return keyLength(tokens, lastKeyToken(tokens)) <= MAX_TOKENS
}

function keyLength(tokens: Tokens, last: number): number {
  let length = 0
  for (let i = 0; i <= last; i++) if (i === last || !isSkipped(tokens, i, 0)) length++
  return length
}

/** Index of the last token that is part of a key; a trailing possessive or mark is none, but for the plus of `OPEC+`. */
function lastKeyToken(tokens: Tokens): number {
  let last = tokens.length - 1
  while (
    last > 0 &&
    ((tokens.shape[last] as number) & (Shape.punctuation | Shape.possessive)) !== 0 &&
    tokens.text.charCodeAt(tokens.start[last] as number) !== PLUS
  )
    last--
  return last
}
