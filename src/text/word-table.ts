/** A closed list of single words asked by token: a look-up costs two integers, no string is made. */
import { hashFolded, type Tokens } from './tokens.js'

export class WordTable<T> {
  private readonly slots: ({ check: number; value: T } | undefined)[]
  private readonly mask: number
  private readonly hashes: Int32Array

  /** @param words folded single words (small letters, no accents) and what each means */
  constructor(words: Iterable<readonly [word: string, value: T]>) {
    const list = [...words]
    let size = 16
    while (size < list.length * 3) size *= 2
    this.mask = size - 1
    this.slots = new Array(size)
    this.hashes = new Int32Array(size)
    for (const [word, value] of list) {
      const { hash, check } = hashFolded(word)
      let slot = (hash ^ (hash >>> 15)) & this.mask
      while (this.slots[slot] !== undefined) slot = (slot + 1) & this.mask
      this.slots[slot] = { check, value }
      this.hashes[slot] = hash
    }
  }

  /** What the token means in this list, or undefined. */
  get(tokens: Tokens, at: number): T | undefined {
    const hash = tokens.hash[at] as number
    let slot = (hash ^ (hash >>> 15)) & this.mask
    for (;;) {
      const entry = this.slots[slot]
      if (entry === undefined) return undefined
      if (this.hashes[slot] === hash && entry.check === tokens.check[at]) return entry.value
      slot = (slot + 1) & this.mask
    }
  }
}
