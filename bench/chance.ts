/** Chance that can be repeated: the same seed gives the same numbers everywhere. */

/** mulberry32: small, and good enough for texts and figures. Numbers from 0 up to, not including, 1. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Draws from one stream of numbers. */
export class Chance {
  private readonly next: () => number

  /** @param stream which of the seed's many streams: an article needs none of those before it */
  constructor(seed: number, stream: number) {
    this.next = generator(Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b))
    // Seeds that lie side by side begin alike; a few steps on they do not.
    for (let i = 0; i < 4; i++) this.next()
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  /** Mostly the first ones: as news tells of a few towns often and of many seldom. */
  early(limit: number): number {
    return Math.floor(limit * this.next() ** 2)
  }

  is(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
}
