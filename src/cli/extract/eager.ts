/** A slow source of items, of which those that are there already are taken together. */

export class Eager<T> implements AsyncIterator<T> {
  /** Asked for and not yet taken. */
  private coming: Promise<IteratorResult<T>> | null = null

  constructor(private readonly source: AsyncIterator<T>) {}

  next(): Promise<IteratorResult<T>> {
    const coming = this.coming ?? this.source.next()
    this.coming = null
    return coming
  }

  /**
   * The next item, waited for, and those behind it that are there by then; none at the end.
   * @param isFull whether no more should be taken
   * @throws what the source throws, once all before it are taken
   */
  async some(isFull: (items: readonly T[]) => boolean): Promise<readonly T[]> {
    const items: T[] = []
    while (!isFull(items)) {
      this.coming ??= this.source.next()
      const result = items.length === 0 ? await this.coming : await ifThere(this.coming)
      if (result === null || result.done === true) break
      this.coming = null
      items.push(result.value)
    }
    return items
  }
}

/** What a promise gives without waiting for anything outside the program; null when it is late, or fails. */
function ifThere<T>(coming: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((done) => setImmediate(done, null))
  return Promise.race([coming.catch(() => null), late])
}
