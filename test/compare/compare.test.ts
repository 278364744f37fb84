import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRecords } from '../../src/compare/compare.js'
import type { Json, JsonObject } from '../../src/compare/json-value.js'
import { NOTHING_GIVEN, sourceOfText } from '../../src/read/source.js'
import { stubRecord } from '../write/stub.js'
import { newsText } from '../write/texts.js'

const recordOf = (text: string): JsonObject => JSON.parse(JSON.stringify(stubRecord(sourceOfText('a.txt', text, NOTHING_GIVEN))))

test('a record equals itself', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      expect(compareRecords(recordOf(text), recordOf(text))).toEqual([])
    }),
  )
})

/** Paths to all values of a record that are no lists or objects. */
function leaves(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry as Json, [...path, key]))
}

test('no change of any value goes unseen', () => {
  const before = recordOf('Blast in @Mosul\n12 people dead, #Gunmen #Others !raid 2025-12-13 =gun @Tadmur 3 people !blast')
  for (const path of leaves(before)) {
    const after = structuredClone(before) as Record<string, unknown>
    let holder = after
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>
    const last = path.at(-1) as string
    const old = holder[last]
    holder[last] = typeof old === 'number' ? old + 1 : `${old}?`
    expect(compareRecords(before, after as JsonObject), path.join('.')).not.toEqual([])
  }
})

test('an empty list against a full one, and another order', () => {
  const before = recordOf('@Mosul @Tadmur')
  const places = before.places as JsonObject[]
  expect(compareRecords({ ...before, places: [] }, before).map(({ kind }) => kind)).toEqual(['added', 'added'])
  expect(compareRecords(before, { ...before, places: [] }).map(({ kind }) => kind)).toEqual(['lost', 'lost'])
  expect(compareRecords(before, { ...before, places: [...places].reverse() })).toMatchObject([
    { kind: 'changed', where: 'record', what: 'the order or the numbers of its lists, or of its keys' },
  ])
})
