/** Records and values in a few words: for a line of a report, and in a form that no renumbering touches. */

import { isPointer } from '../schema/find-pointers.js'
import { terminalLine } from '../write/terminal-text.js'
import { isObject, type Json, type JsonObject } from './json-value.js'
import { pointerOf } from './match.js'

const QUOTE_WIDTH = 60

/** `killed 12 “12 people” (line 4)` */
export function summaryOf(record: JsonObject): string {
  const pointer = pointerOf(record)
  const words = [
    record.measure,
    record.type,
    record.kind,
    record.name,
    record.what,
    record.code,
    record.actor,
    record.role,
    record.value,
  ]
    .filter((word): word is string => typeof word === 'string')
    .map((word) => terminalLine(word, QUOTE_WIDTH))
  if ('low' in record) words.push(`${shown(record.low)}/${shown(record.best)}/${shown(record.high)}`)
  if (pointer === null) return words.join(' ')
  if (typeof pointer.quote === 'string') words.push(`“${terminalLine(pointer.quote, QUOTE_WIDTH)}” (line ${pointer.line})`)
  return words.join(' ')
}

function shown(value: unknown): string {
  return value === null ? '–' : String(value)
}

/** Any value in short: pointers as places, strings as JSON. */
export function valueText(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  if (!isObject(value)) return Array.isArray(value) ? `[${value.map(valueText).join(', ')}]` : JSON.stringify(value)
  if (isPointer(value)) return placeText(value)
  const entries = Object.entries(value).map(([key, entry]) => `${key}: ${valueText(entry)}`)
  return `{ ${entries.join(', ')} }`
}

/** `3:14 “12 people”` */
export function placeText(pointer: JsonObject): string {
  return `${pointer.line}:${pointer.column} “${terminalLine(String(pointer.quote), QUOTE_WIDTH)}”`
}

/** What a record is known by, without numbers: `killed “12 people”`, for a role `perpetrator armed-group Gunmen “gunmen”`. */
export function labelOf(record: JsonObject, labels: ReadonlyMap<string, string> = new Map()): string {
  const words = [record.measure, record.type, record.kind, record.name, record.what, record.code, record.role].filter(
    (word) => typeof word === 'string',
  )
  const actor = typeof record.actor === 'string' ? (labels.get(record.actor) ?? record.actor) : null
  const quote = pointerOf(record)?.quote
  return [...words, ...(actor === null ? [] : [actor]), ...(typeof quote === 'string' ? [`“${quote}”`] : [])].join(' ')
}

/** Any value, with the words of pointers for their places and the labels of records for their ids. */
export function steadyText(value: Json | undefined, labels: ReadonlyMap<string, string>): string {
  if (typeof value === 'string') return labels.get(value) ?? JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((entry) => steadyText(entry, labels)).join(', ')}]`
  if (!isObject(value)) return String(value)
  if (isPointer(value)) return `“${value.quote}”`
  return `{ ${Object.entries(value)
    .map(([key, entry]) => `${key}: ${steadyText(entry, labels)}`)
    .join(', ')} }`
}
