/** JSON Lines, in pieces of any size. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Fault } from '../../../src/model/fault.js'
import { LineSplitter, type RawLine, sourceOfLine } from '../../../src/read/json-lines.js'
import { NOTHING_GIVEN } from '../../../src/read/source.js'
import { checkInputLine } from '../../../src/schema/input-line.js'
import { anyBytes, anyText, damaged } from '../characters.js'
import { target } from '../target.js'

const MAX_BYTES = 200

const line = fc
  .record(
    {
      id: fc.oneof(anyText, fc.double(), fc.constant(null)),
      text: fc.oneof(anyText, fc.jsonValue()),
      published: fc.oneof(anyText, fc.constantFrom('2024', '2024-02-30', '2024-05-06T10:00Z', '')),
      title: fc.oneof(anyText, fc.constant(null)),
      ['__proto__']: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  .map((value) => Buffer.from(JSON.stringify(value)).toString('latin1'))

const feedText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: anyBytes }),
      fc.constantFrom('\n', '\r\n', '\n\n', '\r', ' \n'),
    ),
  )
  .map((lines) => lines.flat().join(''))

function cut(input: Buffer, size: number): RawLine[] {
  const splitter = new LineSplitter(MAX_BYTES)
  const lines: RawLine[] = []
  for (let at = 0; at < input.length; at += size) lines.push(...splitter.push(input.subarray(at, at + size)))
  return [...lines, ...splitter.end()]
}

export const feed = target({
  name: 'feed',
  inputs: fc.record({ feed: damaged(feedText, anyBytes), size: fc.integer({ min: 1, max: 64 }) }),
  runs: 1000,
  check(input) {
    const given = Buffer.from(input.feed, 'latin1')
    const lines = cut(given, given.length + 1)
    assert.deepEqual(cut(given, input.size), lines)
    for (const { line: number, bytes } of lines) {
      if (bytes === null) continue
      assert.ok(bytes.length > 0 && bytes.length <= MAX_BYTES && !bytes.includes(10))
      try {
        const source = sourceOfLine('feed.jsonl', number, bytes, checkInputLine, NOTHING_GIVEN)
        for (const text of [source.text, source.id ?? '', source.given.title ?? '']) assert.doesNotMatch(text, /\p{Surrogate}/u)
      } catch (error) {
        if (!(error instanceof Fault && (error.code === 'E_BAD_LINE' || error.code === 'E_BAD_DATE'))) throw error
      }
    }
  },
})
