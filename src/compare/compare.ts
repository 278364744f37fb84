/**
 * What differs between two records of one document, told by what a person would call it: a record added or lost, a field
 * changed, a pointer moved. A date that is new in the middle renumbers all later ones; that is no change.
 */
import { isPointer } from '../schema/find-pointers.js'
import { isObject, type Json, type JsonObject } from './json-value.js'
import type { ChangeKind } from './kinds.js'
import { matchLists, pointerOf } from './match.js'
import { labelOf, placeText, steadyText, summaryOf, valueText } from './words.js'

export interface Change {
  readonly kind: ChangeKind
  /** `casualties c2.best` */
  readonly where: string
  /** `11 → 12`, or the record that came or went. */
  readonly what: string
  /** The same whatever the numbers of lines and of other records are: what a fingerprint is made of. */
  readonly identity: string
  /** Where in the text: as it is now, or was where it is lost. */
  readonly at: { readonly line: number; readonly column: number } | null
}

/** The lists whose members have ids. */
const LISTS = ['dates', 'places', 'actors', 'casualties', 'counts', 'events'] as const

/** All changes from `expected` to `actual`; empty exactly when they are equal. */
export function compareRecords(expected: JsonObject, actual: JsonObject): Change[] {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return []
  const matches = new Map(LISTS.map((list) => [list as string, matchLists(listOf(expected, list), listOf(actual, list))]))
  const names = new Map<string, string>()
  const labels = new Map<string, string>()
  for (const { pairs, added, lost } of matches.values()) {
    for (const [before, after] of pairs) names.set(after.id as string, before.id as string)
    for (const one of added) names.set(one.id as string, `new ${one.id}`)
    for (const one of [...pairs.map(([before]) => before), ...lost]) labels.set(one.id as string, labelOf(one))
    for (const one of added) labels.set(`new ${one.id}`, labelOf(one))
  }
  const comparison = new Comparison(labels)
  for (const key of keysOf(expected, actual)) {
    const match = matches.get(key)
    const place: Place = { where: key, steady: key, at: null }
    if (match === undefined) comparison.values(place, expected[key], actual[key])
    else comparison.lists(key, match, (after) => renamed(after, names) as JsonObject)
  }
  if (comparison.changes.length > 0) return comparison.changes
  const what = 'the order or the numbers of its lists, or of its keys'
  return [{ kind: 'changed', where: 'record', what, identity: 'order', at: null }]
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

/** Where in the record a comparison has come to. */
interface Place {
  readonly where: string
  /** As `where`, with words in place of numbers. */
  readonly steady: string
  /** The pointer of the nearest record around. */
  readonly at: JsonObject | null
}

class Comparison {
  readonly changes: Change[] = []

  /** @param labels records by id in words that do not depend on their numbers */
  constructor(private readonly labels: ReadonlyMap<string, string>) {}

  /** A list whose members have ids. */
  lists(list: string, { pairs, lost, added }: ReturnType<typeof matchLists>, rename: (after: JsonObject) => JsonObject): void {
    for (const one of lost) this.whole('lost', { where: `${list} ${one.id}`, steady: list, at: null }, one)
    for (const one of added) this.whole('added', { where: `${list} ${one.id}`, steady: list, at: null }, one)
    for (const [before, after] of pairs)
      this.values(
        { where: `${list} ${before.id}`, steady: `${list} ${labelOf(before)}`, at: pointerOf(after) },
        before,
        rename(after),
      )
  }

  values(place: Place, before: Json | undefined, after: Json | undefined): void {
    if (JSON.stringify(before) === JSON.stringify(after)) return
    if (isObject(before) && isObject(after)) this.objects(place, before, after)
    else if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].every((entry) => isObject(entry)))
      this.members(place, before as JsonObject[], after as JsonObject[])
    else
      this.add('changed', place, `${valueText(before)} → ${valueText(after)}`, `${this.steady(before)} → ${this.steady(after)}`)
  }

  private objects(place: Place, before: JsonObject, after: JsonObject): void {
    if (hasMoved(before, after))
      this.add('moved', { ...place, at: after }, `${placeText(before)} → ${placeText(after)}`, `${before.quote} → ${after.quote}`)
    else
      for (const key of keysOf(before, after))
        this.values({ ...place, where: `${place.where}.${key}`, steady: `${place.steady}.${key}` }, before[key], after[key])
  }

  /** Lists without ids (mentions, cues, blocks, notes): members are the same when they are of the same place or kind. */
  private members(place: Place, before: readonly JsonObject[], after: readonly JsonObject[]): void {
    const { pairs, lost, added } = matchLists(before, after)
    for (const one of lost) this.whole('lost', place, one)
    for (const one of added) this.whole('added', place, one)
    for (const [left, right] of pairs)
      this.values(
        { ...place, where: `${place.where}[${before.indexOf(left)}]`, steady: `${place.steady} ${this.label(left)}` },
        left,
        right,
      )
  }

  private whole(kind: 'added' | 'lost', place: Place, one: JsonObject): void {
    this.add(kind, { ...place, at: pointerOf(one) ?? place.at }, summaryOf(one), this.label(one))
  }

  private add(kind: ChangeKind, { where, steady, at }: Place, what: string, value: string): void {
    const position = typeof at?.line === 'number' && typeof at.column === 'number' ? { line: at.line, column: at.column } : null
    this.changes.push({ kind, where, what, identity: `${kind} ${steady} ${value}`, at: position })
  }

  private label(one: JsonObject): string {
    return labelOf(one, this.labels)
  }

  private steady(value: Json | undefined): string {
    return steadyText(value, this.labels)
  }
}

function hasMoved(before: JsonObject, after: JsonObject): boolean {
  if (!isPointer(before) || !isPointer(after)) return false
  return before.start !== after.start || before.end !== after.end || before.quote !== after.quote
}

function keysOf(before: JsonObject, after: JsonObject): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}
