/** A document that takes too long is given up by name; its neighbours never notice. */
import { expect, test, vi } from 'vitest'
import { withDeadline } from '../../../src/cli/extract/deadline.js'
import { main } from '../../../src/cli/main.js'
import type { Source } from '../../../src/model/source.js'
import { inFolder } from '../../read/folder.js'
import { stubRecord, VERSIONS } from '../../write/stub.js'

const written = vi.hoisted(() => ({ out: '', err: '' }))
vi.mock('../../../src/write/write-all.js', () => ({
  writeAll(descriptor: number, bytes: Uint8Array) {
    written[descriptor === 1 ? 'out' : 'err'] += Buffer.from(bytes).toString()
  },
}))

/** An expression that tries for longer than the world will stand. */
const EXPONENTIAL = /^(?:a+)+$/

test('work within its time gives its result, or throws what it throws', () => {
  expect(withDeadline(() => 7, 1000)).toBe(7)
  expect(() =>
    withDeadline(() => {
      throw new RangeError('own')
    }, 1000),
  ).toThrow(new RangeError('own'))
})

test('a loop and a regular expression are stopped where they stand', () => {
  const forever = (): never => {
    for (;;);
  }
  expect(() => withDeadline(forever, 20)).toThrow('takes longer than 0.02 s (raise the limit with --timeout)')
  expect(() => withDeadline(() => EXPONENTIAL.test(`${'a'.repeat(60)}!`), 20)).toThrow('takes longer')
  expect(withDeadline(() => 'and on', 1000)).toBe('and on')
})

test('the document is told, the others come out, and the tables are loaded anew after it', async () => {
  inFolder({ 'a.txt': '@Mosul', 'b.txt': 'slow', 'c.txt': '@Aleppo' })
  let loads = 0
  const load = async () => {
    loads++
    return {
      versions: VERSIONS,
      extractSource: (source: Source) => {
        if (source.text === 'slow') EXPONENTIAL.test(`${'a'.repeat(60)}!`)
        return stubRecord(source)
      },
    }
  }
  const code = await main(['.', '--timeout', '0.05', '--jobs', '1'], load)
  expect(code).toBe(1)
  expect(written.err).toBe(
    'extract: ./b.txt: takes longer than 0.05 s (raise the limit with --timeout)\nextract: 1 of 3 inputs failed (E_TIMEOUT 1)\n',
  )
  const paths = written.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).source.path)
  expect(paths).toEqual(['./a.txt', './c.txt'])
  expect(loads).toBe(2)
})
