import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBefore, lowerBound } from '../../src/text/sorted.js'

const numbers = fc.array(fc.integer({ min: -20, max: 20 })).map((list) => list.sort((a, b) => a - b))

test.each([
  [[], 5, 0],
  [[3], 3, 0],
  [[3], 4, 1],
  [[1, 4, 4, 4, 9], 4, 1],
  [[1, 4, 4, 4, 9], 5, 4],
  [[1, 4, 4, 4, 9], 10, 5],
])('in %j, %i belongs at %i', (sorted, value, index) => {
  expect(lowerBound(sorted, value)).toBe(index)
  expect(lowerBound(Int32Array.from(sorted), value)).toBe(index)
})

test('finds what a look at each number would find', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: -21, max: 21 }), (sorted, value) => {
      expect(lowerBound(sorted, value)).toBe(sorted.filter((one) => one < value).length)
    }),
  )
})

test('things are asked by their index, few of many', () => {
  const asked: number[] = []
  const words = Array.from({ length: 1000 }, (_, i) => ({ start: 2 * i }))
  const before = countBefore(words.length, (i) => {
    asked.push(i)
    return (words[i] as { start: number }).start < 300
  })
  expect(before).toBe(150)
  expect(asked.length).toBeLessThanOrEqual(10)
})
