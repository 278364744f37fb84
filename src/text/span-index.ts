/** Spans that can be asked what overlaps a place, without a look at each of them. */
import { lowerBound } from './sorted.js'
import type { Span } from './span.js'

export class SpanIndex<T extends Span> {
  private readonly spans: readonly T[]
  /** The furthest end among a span and all before it: ascending, so that it can be searched. */
  private readonly reach: readonly number[]

  constructor(spans: readonly T[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start)
    let furthest = 0
    this.reach = this.spans.map(({ end }) => {
      furthest = Math.max(furthest, end)
      return furthest
    })
  }

  /** The spans that share a character with `span`, in order of their start. */
  overlapping({ start, end }: Span): T[] {
    const found: T[] = []
    for (let i = lowerBound(this.reach, start + 1); i < this.spans.length; i++) {
      const span = this.spans[i] as T
      if (span.start >= end) break
      if (span.end > start) found.push(span)
    }
    return found
  }
}
