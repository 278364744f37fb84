/** Work side by side, results in order, and never more begun than is allowed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ahead, inOrder } from '../../../src/cli/extract/in-order.js'

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(setImmediate)
}

test('however long each takes, the order is that of the items, and the limits hold', async () => {
  const items = fc.array(fc.record({ turns: fc.nat(4), weight: fc.nat(9) }), { maxLength: 20 })
  const ahead = fc.record({ items: fc.integer({ min: 1, max: 5 }), weight: fc.integer({ min: 1, max: 20 }) })
  await fc.assert(
    fc.asyncProperty(items, ahead, async (given, limit: Ahead) => {
      let begun = 0
      let most = 0
      const work = async (item: (typeof given)[number]) => {
        most = Math.max(most, ++begun)
        await turns(item.turns)
        begun--
        return item
      }
      expect(await all(inOrder(from(given), work, ({ weight }) => weight, limit))).toEqual(given)
      expect(most).toBeLessThanOrEqual(limit.items)
    }),
    { numRuns: 60 },
  )
})

test('a heavy item waits for the others, and goes alone', async () => {
  const log: string[] = []
  const work = async (weight: number) => {
    log.push(`begin ${weight}`)
    await turns(3)
    log.push(`end ${weight}`)
    return weight
  }
  expect(await all(inOrder(from([1, 50, 2]), work, (weight) => weight, { items: 9, weight: 10 }))).toEqual([1, 50, 2])
  expect(log.indexOf('begin 2')).toBeGreaterThan(log.indexOf('end 50'))
})

test('a result comes out although the next item is not there yet', async () => {
  let release: () => void = () => {}
  async function* slow(): AsyncGenerator<string> {
    yield 'first'
    await new Promise<void>((done) => {
      release = done
    })
    yield 'second'
  }
  const results = inOrder(
    slow(),
    async (item) => item,
    () => 1,
    { items: 4, weight: 4 },
  )
  expect((await results.next()).value).toBe('first')
  release()
  expect((await results.next()).value).toBe('second')
})

test('what fails fails in its turn', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('two')
    await turns(item)
    return item
  }
  const results = inOrder(from([5, 2, 1]), work, () => 1, { items: 3, weight: 3 })
  expect((await results.next()).value).toBe(5)
  await expect(results.next()).rejects.toThrow('two')
})
