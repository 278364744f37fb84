/** The words before and after a quotation, cut only between whole characters as readers see them. */

/** Code units at most on each side: enough to tell two equal quotations apart, as W3C's text quote selector needs. */
const WIDTH = 32

export interface Context {
  readonly prefix: string
  readonly suffix: string
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Gives the context of spans of one text, in UTF-16 offsets. */
export class Surroundings {
  private readonly segments: Intl.Segments

  constructor(private readonly text: string) {
    this.segments = characters.segment(text)
  }

  /** What stands before `start` and after `end`. */
  of(start: number, end: number): Context {
    return {
      prefix: this.text.slice(this.nextEdge(Math.max(0, start - WIDTH), start), start),
      suffix: this.text.slice(end, this.edgeBefore(Math.min(this.text.length, end + WIDTH), end)),
    }
  }

  /** The first edge of a character at or after an offset, at most `limit`. */
  private nextEdge(offset: number, limit: number): number {
    const found = this.segments.containing(offset)
    if (found === undefined || found.index === offset) return offset
    return Math.min(limit, found.index + found.segment.length)
  }

  /** The last edge at or before an offset, at least `limit`. */
  private edgeBefore(offset: number, limit: number): number {
    const found = this.segments.containing(offset)
    return found === undefined ? offset : Math.max(limit, found.index)
  }
}
