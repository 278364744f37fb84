/** JSON as text: safe to print on a terminal, and for people a layout that diffs well. */

/** DEL, C1 controls and the line separators, which JSON.stringify leaves raw. C0 and lone surrogates it escapes itself. */
const RAW = /[\u007f-\u009f\u2028\u2029]/g

/** One line of JSON in which every control character is escaped. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(RAW, escapeUnit)
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Values that fit into so many characters stay on one line. */
const WIDTH = 120

/** Indented JSON with each pointer and each short value on one line, so that a difference reads like an erratum. */
export function prettyJson(value: unknown): string {
  return `${layOut(value, '')}\n`
}

function layOut(value: unknown, indent: string): string {
  const flat = oneLine(value)
  if (typeof value !== 'object' || value === null || isPointer(value)) return flat
  const entries = Object.entries(value)
  const nested = entries.some(([, entry]) => typeof entry === 'object' && entry !== null && Object.keys(entry).length > 0)
  if (entries.length === 0 || (!nested && flat.length <= WIDTH && indent.length > 0)) return flat
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((entry) => inner + layOut(entry, inner)).join(',\n')}\n${indent}]`
  const lines = entries.map(([key, entry]) => `${inner}${jsonText(key)}: ${layOut(entry, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function isPointer(value: object): boolean {
  return 'start' in value && 'end' in value
}

/** `{ "start": 1, "end": 2 }`: one line with room to read. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    if (entries.length === 0) return '{}'
    return `{ ${entries.map(([key, entry]) => `${jsonText(key)}: ${oneLine(entry)}`).join(', ')} }`
  }
  return jsonText(value)
}
