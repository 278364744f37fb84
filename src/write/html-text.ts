/** Text from outside, made harmless for HTML: the only place that writes it into a page, as text, attribute or inline JSON. */
import { jsonText } from './json-text.js'

/**
 * What an HTML parser would read as markup or silently change. A carriage return becomes a line feed unless it is written
 * as a reference, and a null character vanishes, so it is shown as a replacement character.
 */
const SPECIAL = /[&<>"'`\r\0]|\p{Surrogate}/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '\r': '&#13;',
}

/** Text between tags, and the value of an attribute between quotation marks. */
export function htmlText(text: string): string {
  return text.replace(SPECIAL, (char) => ESCAPES[char] ?? '\ufffd')
}

/**
 * A value as JSON inside `<script type="application/json">`. Without `<` nothing in it can end the element or open a
 * comment (`</script`, `<!--`); JSON reads the escape back as the character.
 */
export function jsonInHtml(value: unknown): string {
  return jsonText(value).replaceAll('<', '\\u003c')
}
