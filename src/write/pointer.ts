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
    const { start, end } = this.codePoints(span)
    const { line, column } = this.coordinates.at(span.start)
    const quote = this.text.slice(span.start, span.end)
    if (quote.length === 0 || this.quoteAt(start, end) !== quote) this.refuse(span, 'does not lead back to its words')
    return { start, end, line, column, quote }
  }

  /** As `mention`, for what may be missing. */
  mentionOrNull(span: Span | null): MentionRecord | null {
    return span === null ? null : this.mention(span)
  }

  /** A span in code points. */
  range(span: Span): { start: number; end: number } {
    return this.codePoints(this.reading.sourceSpan(span))
  }

  private codePoints(span: Span): { start: number; end: number } {
    const { start, end } = span
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > this.text.length)
      this.refuse(span, `is outside the text of ${this.text.length}`)
    if (this.coordinates.isInside(start) || this.coordinates.isInside(end)) this.refuse(span, 'cuts a character')
    return { start: this.coordinates.codePoints(start), end: this.coordinates.codePoints(end) }
  }

  private quoteAt(start: number, end: number): string {
    return this.text.slice(this.coordinates.units(start), this.coordinates.units(end))
  }

  private refuse(span: Span, why: string): never {
    throw new Fault('write/pointer', `internal error: the pointer ${span.start}–${span.end} ${why}`)
  }
}
