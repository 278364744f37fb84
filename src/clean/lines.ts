/** The physical lines of a text, without the white space around them. */
import type { Span } from '../text/span.js'

export interface Line extends Span {
  /** Whether an empty line (or the start of the text) stands before it. */
  readonly apart: boolean
}

/** A line shorter than this and longer than `WRAP_LOW` may have been cut by a fixed width. */
const WRAP_HIGH = 100
const WRAP_LOW = 50
/** Fewer lines than this tell nothing about a width. */
const WRAP_LINES = 6

/** Lines that hold something, in order. Text that was wrapped at a fixed width is joined into its paragraphs. */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  let at = 0
  while (at < text.length) {
    const stop = endOfLine(text, at)
    const span = trimmed(text, at, stop)
    if (span === null) apart = true
    else {
      lines.push({ start: span.start, end: span.end, apart })
      apart = false
    }
    at = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1
  }
  return isWrapped(text, lines) ? joined(lines) : lines
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 13 || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return i
  }
  return text.length
}

function isBlank(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 9 ||
    unit === 0xa0 ||
    unit === 0x200b ||
    unit === 0xfeff ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a)
  )
}

/** The span between the first and the last character that is no space; null for an empty line. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** Most lines end near one width and go on in the next line with a small letter or in mid-sentence. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < WRAP_LINES) return false
  let near = 0
  let cut = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line
    const length = line.end - line.start
    if (length > WRAP_HIGH) return false
    if (length < WRAP_LOW || (lines[i + 1] as Line).apart) continue
    near++
    const next = text.charAt((lines[i + 1] as Line).start)
    if (!'.!?:"”'.includes(text.charAt(line.end - 1)) && next === next.toLowerCase()) cut++
  }
  return near >= WRAP_LINES - 2 && cut >= near * 0.4
}

function joined(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out[out.length - 1]
    if (last === undefined || line.apart) out.push(line)
    else out[out.length - 1] = { start: last.start, end: line.end, apart: last.apart }
  }
  return out
}
