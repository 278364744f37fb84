/**
 * Characters that a format cannot hold, made visible instead of dropped.
 *
 * One character is replaced by one, so that offsets into the text stay true.
 */

/** U+0000 and half characters: what neither a CSV file nor a database holds. */
const NOWHERE_HELD = /\0|\p{Surrogate}/gu

/** `␀` for U+0000, `␛` for the escape character, `�` for what has no picture. */
export function visible(char: string): string {
  const code = char.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '\ufffd'
}

/** The text with U+0000 and half characters made visible. */
export function holdable(text: string): string {
  return text.replace(NOWHERE_HELD, visible)
}
