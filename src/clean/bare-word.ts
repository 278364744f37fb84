/** A word or line without the marks around it. */

const PLAIN_START = /^[a-z0-9]/i
const PLAIN_END = /[a-z0-9]$/i

/**
 * The text without up to `most` characters on each side that are neither letters nor digits. Nearly all text begins and ends
 * in a plain letter: it is given back before the large classes of Unicode are asked, which cost milliseconds to compile.
 */
export function bare(text: string, most: 3 | 4): string {
  if (PLAIN_START.test(text) && PLAIN_END.test(text)) return text
  return most === 3
    ? text.replace(/^[^\p{L}\p{N}]{1,3}/u, '').replace(/[^\p{L}\p{N}]{1,3}$/u, '')
    : text.replace(/^[^\p{L}\p{N}]{1,4}/u, '').replace(/[^\p{L}\p{N}]{1,4}$/u, '')
}
