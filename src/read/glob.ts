/** Patterns such as `news/**\/*.txt`, for shells that do not expand them. */
import { Fault } from '../model/fault.js'
import { byCodePoint } from './path-order.js'

/** Whether a path that does not exist is a pattern. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path)
}

/**
 * Paths that match, in code point order. Dot files need a dot in the pattern; links to folders are not followed.
 * @throws Fault `E_BAD_PATTERN`
 */
export async function expandGlob(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  let matches: string[]
  try {
    // The library takes the place between two slashes for an empty pattern.
    matches = await glob(pattern.replace(/\/{2,}/g, '/'), {
      absolute: pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern),
      dot: false,
      expandDirectories: false,
      followSymbolicLinks: false,
      onlyFiles: false,
    })
  } catch (cause) {
    throw new Fault('E_BAD_PATTERN', 'is no pattern that can be read', { cause })
  }
  return matches.map((match) => (match.length > 1 ? match.replace(/\/$/, '') : match)).sort(byCodePoint)
}
