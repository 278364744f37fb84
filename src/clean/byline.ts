/** By-lines: "By Jane Roe and John Doe", "Jane Roe | John Doe", and the spans of the names in them. */
import type { Span } from '../text/span.js'
import type { Features } from './features.js'

const FIRST_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}$/u
const LATER_NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|al|el|bin|ibn|bint|ben|ould|de|la|le|las|los|del|della|di|van|von|der|den|ter|da|do|dos|du|y)(?:-\p{Lu}[\p{L}\p{M}'’.-]{0,30})?$/u
/** Words of a name in a by-line. */
const FEWEST = 2
const MOST = 5
/** Ends of what signs an article without being a person: "The Associated Press", "Reuters Staff", "our correspondent". */
const NO_PERSON =
  /(?:^|\s)(?:news|press|times|post|agency|agencies|tv|media|staff|desk|bureau|service|correspondents?|editors?|reporters?|writers?|analysts?|reuters|afp|ap|team|newsroom|today|online)$/i
/** What parts the names of one line, and the names from a date behind them. */
const SEPARATOR = / [|•·–—-] |,? and |, | & /
/** Where a date begins behind the name: "By Jane Roe Updated: Mar 3, 2025", "by John Doe 3 March 2025". */
const DATE_BEHIND =
  /[\s,]{1,3}(?=(?:(?:last )?(?:updated|published|posted)\b|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d))/i
const BARS = / [|•·] /

export interface Byline {
  readonly names: readonly Span[]
  /** What follows the names: a date, a place, an agency; null when nothing does. */
  readonly rest: Span | null
  /** Whether it says "by"; without that, a line of names may be a menu. */
  readonly by: boolean
}

/**
 * The names of a by-line (none when an agency or its staff signs), or null when the line is none.
 * @param start offset of the line in the text
 */
export function findByline(line: Features, start: number): Byline | null {
  if (line.text.length > 160) return null
  const by = /^(?:written |reported |story )?by:? /i.exec(line.text)
  if (by === null && !BARS.test(line.text)) return null
  const from = by === null ? 0 : by[0].length
  const names: Span[] = []
  let rest: Span | null = null
  for (const part of splitKeeping(line.text.slice(from), SEPARATOR)) {
    const dated = DATE_BEHIND.exec(part.text)
    if (dated !== null && isName(part.text.slice(0, dated.index)) && !NO_PERSON.test(part.text.slice(0, dated.index))) {
      const at = start + from + part.at
      names.push({ start: at, end: at + dated.index })
      rest = { start: at + dated.index + (dated[0].length - dated[0].trimStart().length), end: start + line.text.length }
      break
    }
    const name = part.text.includes(' in ') ? part.text.replace(/ in \p{Lu}[\p{L} ]{1,40}$/u, '') : part.text
    const at = start + from + part.at
    if (!isName(name) || NO_PERSON.test(name)) {
      rest = { start: at, end: start + line.text.length }
      break
    }
    names.push({ start: at, end: at + name.length })
  }
  const signed = names.length > 0 || (by !== null && NO_PERSON.test(line.text))
  return signed ? { names, rest, by: by !== null } : null
}

/** Word by word: one expression for the whole name takes ten times as long to compile. */
function isName(name: string): boolean {
  const words = name.split(' ')
  if (words.length < FEWEST || words.length > MOST) return false
  return words.every((word, i) => (i === 0 ? FIRST_NAME : LATER_NAME).test(word))
}

function splitKeeping(text: string, separator: RegExp): { text: string; at: number }[] {
  const out: { text: string; at: number }[] = []
  let at = 0
  for (const part of text.split(separator)) {
    const found = text.indexOf(part, at)
    out.push({ text: part, at: found })
    at = found + part.length
  }
  return out
}
