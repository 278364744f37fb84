/** Text from outside, made harmless for a terminal: what would move the cursor or turn the line around is shown instead. */

/** C0, DEL, C1, line separators, and the invisible characters that reorder or hide text. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu

/** `\x1b`, `\u202e`: every character that a terminal would obey becomes visible. */
export function terminalText(text: string): string {
  return text.replace(UNSAFE, (char) => {
    if (char === '\n') return '\\n'
    if (char === '\r') return '\\r'
    if (char === '\t') return '\\t'
    const code = char.charCodeAt(0)
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** As `terminalText`, on one line of at most `limit` characters: white space runs become one space, the rest is cut. */
export function terminalLine(text: string, limit: number): string {
  const chars = [...terminalText(text.slice(0, limit * 8).replace(/[\t\n\r \u00a0]+/g, ' '))]
  const cut = chars.length > limit || text.length > limit * 8
  return cut
    ? `${chars
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
    : chars.join('')
}
