/** Work done side by side whose results come out in the order of what went in. */

/** How far ahead of the oldest unfinished item others are begun. */
export interface Ahead {
  /** Items at once. */
  readonly items: number
  /** Sum of their weights; one item alone may be heavier. */
  readonly weight: number
}

/**
 * Gives the result of each item, in order, as soon as it is there: a slow item holds back those behind it, a slow source of
 * items holds back nothing. No more is taken from the source than `ahead` allows until results are taken.
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
  weigh: (item: T) => number,
  ahead: Ahead,
): AsyncGenerator<R> {
  const begun: { readonly result: Promise<R>; readonly weight: number }[] = []
  let weight = 0
  let next: Promise<IteratorResult<T>> | null = items.next()
  while (next !== null || begun.length > 0) {
    const oldest = begun[0]
    const room = begun.length < ahead.items && weight < ahead.weight
    const item: IteratorResult<T> | null = next === null || !room ? null : await firstOf(next, oldest?.result)
    if (item !== null) {
      if (item.done === true) next = null
      else {
        begun.push(settled(work(item.value), weigh(item.value)))
        weight += weigh(item.value)
        next = items.next()
      }
    } else if (oldest !== undefined) {
      const result = await oldest.result
      begun.shift()
      weight -= oldest.weight
      yield result
    }
  }
}

/** The next item, or null when the result of the oldest is there before it. */
async function firstOf<T>(next: Promise<T>, oldest: Promise<unknown> | undefined): Promise<T | null> {
  if (oldest === undefined) return await next
  const done = oldest.then(
    () => null,
    () => null,
  )
  return await Promise.race([next, done])
}

/** A failure that nobody has asked for yet must not end the process. */
function settled<R>(result: Promise<R>, weight: number): { result: Promise<R>; weight: number } {
  result.catch(() => {})
  return { result, weight }
}
