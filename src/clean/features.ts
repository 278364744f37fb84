/** What can be seen of a line without knowing its words: length, capitals, how it ends. */
import type { Span } from '../text/span.js'

export interface Features {
  readonly text: string
  readonly folded: string
  /** How many words it has. */
  readonly words: number
  /** Ends like a sentence: `.`, `!`, `?`, `…`, also before a closing quote or bracket. */
  readonly sentence: boolean
  /** Share of words of four letters and more that begin with a capital. */
  readonly capitals: number
  readonly bullet: boolean
}

const BULLETS = '•·-–*▪●►'

export function featuresOf(text: string, span: Span): Features {
  const line = text.slice(span.start, span.end)
  const bullet = BULLETS.includes(line.charAt(0)) && line.length > 1
  let words = 0
  let long = 0
  let capitals = 0
  let start = 0
  for (let at = 0; at <= line.length; at++) {
    if (at < line.length && !isGap(line, at)) continue
    const first = firstLetter(line, start, at)
    if (first >= 0) {
      words++
      if (at - start > LONG) {
        long++
        if (isCapital(line, start, first)) capitals++
      }
    }
    start = at + 1
  }
  return {
    text: line,
    folded: line.toLowerCase().replaceAll('’', "'"),
    words,
    sentence: endsSentence(line),
    capitals: long === 0 ? 0 : capitals / long,
    bullet,
  }
}

/** A stop behind which at most three closing marks stand; read from the end, where an expression would search the whole line. */
function endsSentence(line: string): boolean {
  let at = line.length - 1
  for (let marks = 0; marks < MARKS && at > 0 && `”"’')]`.includes(line.charAt(at)); marks++) at--
  return at >= 0 && '.!?…'.includes(line.charAt(at))
}

/** Words of more letters than this tell a headline's capitals from a sentence's. */
const LONG = 3
/** How many marks before a word's first letter, or behind a sentence's stop, are seen through. */
const MARKS = 3

/** White space, or the bar of a menu. */
function isGap(line: string, at: number): boolean {
  const unit = line.charCodeAt(at)
  if (unit < 128) return unit === 32 || unit === 124 || (unit >= 9 && unit <= 13)
  return unit === 0xa0 || (unit > 0x167f && /\s/.test(line.charAt(at)))
}

/** Index of the first letter or digit of [start, end), or -1. */
function firstLetter(line: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = line.charCodeAt(at)
    if (unit < 128) {
      if (isPlainLetter(unit) || (unit >= 48 && unit <= 57)) return at
    } else if (/[\p{L}\p{N}]/u.test(String.fromCodePoint(line.codePointAt(at) as number))) return at
  }
  return -1
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

/** Whether a word begins with a capital, an opening quotation mark or bracket seen through. */
function isCapital(line: string, start: number, letter: number): boolean {
  const first = line.charAt(Math.min(letter, start + MARKS))
  return first !== first.toLowerCase()
}
