/** The columns of tokens while they are found: how many there will be is not known before. */
import type { Tokens } from './tokens.js'

export class GrowingTokens {
  private length = 0
  private start: Int32Array
  private end: Int32Array
  private shape: Uint16Array
  private hash: Int32Array
  private check: Int32Array

  /** @param capacity tokens expected; with more of them the columns double */
  constructor(private capacity: number) {
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.shape = new Uint16Array(capacity)
    this.hash = new Int32Array(capacity)
    this.check = new Int32Array(capacity)
  }

  add(start: number, end: number, shape: number, hash: number, check: number): void {
    const at = this.length++
    if (at === this.capacity) this.grow()
    this.start[at] = start
    this.end[at] = end
    this.shape[at] = shape
    this.hash[at] = hash
    this.check[at] = check
  }

  private grow(): void {
    this.capacity *= 2
    this.start = larger(this.start, this.capacity)
    this.end = larger(this.end, this.capacity)
    this.hash = larger(this.hash, this.capacity)
    this.check = larger(this.check, this.capacity)
    const shape = new Uint16Array(this.capacity)
    shape.set(this.shape)
    this.shape = shape
  }

  /** All tokens added, as those of `text`. */
  of(text: string): Tokens {
    const { length } = this
    return {
      text,
      length,
      start: this.start.subarray(0, length),
      end: this.end.subarray(0, length),
      shape: this.shape.subarray(0, length),
      hash: this.hash.subarray(0, length),
      check: this.check.subarray(0, length),
    }
  }
}

function larger(column: Int32Array, capacity: number): Int32Array {
  const copy = new Int32Array(capacity)
  copy.set(column)
  return copy
}
