/** `--fail-fast`: the run stops at the first input that fails, and what was done before it is whole. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { run } from './run.js'

const paths = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).source.path)

test('stops behind the first failure in the order of the inputs, and says what was not read', async () => {
  inFolder({ 'a.txt': '@Mosul', 'b.txt': '%PDF-1.4', 'c.txt': '@Homs', 'd.txt': '%PDF-1.4' })
  const { code, out, err } = await run('.', '--fail-fast')
  expect([code, paths(out)]).toEqual([1, ['./a.txt']])
  expect(err.split('\n')).toEqual([
    'extract: ./b.txt: looks like PDF (convert it to plain text first)',
    'extract: stopped at the first failure (--fail-fast): 2 of 4 inputs were not read; what was done before it is written',
    '',
  ])
})

test('a line of a feed: the rest of the feed and the inputs behind it', async () => {
  inFolder({ 'f.jsonl': '{"text":"@Mosul"}\n{"text":"@Homs"}\nnope\n{"text":"x"}', 'z.txt': '' })
  const { out, err } = await run('f.jsonl', 'z.txt', '--fail-fast')
  expect(paths(out).length).toBe(2)
  expect(err).toContain('the rest of f.jsonl and 1 of 2 inputs were not read')
})

test('a failure of the extraction stops as well, and a format of several parts is closed', async () => {
  inFolder({ 'a.txt': '@Mosul', 'b.txt': 'CRASH', 'c.txt': '@Homs' })
  const { code, out, err } = await run('.', '--fail-fast', '--format', 'json')
  expect([code, JSON.parse(out).length]).toEqual([1, 1])
  expect(err).toContain('1 of 3 inputs was not read')
})

test('an output file holds what was done before', async () => {
  inFolder({ 'n/a.txt': '@Mosul', 'n/b.txt': '\0\0\0', 'n/c.txt': '@Homs', 'out.jsonl': 'old\n' })
  expect((await run('n', '--fail-fast', '-o', 'out.jsonl')).code).toBe(1)
  expect(paths(readFileSync('out.jsonl', 'utf8'))).toEqual(['n/a.txt'])
  expect(readdirSync('.').sort()).toEqual(['n', 'out.jsonl'])
})

test('with --resume the output stays as it was, and the same command goes on when the input is put right', async () => {
  inFolder({ 'n/a.txt': '@Mosul', 'n/b.txt': '%PDF-1.4', 'n/c.txt': '@Homs', 'out.jsonl': 'old\n' })
  const command = ['n', '--fail-fast', '--resume', '-o', 'out.jsonl']
  const { code, err } = await run(...command)
  expect([code, readFileSync('out.jsonl', 'utf8')]).toEqual([1, 'old\n'])
  expect(err).toContain('1 of 3 inputs was not read; out.jsonl is as it was, and the same command goes on from there')
  writeFileSync('n/b.txt', '@Aleppo')
  expect(await run(...command)).toMatchObject({ code: 0, err: '' })
  expect(paths(readFileSync('out.jsonl', 'utf8'))).toEqual(['n/a.txt', 'n/b.txt', 'n/c.txt'])
  expect(readdirSync('.').sort()).toEqual(['n', 'out.jsonl'])
})

test('without a failure it changes nothing', async () => {
  inFolder({ 'a.txt': '@Mosul', 'b.txt': '@Homs' })
  expect(await run('.', '--fail-fast')).toEqual(await run('.'))
})

test('figures has it too', async () => {
  inFolder({ 'a.txt': '12 people', 'b.txt': '%PDF-1.4', 'c.txt': '3 people' })
  const { code, out, err } = await run('figures', '.', '--fail-fast', '--format', 'json')
  expect([code, JSON.parse(out).length]).toEqual([1, 1])
  expect(err).toContain('1 of 3 inputs was not read')
})
