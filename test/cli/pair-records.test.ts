import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, entryOf, pairRecords } from '../../src/cli/diff/pair-records.js'
import type { SourceRecord } from '../../src/schema/document.js'

const entry = (path: string, id = path): Entry => entryOf({ id, source: { path } as SourceRecord }, `{"path":"${path}"}`)

const pairs = (a: readonly Entry[], b: readonly Entry[]): string[] =>
  [...pairRecords(a.values(), b.values())].map((pair) => `${pair.a?.source.path ?? '-'} ${pair.b?.source.path ?? '-'}`)

test('records of one path are a pair, the rest stands alone', () => {
  expect(pairs([entry('a'), entry('b')], [entry('b'), entry('c')])).toEqual(['b b', 'a -', '- c'])
})

test('what has another path and the same content is a pair', () => {
  expect(pairs([entry('a', '1')], [entry('x/a', '1')])).toEqual(['a x/a'])
})

test('several of one name are paired in their order', () => {
  const [first, second] = [entry('-', '1'), entry('-', '2')]
  const found = [...pairRecords([first, second].values(), [first, second].values())]
  expect(found.map(({ a, b }) => [a?.id, b?.id])).toEqual([
    ['1', '1'],
    ['2', '2'],
  ])
})

test('every record comes out once, whatever the order', () => {
  const names = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 12 })
  fc.assert(
    fc.property(names, names, (a, b) => {
      const found = [...pairRecords(a.map((name) => entry(name)).values(), b.map((name) => entry(name)).values())]
      const namesOf = (side: 'a' | 'b') => found.flatMap((pair) => pair[side]?.source.path ?? []).sort()
      expect([namesOf('a'), namesOf('b')]).toEqual([[...a].sort(), [...b].sort()])
      expect(found.filter((pair) => pair.a !== null && pair.b !== null).length).toBe(a.filter((name) => b.includes(name)).length)
    }),
  )
})

test('files of one order are read side by side: of 100,000 records only those that have come or gone wait', () => {
  let given = 0
  let seen = 0
  const records = function* (from: number): Generator<Entry> {
    for (let i = from; i < 100_000; i++) {
      given++
      yield entry(String(i))
    }
  }
  let most = 0
  for (const { a, b } of pairRecords(records(0), records(3))) {
    seen += (a === null ? 0 : 1) + (b === null ? 0 : 1)
    most = Math.max(most, given - seen)
  }
  expect(seen).toBe(199_997)
  expect(most).toBeLessThan(12)
})
