import { createHash } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIn } from '../../src/read/shard.js'
import { run } from '../cli/run.js'
import { inFolder } from './folder.js'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

test('each content is in exactly one of n shards, the same whatever is beside it', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, of) => {
      const numbers = Array.from({ length: of }, (_, i) => i + 1).filter((number) => isIn({ number, of }, sha256(text)))
      expect(numbers.length).toBe(1)
    }),
  )
})

test('shards are of about one size', () => {
  const counts = Array.from(
    { length: 8 },
    (_, i) =>
      Array.from({ length: 4000 }, (_, n) => sha256(`article ${n}`)).filter((hash) => isIn({ number: i + 1, of: 8 }, hash))
        .length,
  )
  expect(Math.min(...counts)).toBeGreaterThan(420)
  expect(Math.max(...counts)).toBeLessThan(580)
})

const lines = (out: string): string[] => out.split('\n').filter((line) => line !== '')
const ids = (out: string): string[] => lines(out).map((line) => JSON.parse(line).id)

test('on the command line: all shards together are the whole run, line by line', async () => {
  const feed = Array.from({ length: 12 }, (_, i) => JSON.stringify({ text: `@Mosul ${i} people` })).join('\n')
  inFolder({ 'n/feed.jsonl': feed, 'n/a.txt': '@Homs', 'n/b.txt': '@Aleppo', 'n/c.txt': '%PDF-1.4' })
  const whole = await run('n')
  const parts = []
  for (const number of [1, 2, 3]) parts.push(await run('n', '--shard', `${number}/3`))
  expect(parts.flatMap(({ out }) => lines(out)).sort()).toEqual(lines(whole.out).sort())
  // A file that cannot be read is told once, by one of them.
  expect(parts.map(({ code }) => code).sort()).toEqual([0, 0, 1])
  expect(parts.filter(({ err }) => err.includes('n/c.txt: looks like PDF')).length).toBe(1)
})

test('a renamed file, another order and other neighbours change nothing', async () => {
  inFolder({ 'a.txt': '@Homs', 'b.txt': '@Aleppo', 'c.txt': '@Mosul' })
  const before = ids((await run('a.txt', 'b.txt', 'c.txt', '--shard', '1/2')).out)
  renameSync('a.txt', 'z.txt')
  writeFileSync('new.txt', '@Idlib')
  const after = ids((await run('new.txt', 'c.txt', 'z.txt', 'b.txt', '--shard', '1/2')).out)
  expect(after.filter((id) => id !== sha256('@Idlib').slice(0, 16)).sort()).toEqual(before.sort())
})

test('an input that was named and is not there is told by every shard', async () => {
  inFolder({})
  for (const shard of ['1/2', '2/2']) expect(await run('gone.txt', '--shard', shard)).toMatchObject({ code: 1 })
})

test.each(['0/4', '5/4', '4', '1/0', 'a/b', '1/2/3', '-1/4', '1.5/4'])('%s is no shard', async (shard) => {
  expect(await run('n', `--shard=${shard}`)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Expected a part and how many there are, such as 1/8 or 8/8.'),
  })
})
