/** Spans → mentions, each checked against the text before it may leave. */
import { Fault } from '../model/fault.js'
import type { MentionRecord } from '../schema/pointer.js'
import { Reading } from '../text/reading.js'
import type { Span } from '../text/span.js'
import { Coordinates } from './coordinates.js'

/** Makes the pointers of one document. */
export class Pointers {
  readonly coordinates: Coordinates

  /** @param reading what the spans count in */
  constructor(
    private readonly text: string,
    private readonly reading = Reading.ofWhole(text),
  ) {
    this.coordinates = new Coordinates(text)
  }

  /**
   * The mention of a span.
   * @throws Fault `write/pointer` when it is empty, lies outside the text or cuts a character: a bug of ours
   */
  mention(read: Span): MentionRecord {
    const span = this.reading.sourceSpan(read)
    this.check(span)
    const { coordinates } = this
    const start = coordinates.codePoints(span.start)
    const end = coordinates.codePoints(span.end)
    if (start === end || coordinates.units(start) !== span.start || coordinates.units(end) !== span.end)
      this.refuse(span, 'does not lead back to its words')
    const { line, column } = coordinates.at(span.start)
    return { start, end, line, column, quote: this.text.slice(span.start, span.end) }
  }

  /** As `mention`, for what may be missing. */
  mentionOrNull(span: Span | null): MentionRecord | null {
    return span === null ? null : this.mention(span)
  }

  /** A span in code points. */
  range(span: Span): { start: number; end: number } {
    const read = this.reading.sourceSpan(span)
    this.check(read)
    return { start: this.coordinates.codePoints(read.start), end: this.coordinates.codePoints(read.end) }
  }

  private check(span: Span): void {
    const { start, end } = span
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > this.text.length)
      this.refuse(span, `is outside the text of ${this.text.length}`)
    if (this.coordinates.isInside(start) || this.coordinates.isInside(end)) this.refuse(span, 'cuts a character')
  }

  private refuse(span: Span, why: string): never {
    throw new Fault('write/pointer', `internal error: the pointer ${span.start}–${span.end} ${why}`)
  }
}
