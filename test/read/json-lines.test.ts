import { describe, expect, test } from 'vitest'
import { DEFAULT_MAX_BYTES } from '../../src/read/limits.js'
import { type ReadResult, readSources } from '../../src/read/read.js'
import { inFolder } from './folder.js'

async function read(
  content: string | Buffer,
  maxBytes = DEFAULT_MAX_BYTES,
  published: string | null = null,
): Promise<ReadResult[]> {
  inFolder({ 'feed.jsonl': content })
  const results: ReadResult[] = []
  for await (const result of readSources(['feed.jsonl'], { inputFormat: null, maxBytes, published, skip: null }))
    results.push(result)
  return results
}

const shown = (result: ReadResult): string =>
  'unread' in result ? `${result.unread.line} ${result.unread.fault.code}` : `${result.source.line} ${result.source.text}`

test('one document a line, with what the line says of it', async () => {
  const [result] = await read(
    '{"id":7,"text":"A blast.","published":"2025-12-13T10:00:00Z","title":"Blast","url":"https://a.example/1","more":[1]}\n',
  )
  expect(result).toMatchObject({
    source: {
      path: 'feed.jsonl',
      line: 1,
      id: '7',
      text: 'A blast.',
      encoding: 'utf-8',
      given: { published: { value: '2025-12-13', basis: 'metadata' }, title: 'Blast', url: 'https://a.example/1' },
    },
  })
})

test('a bad line fails alone, and lines are counted as they stand in the file', async () => {
  const lines = [
    '\ufeff{"text":"one"}',
    '',
    '{"text": 2}',
    'no json',
    '{"text":"two"}\r',
    '[]',
    'null',
    '{"text":"x","published":"soon"}',
    '{"text":"three"}',
  ]
  expect((await read(lines.join('\n'))).map(shown)).toEqual([
    '1 one',
    '3 E_BAD_LINE',
    '4 E_BAD_LINE',
    '5 two',
    '6 E_BAD_LINE',
    '7 E_BAD_LINE',
    '8 E_BAD_DATE',
    '9 three',
  ])
})

test('when all the first lines are bad, the file is of another kind: told once, and not read on', async () => {
  expect((await read('Blast in Mosul\n\nTwelve dead\nPolice said\n{"text":"one"}')).map(shown)).toEqual(['null E_BAD_LINE'])
  expect((await read('Blast in Mosul\nTwelve dead')).map(shown)).toEqual(['1 E_BAD_LINE', '2 E_BAD_LINE'])
  expect((await read('no\nno\n{"text":"one"}\nno\nno\nno\nno')).map(shown).length).toBe(7)
})

test('a feed whose first dates are bad is a feed', async () => {
  const lines = [...Array(4).fill('{"text":"x","published":"13/12/25"}'), '{"text":"one"}']
  expect((await read(lines.join('\n'))).map(shown)).toEqual([1, 2, 3, 4].map((line) => `${line} E_BAD_DATE`).concat('5 one'))
})

test('null is as good as left out; the line comes before the command line', async () => {
  const [bare, own] = await read(
    '{"text":"a","id":null,"published":null,"title":null}\n{"text":"b","published":"2024"}',
    undefined,
    '2025-12-13',
  )
  expect(bare).toMatchObject({
    source: { id: null, given: { published: { value: '2025-12-13', basis: 'option' }, title: null } },
  })
  expect(own).toMatchObject({ source: { given: { published: { value: '2024', basis: 'metadata' } } } })
})

test('offsets count in the text as JSON gives it, whose half characters are replaced', async () => {
  const [result] = await read('{"text":"a\\ud83d\\ude00\\r\\n\\ud800b\\ufeff"}')
  expect(result).toMatchObject({ source: { text: 'a😀\r\n\ufffdb\ufeff', notes: [{ code: 'read/lone-surrogate' }] } })
})

describe('lines over the limit', () => {
  test('fail alone', async () => {
    const results = await read(`{"text":"one"}\n{"text":"${'x'.repeat(600_000)}"}\n{"text":"two"}`, 500_000)
    expect(results.map(shown)).toEqual(['1 one', '2 E_TOO_LARGE', '3 two'])
  })

  test('a file of many lines has no limit as a whole', async () => {
    const results = await read('{"text":"some words"}\n'.repeat(2000), 1000)
    expect(results.length).toBe(2000)
    expect(results.map(shown).at(-1)).toBe('2000 some words')
  })
})

test('bytes that are no UTF-8 fail their line; names that JavaScript knows are words', async () => {
  const results = await read(
    Buffer.concat([Buffer.from('{"text":"caf\xe9"}\n', 'latin1'), Buffer.from('{"text":"ok","__proto__":{"text":"no"}}\n')]),
  )
  expect(results.map(shown)).toEqual(['1 E_BAD_LINE', '2 ok'])
  expect(({} as { text?: string }).text).toBeUndefined()
})

test('nesting without end fails its line', async () => {
  const deep = `{"text":"x","id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  expect((await read(`${deep}\n{"text":"y"}`)).map(shown)).toEqual(['1 E_BAD_LINE', '2 y'])
})
