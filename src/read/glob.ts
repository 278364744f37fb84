/** Patterns such as `news/**\/*.txt`, for shells that do not expand them. */
import { byCodePoint } from './path-order.js'

/** Whether a path that does not exist is a pattern. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path)
}

/** Paths that match, in code point order. Dot files need a dot in the pattern; links to folders are not followed. */
export async function expandGlob(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const matches = await glob(pattern, {
    absolute: pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern),
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    onlyFiles: false,
  })
  return matches.map((match) => (match.length > 1 ? match.replace(/\/$/, '') : match)).sort(byCodePoint)
}
