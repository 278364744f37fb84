/**
 * Windows-1252, decoded by our own table: on several Node 20 releases `TextDecoder('windows-1252')` turns curly quotes,
 * dashes and the euro sign into control characters (nodejs/node#60888).
 */

/** The characters of bytes 0x80 to 0x9F; the five that are not assigned become U+FFFD. */
const HIGH = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/** Decodes bytes; every byte is one character. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80))
}
