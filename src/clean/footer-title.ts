/**
 * The headline of a page that lost it at the top: pages that republish an article print its title at the foot, and
 * name it again in brackets ("… information of ( Title )").
 */
import type { BlockKind } from '../model/article.js'
import type { Span } from '../text/span.js'

interface FooterLine extends Span {
  kind: BlockKind | null
}

/** A title has at least so many characters; a shorter repeat is chance. */
const MIN_TITLE = 25

/** Finds a line of the foot whose beginning stands again inside brackets in a later line of furniture. */
export function findFooterTitle(text: string, lines: FooterLine[]): Span | null {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 40); i--) {
    const line = lines[i] as FooterLine
    if (line.kind !== 'boilerplate') continue
    const said = bracketed(text.slice(line.start, line.end))
    if (said === null || said.length < MIN_TITLE) continue
    for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
      const candidate = lines[k] as FooterLine
      if (!text.startsWith(said, candidate.start)) continue
      for (let between = k; between < i; between++) (lines[between] as FooterLine).kind = 'boilerplate'
      return { start: candidate.start, end: candidate.start + said.length }
    }
  }
  return null
}

function bracketed(line: string): string | null {
  const open = line.indexOf('(')
  const close = line.lastIndexOf(')')
  return open >= 0 && close > open ? line.slice(open + 1, close).trim() : null
}
