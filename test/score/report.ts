/** The scoreboard as text for a terminal. */
import type { Kind, Miss, Scoreboard } from './tally.js'

const NAME_WIDTH = 24

/** One line a measure: precision, recall, F1 and the sums they come from. */
export function scoreText({ tallies, shares }: Scoreboard): string {
  const lines = [`${''.padEnd(NAME_WIDTH)}      P      R     F1   right / true / found`]
  for (const [name, { precision, recall, f1, right, truth, found }] of tallies)
    lines.push(
      `${name.padEnd(NAME_WIDTH)}${column(precision)}${column(recall)}${column(f1)}   ${short(right)} / ${truth} / ${found}`,
    )
  lines.push('', `${'of those found'.padEnd(NAME_WIDTH)}  share   right / compared`)
  for (const [name, { value, right, of }] of shares) lines.push(`${name.padEnd(NAME_WIDTH)}${column(value)}   ${right} / ${of}`)
  return `${lines.join('\n')}\n`
}

function column(value: number): string {
  return value.toFixed(3).padStart(7)
}

function short(value: number): string {
  return Number.isInteger(value) ? `${value}` : value.toFixed(1)
}

/** The misses of one kind, or of all, one a line, by article. */
export function missText(misses: readonly Miss[], kind: Kind | 'all'): string {
  const lines: string[] = []
  let document = ''
  for (const miss of misses) {
    if (kind !== 'all' && miss.kind !== kind) continue
    if (miss.document !== document) lines.push(miss.document)
    document = miss.document
    const isWhole = miss.what === 'missed' || miss.what === 'spurious'
    const told = isWhole ? (miss.truth ?? miss.found) : `${miss.truth ?? 'nothing'} → ${miss.found ?? 'nothing'}`
    lines.push(`  ${miss.kind} ${miss.what}: ${told}`)
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`
}
