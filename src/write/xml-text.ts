/** Text and attributes of XML 1.0. */
import { visible } from './visible.js'

/** What XML 1.0 has no way to write: controls, half characters, and the two that are no characters. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Markup, and what a reader of XML would turn into something else: line ends and the controls above ASCII. */
const SPECIAL = /[&<>"'\r\u007f-\u009f\u2028]/g
const SPECIAL_IN_ATTRIBUTE = /[&<>"'\t\n\r\u007f-\u009f\u2028]/g

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** The text between two tags. */
export function xmlText(text: string): string {
  return text.replace(IMPOSSIBLE, visible).replace(SPECIAL, reference)
}

/** An attribute with its quotes: ` name="a &amp; b"`. */
export function xmlAttribute(name: string, value: string | number): string {
  return ` ${name}="${String(value).replace(IMPOSSIBLE, visible).replace(SPECIAL_IN_ATTRIBUTE, reference)}"`
}

function reference(char: string): string {
  return NAMED[char] ?? `&#${char.charCodeAt(0)};`
}
