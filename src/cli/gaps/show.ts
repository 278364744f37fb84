/** The ranked gaps as a list for people. */
import type { GapKind } from '../../explain/gaps.js'
import type { RankedGap } from '../../explain/ranked-gaps.js'
import { terminalLine } from '../../write/terminal-text.js'

const WORDS = 36
const AROUND = 110
const PATH = 60

const HEADINGS: Readonly<Record<GapKind, string>> = {
  name: 'names that nothing knows',
  number: 'numbers near words of harm that no claim took',
  date: 'words of time that no date took',
}

/** One line a gap: score, how often, how often with harm, the words, and where they stand first. */
export function gapsText(
  lists: readonly { readonly kind: GapKind; readonly gaps: readonly RankedGap[] }[],
  limit: number,
): string {
  const parts = lists.map(({ kind, gaps }) => {
    const more = gaps.length - limit
    const lines = [
      `${HEADINGS[kind]}: ${gaps.length}`,
      ...(gaps.length === 0 ? [] : ['  score  times  harm']),
      ...gaps.slice(0, limit).map(gapLine),
      ...(more > 0 ? [`  and ${more} more (--limit)`] : []),
    ]
    return lines.map((line) => `${line}\n`).join('')
  })
  return parts.join('\n')
}

function gapLine({ words, score, count, nearHarm, places: [place] }: RankedGap): string {
  const left = `  ${String(score).padStart(5)}  ${String(count).padStart(5)}  ${String(nearHarm).padStart(4)}  `
  const name = terminalLine(words, WORDS)
  if (place === undefined) return left + name
  const { path, line, mention, around } = place
  const where = `${terminalLine(path, PATH)}${line === null ? '' : ` (document ${line})`}:${mention.line}:${mention.column}`
  return `${left}${name}${' '.repeat(WORDS + 1 - [...name].length)}${where}  ${terminalLine(around, AROUND)}`
}
