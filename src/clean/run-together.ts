/**
 * Headings that ran into the paragraph after them when the page's markup was taken away.
 *
 *     Capital shelled againThe army said on Monday
 *                         ^ a small letter, or ? or !, and then a capital, with no space between
 *
 * Names that are written so (McCain, PressBee) are left alone: both sides must stand elsewhere in the text as words.
 */
import type { Line } from './lines.js'

/** A heading is never longer than this. */
const HEADING_LENGTH = 120

/** Cuts each line at the place where a heading ran into its paragraph. */
export function splitRunTogether(text: string, lines: readonly Line[]): Line[] {
  let words: Set<string> | null = null
  const out: Line[] = []
  for (const line of lines) {
    const limit = Math.min(line.end - 1, line.start + HEADING_LENGTH)
    let cut = -1
    for (let at = line.start + 2; at < limit && cut < 0; at++) {
      if (!isCapital(text.charCodeAt(at))) continue
      const before = text.charAt(at - 1)
      if (before === '?' || before === '!') {
        if (isSmall(text.charCodeAt(at - 2))) cut = at
        continue
      }
      if (!isSmall(text.charCodeAt(at - 1))) continue
      const left = wordBefore(text, line.start, at)
      const right = wordAfter(text, at, line.end)
      if (left.length < 3 || right.length < 2) continue
      words ??= new Set(wordsOf(text))
      if (words.has(left) && words.has(right)) cut = at
    }
    if (cut < 0 || cut - line.start < 8 || hasSentenceEnd(text, line.start, cut)) out.push(line)
    else out.push({ start: line.start, end: cut, apart: line.apart }, { start: cut, end: line.end, apart: false })
  }
  return out
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

function isLetter(unit: number): boolean {
  return isCapital(unit) || isSmall(unit)
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, at)
}

function wordAfter(text: string, at: number, to: number): string {
  let end = at
  while (end < to && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

function* wordsOf(text: string): Iterable<string> {
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isLetter(text.charCodeAt(i))) {
      if (start < 0) start = i
    } else if (start >= 0) {
      yield text.slice(start, i)
      start = -1
    }
  }
}

/** A full stop followed by a space: then it is no heading that ran on. */
function hasSentenceEnd(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('. ')
}
