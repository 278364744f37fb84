/** Text from outside, made harmless for a terminal: what would move the cursor or turn the line around is shown instead. */

/**
 * C0, DEL, C1, line separators, and the invisible characters that reorder or hide text: joiners, fillers, tags, the formats of
 * single scripts. Written out, since a Unicode property would change with the version of Node.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|\p{Surrogate}/gu
/** A pair cut in half at the end of a string. */
const HALF_AT_END = /[\ud800-\udbff]$/

/** `\x1b`, `\u202e`: every character that a terminal would obey becomes visible. */
export function terminalText(text: string): string {
  return text.replace(UNSAFE, (char) => {
    if (char === '\n') return '\\n'
    if (char === '\r') return '\\r'
    if (char === '\t') return '\\t'
    const code = char.codePointAt(0) as number
    const hex = code.toString(16)
    return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
  })
}

/** As `terminalText`, on one line of at most `limit` characters: white space runs become one space, the rest is cut. */
export function terminalLine(text: string, limit: number): string {
  const beginning = text.length > limit * 8 ? text.slice(0, limit * 8).replace(HALF_AT_END, '') : text
  const chars = [...terminalText(beginning.replace(/[\t\n\r \u00a0]+/g, ' '))]
  const cut = chars.length > limit || text.length > limit * 8
  return cut
    ? `${chars
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
    : chars.join('')
}
