import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { run } from './run.js'

const NEWS = {
  'news/a.txt': 'Blast in @Mosul\n12 people dead on 2025-12-13, #Gunmen !raid',
  'news/b.txt': 'Quiet in @Tadmur',
  'news/c.txt': '3 people',
}

/** `a.jsonl` with the records of three articles, and `b.jsonl` made from it. */
async function files(change: (lines: string[]) => readonly string[]): Promise<void> {
  inFolder(NEWS)
  await run('news', '-q', '-o', 'a.jsonl')
  const lines = readFileSync('a.jsonl', 'utf8').trimEnd().split('\n')
  writeFileSync(
    'b.jsonl',
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  )
}

const edited = (line: string | undefined, from: string, to: string): string => (line ?? '').replace(from, to)

test('the same records are the same, in whatever order', async () => {
  await files((lines) => lines.toReversed())
  expect(await run('diff', 'a.jsonl', 'a.jsonl')).toEqual({ code: 0, out: '', err: 'extract: 3 the same\n' })
  expect(await run('diff', 'a.jsonl', 'b.jsonl', '-q')).toEqual({ code: 0, out: '', err: '' })
})

test('a field changed, a pointer moved, a document came and one went', async () => {
  await files(([a, b]) => [
    edited(edited(a, '"low":12', '"low":11'), '"start":9,"end":15', '"start":8,"end":15'),
    edited(b, 'news/b.txt', 'news/new.txt').replaceAll(/"[0-9a-f]{16}"/g, '"0123456789abcdef"'),
  ])
  const { code, out, err } = await run('diff', 'a.jsonl', 'b.jsonl')
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    'news/a.txt',
    '  > places p1.mentions[0]  1:10 “@Mosul” → 1:10 “@Mosul”',
    '  ~ casualties c1.low  12 → 11',
    'news/b.txt  only in a.jsonl',
    'news/c.txt  only in a.jsonl',
    'news/new.txt  only in b.jsonl',
    '',
  ])
  expect(err).toBe('extract: 0 the same, 1 different (1 changed, 1 moved), 2 only in a.jsonl, 1 only in b.jsonl\n')
})

test('a file that got another name is known by its content', async () => {
  await files(([a = '', ...rest]) => [a.replace('news/a.txt', 'old/a.txt'), ...rest])
  expect((await run('diff', 'a.jsonl', 'b.jsonl')).out).toBe('old/a.txt\n  ~ source.path  "news/a.txt" → "old/a.txt"\n')
})

test('another version of the tool that reads the same is no difference, but is told', async () => {
  await files((lines) => lines.map((line) => line.replace('"lexicon":"stub"', '"lexicon":"newer"')))
  expect(await run('diff', 'a.jsonl', 'b.jsonl')).toEqual({
    code: 0,
    out: '',
    err: 'extract: 3 the same; made by different versions\n',
  })
})

test('JSON: the documents that differ, and the numbers by kind and part', async () => {
  await files(([a, ...rest]) => [edited(a, '"low":12', '"low":11'), ...rest])
  const { code, out } = await run('diff', 'a.jsonl', 'b.jsonl', '--format', 'json')
  expect(code).toBe(1)
  const { documents, summary } = JSON.parse(out)
  expect(documents).toEqual([
    {
      path: 'news/a.txt',
      line: null,
      id: null,
      status: 'different',
      changes: [
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          kind: 'changed',
          where: 'casualties c1.low',
          what: '12 → 11',
          line: 2,
          column: 1,
        },
      ],
    },
  ])
  expect(summary).toMatchObject({
    ...{ a: 'a.jsonl', b: 'b.jsonl', same: 2, different: 1, onlyInA: 0, onlyInB: 0 },
    changes: { added: 0, lost: 0, changed: 1, moved: 0 },
    parts: { casualties: { changed: 1 } },
  })
  const same = JSON.parse((await run('diff', 'a.jsonl', 'a.jsonl', '-f', 'json')).out)
  expect(same.documents).toEqual([])
})

test('lines of a feed are known by their id, else by their line', async () => {
  inFolder({ 'feed.jsonl': '{"id":"x","text":"@Mosul"}\n{"text":"3 people"}\n' })
  await run('feed.jsonl', '-q', '-o', 'a.jsonl')
  writeFileSync('feed.jsonl', '{"text":"3 people"}\n{"text":"4 people"}\n{"id":"x","text":"@Mosul @Rutba"}\n')
  await run('feed.jsonl', '-q', '-o', 'b.jsonl')
  const { out } = await run('diff', 'a.jsonl', 'b.jsonl')
  expect(out).toContain('feed.jsonl (id x)\n')
  expect(out).toContain('  + places p2  city Rutba “@Rutba” (line 1)\n')
  expect(out).toContain('feed.jsonl:2\n')
  expect(out).toContain('feed.jsonl:1  only in b.jsonl\n')
})

test('a JSON array, as --format json writes it, is read as well', async () => {
  await files((lines) => lines)
  await run('news', '-q', '--format', 'json', '-o', 'array.json')
  expect((await run('diff', 'a.jsonl', 'array.json')).code).toBe(0)
})

test('--ignore: a field or a part in which a difference does not matter', async () => {
  await files(([a, ...rest]) => [
    edited(edited(a, '"by":"stub/toll"', '"by":"stub/other"'), '"kind":"title"', '"kind":"heading"'),
    ...rest,
  ])
  const { out } = await run('diff', 'a.jsonl', 'b.jsonl')
  expect(out).toContain('casualties c1.by')
  expect((await run('diff', 'a.jsonl', 'b.jsonl', '--ignore', 'blocks')).out).toBe(
    'news/a.txt\n  ~ casualties c1.by  "stub/toll" → "stub/other"\n',
  )
  expect((await run('diff', 'a.jsonl', 'b.jsonl', '--ignore', 'by,blocks')).code).toBe(0)
  expect((await run('diff', 'a.jsonl', 'b.jsonl', '--ignore', 'by;blocks')).code).toBe(2)
})

test('what cannot be read exits 2', async () => {
  await files(([a, ...rest]) => [a ?? '', '{', '{"schema":"other"}', ...rest])
  expect(await run('diff', 'a.jsonl', 'none.jsonl')).toEqual({
    code: 2,
    out: '',
    err: 'extract: none.jsonl: no such file or folder\n',
  })
  expect(await run('diff', 'a.jsonl', 'b.jsonl')).toEqual({
    code: 2,
    out: '',
    err: 'extract: b.jsonl:2: is not JSON\nextract: b.jsonl:3: is no document record\nextract: 3 the same\n',
  })
  expect((await run('diff', 'a.jsonl', 'news/a.txt')).err).toContain('news/a.txt:1: is not JSON')
  expect(await run('diff', '-', '-')).toMatchObject({ code: 2, err: expect.stringContaining('not both') })
  expect((await run('diff', 'a.jsonl')).code).toBe(2)
})
