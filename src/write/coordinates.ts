/**
 * UTF-16 offsets → the contract's code points, lines and columns, worked out once per document.
 *
 *     "a😀b\r\nc"    UTF-16  a0 😀1 b3 \r4 \n5 c6      code points  a0 😀1 b2 \r3 \n4 c5      c is line 2, column 1
 */
import { countBefore, lowerBound } from '../text/sorted.js'

export interface Position {
  /** Code points before it. */
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** Offsets of one text in both countings. */
export class Coordinates {
  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  private readonly halves: readonly number[]
  /** UTF-16 offset at which each line begins. */
  private readonly lines: readonly number[]
  /** Code points of the whole text. */
  readonly length: number

  constructor(private readonly text: string) {
    const halves: number[] = []
    const lines: number[] = [0]
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) lines.push(i + 1)
      else if (isHigh(unit) && isLow(text.charCodeAt(i + 1))) halves.push(++i)
    }
    this.halves = halves
    this.lines = lines
    this.length = text.length - halves.length
  }

  /** Code points before a UTF-16 offset. */
  codePoints(unit: number): number {
    return unit - lowerBound(this.halves, unit)
  }

  /** Where a UTF-16 offset lies. */
  at(unit: number): Position {
    const line = lowerBound(this.lines, unit + 1)
    const start = this.lines[line - 1] as number
    const offset = this.codePoints(unit)
    return { offset, line, column: offset - this.codePoints(start) + 1 }
  }

  /** The UTF-16 offset of a code point: the way back. */
  units(codePoint: number): number {
    const { halves } = this
    return halves.length === 0 ? codePoint : codePoint + countBefore(halves.length, (i) => (halves[i] as number) - i <= codePoint)
  }

  /** Whether an offset falls between the halves of one character. */
  isInside(unit: number): boolean {
    return unit > 0 && isLow(this.text.charCodeAt(unit)) && isHigh(this.text.charCodeAt(unit - 1))
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
