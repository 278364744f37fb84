/** What is there is taken together; nobody waits for more of it than for the first. */
import { expect, test } from 'vitest'
import { Eager } from '../../../src/cli/extract/eager.js'

const pairs = (items: readonly string[]): boolean => items.length === 2

async function* lettersWithAPause() {
  yield* ['a', 'b', 'c']
  await new Promise((done) => setTimeout(done, 20))
  yield 'd'
}

test('items come in batches, and the late one by itself', async () => {
  const eager = new Eager(lettersWithAPause())
  expect(await eager.some(pairs)).toEqual(['a', 'b'])
  expect(await eager.some(pairs)).toEqual(['c'])
  expect(await eager.some(pairs)).toEqual(['d'])
  expect(await eager.some(pairs)).toEqual([])
})

test('one by one goes on where a batch ended', async () => {
  const eager = new Eager(lettersWithAPause())
  await eager.some((items) => items.length === 3)
  expect(await eager.next()).toEqual({ value: 'd', done: false })
  expect((await eager.next()).done).toBe(true)
})

test('what came before a failure is taken before it is told', async () => {
  const eager = new Eager(
    (async function* () {
      yield 'a'
      throw new Error('cut off')
    })(),
  )
  expect(await eager.some(pairs)).toEqual(['a'])
  await expect(eager.some(pairs)).rejects.toThrow('cut off')
})
