/**
 * What differs between the expected record and the one extracted now, told by what a person would call it: a record added or
 * lost, a field changed, a pointer moved. A date that is new in the middle renumbers all later ones; that is no change.
 */
import { isPointer } from '../../schema/find-pointers.js'
import { isObject, type Json, type JsonObject } from './json-value.js'
import { matchLists } from './match.js'
import { placeText, summaryOf, valueText } from './summary.js'

export interface Change {
  readonly kind: 'added' | 'lost' | 'changed' | 'moved'
  /** `casualties c2.best` */
  readonly where: string
  readonly what: string
}

/** The lists whose members have ids. */
const LISTS = ['dates', 'places', 'actors', 'casualties', 'counts', 'events'] as const

/** All changes from `expected` to `actual`; empty exactly when they are equal. */
export function compareRecords(expected: JsonObject, actual: JsonObject): Change[] {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return []
  const matches = new Map(LISTS.map((list) => [list as string, matchLists(listOf(expected, list), listOf(actual, list))]))
  const names = new Map<string, string>()
  for (const { pairs, added } of matches.values()) {
    for (const [before, after] of pairs) names.set(after.id as string, before.id as string)
    for (const one of added) names.set(one.id as string, `new ${one.id}`)
  }
  const changes: Change[] = []
  for (const key of keysOf(expected, actual)) {
    const match = matches.get(key)
    if (match === undefined) compare(key, expected[key], actual[key], changes)
    else {
      for (const one of match.lost) changes.push({ kind: 'lost', where: `${key} ${one.id}`, what: summaryOf(one) })
      for (const one of match.added) changes.push({ kind: 'added', where: `${key} ${one.id}`, what: summaryOf(one) })
      for (const [before, after] of match.pairs) compare(`${key} ${before.id}`, before, renamed(after, names), changes)
    }
  }
  if (changes.length > 0) return changes
  return [{ kind: 'changed', where: 'record', what: 'the order or the numbers of its lists, or of its keys' }]
}

function listOf(record: JsonObject, list: string): readonly JsonObject[] {
  const value = record[list]
  return Array.isArray(value) ? value.filter((entry): entry is JsonObject => isObject(entry)) : []
}

/** The record with the ids of the other side, wherever it names one. */
function renamed(value: Json, names: ReadonlyMap<string, string>, key = ''): Json {
  if (typeof value === 'string') return REFERENCES.has(key) ? (names.get(value) ?? value) : value
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, names, key))
  if (!isObject(value) || isPointer(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, renamed(entry, names, name)]))
}

/** Fields that hold ids of this document. */
const REFERENCES = new Set([
  'id',
  'from',
  'within',
  'affiliation',
  'actor',
  'subsetOf',
  'period',
  'event',
  'date',
  'place',
  'sameAs',
  'places',
  'casualties',
  'counts',
])

function compare(path: string, before: Json | undefined, after: Json | undefined, changes: Change[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return
  if (isObject(before) && isObject(after)) compareObjects(path, before, after, changes)
  else if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].every((entry) => isObject(entry)))
    compareLists(path, before as JsonObject[], after as JsonObject[], changes)
  else changes.push({ kind: 'changed', where: path, what: `${valueText(before)} → ${valueText(after)}` })
}

function compareObjects(path: string, before: JsonObject, after: JsonObject, changes: Change[]): void {
  if (hasMoved(before, after)) changes.push({ kind: 'moved', where: path, what: `${placeText(before)} → ${placeText(after)}` })
  else for (const key of keysOf(before, after)) compare(`${path}.${key}`, before[key], after[key], changes)
}

function hasMoved(before: JsonObject, after: JsonObject): boolean {
  if (!isPointer(before) || !isPointer(after)) return false
  return before.start !== after.start || before.end !== after.end || before.quote !== after.quote
}

/** Lists without ids (mentions, cues, blocks, notes): members are the same when they are of the same place or kind. */
function compareLists(path: string, before: readonly JsonObject[], after: readonly JsonObject[], changes: Change[]): void {
  const { pairs, lost, added } = matchLists(before, after)
  for (const one of lost) changes.push({ kind: 'lost', where: path, what: summaryOf(one) })
  for (const one of added) changes.push({ kind: 'added', where: path, what: summaryOf(one) })
  for (const [left, right] of pairs) compare(`${path}[${before.indexOf(left)}]`, left, right, changes)
}

function keysOf(before: JsonObject, after: JsonObject): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}
