/** Explanations for a person at a terminal. The texts come from articles, so all of it goes through `terminalLine`. */
import type { Explanation, WordHere } from '../../explain/explain.js'
import type { Finding, Lost, Reason } from '../../explain/finding.js'
import type { MentionRecord } from '../../schema/pointer.js'
import type { Paint } from '../../write/pretty.js'
import { terminalLine } from '../../write/terminal-text.js'

const LINE = 160
const VALUE = 60
const QUOTE = 60
const LABEL_WIDTH = 12
/** How much of the line is shown on each side of the place. */
const AROUND = 70
/** Cells of a table's row that are shown. */
const CELL = 60

/** The story of one place: the line with the place marked, then what was found, what lost, and which words are known. */
export function placeText(path: string, text: string, at: MentionRecord, story: Explanation, paint: Paint): string {
  const { block, found, lost, words } = story
  const where = block === null ? 'between the parts of the page' : `in a ${block}`
  const lines = [paint.title(`${safe(path)}:${at.line}:${at.column}`) + paint.faint(`  ${where}`), '', ...marked(text, at), '']
  if (block === 'navigation' || block === 'boilerplate')
    lines.push('  page furniture: nothing is read from it (a row of the kind "text" in an own furniture table keeps it)', '')
  for (const one of found) lines.push(...findingLines(one, paint), '')
  if (found.length === 0) lines.push('  nothing was found here', '')
  if (lost.length > 0) lines.push(paint.heading('  lost here'), ...lost.map((one) => `    ${lostLine(one)}`), '')
  if (words.length > 0)
    lines.push(paint.heading('  words of the lexicon here'), ...words.map((word) => `    ${wordLine(word)}`), '')
  return `${lines.join('\n').trimEnd()}\n`
}

/** Everything that was found, by line, and what lost. */
export function allText(path: string, text: string, { found, lost }: Pick<Explanation, 'found' | 'lost'>, paint: Paint): string {
  const rows = [
    ...found.map((one) => ({ mention: one.mention, line: foundLine(one, paint) })),
    ...lost.map((one) => ({ mention: one.mention, line: paint.faint(`lost: ${lostLine(one)}`) })),
  ].sort((a, b) => a.mention.start - b.mention.start)
  const source = text.split(/\r\n|\n|\r/)
  const lines: string[] = [paint.title(safe(path))]
  let before = 0
  for (const { mention, line } of rows) {
    if (mention.line !== before) lines.push('', `${mention.line}: ${paint.faint(safe(source[mention.line - 1] ?? ''))}`)
    before = mention.line
    lines.push(`  ${mention.line}:${mention.column} ${line}`)
  }
  return `${lines.join('\n')}\n`
}

/** The line around the place, and carets under it. */
function marked(text: string, { line, column, quote }: MentionRecord): string[] {
  const chars = [...(text.split(/\r\n|\n|\r/)[line - 1] ?? '')]
  const from = Math.max(0, column - 1 - AROUND)
  const before = shown(chars.slice(from, column - 1).join(''))
  const here = shown(quote)
  const after = shown(chars.slice(column - 1 + [...quote].length, column - 1 + [...quote].length + AROUND).join(''))
  const cut = from > 0 ? '…' : ''
  if ([...quote].length > 1) return [`  ${terminalLine(quote, LINE)}`]
  return [`  ${cut}${before}${here}${after}`, `  ${' '.repeat([...cut, ...before].length)}${'^'.repeat([...here].length)}`]
}

/** As a terminal may have it, white space as it stands. */
function shown(part: string): string {
  return part === '' ? '' : part.replace(/[^ ]+/g, (word) => terminalLine(word, word.length * 8 + 1))
}

function findingLines({ list, id, value, mention, as, by, because }: Finding, paint: Paint): string[] {
  const head = `  ${paint.heading(list)}${id === null ? '' : ` ${id}`}  ${paint.value(terminalLine(value, VALUE))}`
  const words: Reason = { label: as === 'mention' ? 'words' : as, text: '', mention }
  return [head, ...(by === null ? [] : [reasonLine({ label: 'rule', text: by })]), ...[words, ...because].map(reasonLine)]
}

function reasonLine({ label, text, mention }: Reason): string {
  const parts = [terminalLine(text, LINE), ...(mention === undefined ? [] : [quoted(mention)])].filter((part) => part !== '')
  return `    ${label.padEnd(LABEL_WIDTH)} ${parts.join('  ')}`
}

function foundLine({ list, id, value, mention, as, by }: Finding, paint: Paint): string {
  const what = `${list}${id === null ? '' : ` ${id}`} ${terminalLine(value, VALUE)}`
  return `“${terminalLine(mention.quote, QUOTE)}”  ${paint.value(what)}${as === 'mention' || as === 'name' ? '' : ` (${as})`}${by === null ? '' : paint.faint(`  ${by}`)}`
}

function lostLine({ kind, mention, by, why, to }: Lost): string {
  const winner = to === null ? '' : `, to ${quoted(to.mention)} ${to.by}`
  return `${kind} “${terminalLine(mention.quote, QUOTE)}” ${by}: ${terminalLine(why, LINE)}${winner}`
}

function wordLine({ kind, mention, form, row }: WordHere): string {
  const cells = Object.entries(row).flatMap(([column, cell]) => (cell === '' ? [] : [`${column} ${terminalLine(cell, CELL)}`]))
  return terminalLine(`“${mention.quote}” ${kind}: ${cells.join(' · ')}${form === 'base' ? '' : ` (${form})`}`, LINE)
}

function quoted({ line, column, quote }: MentionRecord): string {
  return `“${terminalLine(quote, QUOTE)}” ${line}:${column}`
}

function safe(text: string): string {
  return terminalLine(text, LINE)
}
