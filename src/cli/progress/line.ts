/** The line that tells how far a run has come, as wide as the terminal allows. */
import { STANDARD_INPUT } from '../../read/file.js'
import { terminalLine } from '../../write/terminal-text.js'

/** What there is to do; null for what cannot be known before it is read. */
export interface Total {
  readonly documents: number | null
  readonly bytes: number | null
}

export interface State {
  readonly documents: number
  readonly bytes: number
  readonly total: Total
  /** Of the documents and bytes, those that an earlier run had done: they took no time. */
  readonly found: { readonly documents: number; readonly bytes: number }
  readonly seconds: number
  /** What was done last. */
  readonly path: string
}

const BAR = 20
/** A shorter piece of a path tells nothing. */
const SHORTEST_PATH = 12
const LONGEST_PATH = 60

/**
 *     [======>             ]  1,204 of 5,000  35/s  1.2 MB/s  1 min 48 s left  news/2025/a.txt
 *
 * Where the terminal is narrow the path goes first, then bar, bytes, documents a second, and the time that is left.
 */
export function progressLine(state: State, columns: number): string {
  const fraction = fractionOf(state)
  const { documents, total } = state
  const parts = [
    { text: fraction === null ? '' : bar(fraction), worth: 1 },
    { text: total.documents === null ? grouped(documents) : `${grouped(documents)} of ${grouped(total.documents)}`, worth: 5 },
    { text: rate(documents - state.found.documents, state.seconds), worth: 3 },
    { text: speed(state.bytes - state.found.bytes, state.seconds), worth: 2 },
    { text: left(state, fraction), worth: 4 },
  ].filter(({ text }) => text !== '')
  for (let least = 1; widthOf(parts) >= columns && parts.length > 1; least++) {
    const at = parts.findIndex(({ worth }) => worth === least)
    if (at >= 0) parts.splice(at, 1)
  }
  const line = parts.map(({ text }) => text).join('  ')
  const room = columns - line.length - 3
  if (state.path === STANDARD_INPUT || room < Math.min(SHORTEST_PATH, state.path.length))
    return line.slice(0, Math.max(0, columns - 1))
  return `${line}  ${pathIn(state.path, Math.min(room, LONGEST_PATH))}`
}

function widthOf(parts: readonly { readonly text: string }[]): number {
  return parts.reduce((sum, { text }) => sum + text.length + 2, -2)
}

/** How much is done, from 0 to 1; null when nobody knows how much there is. */
function fractionOf({ documents, bytes, total }: State): number | null {
  if (total.bytes !== null && total.bytes > 0) return Math.min(1, bytes / total.bytes)
  return total.documents === null || total.documents === 0 ? null : Math.min(1, documents / total.documents)
}

function bar(fraction: number): string {
  const full = Math.round(fraction * BAR)
  return `[${full === 0 ? '' : `${'='.repeat(full - 1)}${full === BAR ? '=' : '>'}`}${' '.repeat(BAR - full)}]`
}

function rate(documents: number, seconds: number): string {
  if (documents === 0 || seconds <= 0) return ''
  const each = documents / seconds
  return each >= 10 ? `${grouped(Math.round(each))}/s` : `${each.toFixed(1)}/s`
}

function speed(bytes: number, seconds: number): string {
  if (bytes === 0 || seconds <= 0) return ''
  const each = bytes / seconds
  return each >= 1e5 ? `${(each / 1e6).toFixed(1)} MB/s` : `${Math.round(each / 1e3)} kB/s`
}

/** The time that the rest takes at the speed so far. */
function left({ documents, bytes, total, found, seconds }: State, fraction: number | null): string {
  if (fraction === null) return ''
  const byBytes = total.bytes !== null && total.bytes > 0
  const done = byBytes ? bytes - found.bytes : documents - found.documents
  const rest = byBytes ? (total.bytes as number) - bytes : (total.documents as number) - documents
  return done <= 0 ? '' : `${duration(Math.max(0, (rest / done) * seconds))} left`
}

/** `45 s`, `1 min 48 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${grouped(Math.floor(whole / 3600))} h ${Math.floor((whole % 3600) / 60)} min`
}

/** `1,204` */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
}

/** A path as a terminal may have it, of at most so many columns: characters beyond Latin, Greek and Cyrillic may take two. */
function pathIn(path: string, columns: number): string {
  for (let limit = columns; limit > 1; limit--) {
    const text = terminalLine(path, limit)
    if ([...text].reduce((sum, char) => sum + ((char.codePointAt(0) as number) < 0x1100 || char === '…' ? 1 : 2), 0) <= columns)
      return text
  }
  return ''
}
