/** By-lines: "By Jane Roe and John Doe", "Jane Roe | John Doe", and the spans of the names in them. */
import type { Span } from '../text/span.js'
import type { Features } from './features.js'

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|al|el|bin|ibn|de|van|von|der|da|dos|du)(?:-\p{Lu}[\p{L}\p{M}'’.-]{0,30})?){1,4}$/u

/**
 * The names of a by-line, or null when the line is none.
 * @param start offset of the line in the text
 */
export function findBylineNames(line: Features, start: number): Span[] | null {
  if (line.text.length > 160) return null
  const by = /^(?:written |reported |story )?by:? /i.exec(line.text)
  const piped = line.text.includes(' | ')
  if (by === null && !piped) return null
  const names: Span[] = []
  let at = by === null ? 0 : by[0].length
  for (const part of splitKeeping(line.text.slice(at), piped ? ' | ' : /,? and |, | & /)) {
    const name = part.text.replace(/ in \p{Lu}[\p{L} ]{1,40}$/u, '')
    if (NAME.test(name)) names.push({ start: start + at + part.at, end: start + at + part.at + name.length })
    else if (piped || names.length === 0) return null
  }
  at = names.length
  return at > 0 ? names : null
}

function splitKeeping(text: string, separator: string | RegExp): { text: string; at: number }[] {
  const out: { text: string; at: number }[] = []
  let at = 0
  for (const part of text.split(separator)) {
    const found = text.indexOf(part, at)
    out.push({ text: part, at: found })
    at = found + part.length
  }
  return out
}
