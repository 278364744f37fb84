import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { runWhole } from './run.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ONE = 'BAGHDAD, 4 March 2024 - A car bomb killed 12 people in Mosul on 3 March 2024, police said. It wounded 30.\n'
const OTHER =
  'Blast in Iraq\n\n5 March 2024 - A car bomb killed 14 people and wounded 30 in Mosul on 3 March 2024, a doctor said.\n'

/** The command in a process of its own, which has a standard input. */
function piped(input: string, ...args: string[]) {
  const command = ['--import', 'tsx', join(ROOT, 'test/cli/own-main.ts'), 'link', ...args]
  return spawnSync(process.execPath, command, { cwd: ROOT, input, encoding: 'utf8' })
}

test('articles, and the records of them, give the same lines in any order', async () => {
  inFolder({ 'n/a.txt': ONE, 'n/b.txt': OTHER })
  await runWhole('n', '-o', 'records.jsonl')
  const { code, out, err } = await runWhole('link', 'n')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [incident] = out.split('\n')
  expect(JSON.parse(incident as string)).toMatchObject({ schema: 'extract/incident@1', date: { value: '2024-03-03' } })
  expect((await runWhole('link', 'records.jsonl')).out).toBe(out)
  expect((await runWhole('link', 'n/b.txt', 'n/a.txt', 'records.jsonl')).out).toBe(out)
  await runWhole('n', '--format', 'json', '-o', 'records.json')
  expect((await runWhole('link', 'records.json')).out).toBe(out)
  expect(piped(readFileSync('records.jsonl', 'utf8'), '-').stdout).toBe(out)
})

test('a feed of articles from standard input', () => {
  const feed = [ONE, OTHER].map((text) => JSON.stringify({ text })).join('\n')
  const { stdout, status } = piped(feed, '-', '--input-format', 'jsonl')
  expect(status).toBe(0)
  expect(JSON.parse(stdout.split('\n')[0] as string).reports).toHaveLength(2)
})

test('bad lines are told and passed by', async () => {
  inFolder({ 'n/a.txt': ONE, 'n/b.txt': OTHER })
  await runWhole('n', '-o', 'records.jsonl')
  const [first, second] = readFileSync('records.jsonl', 'utf8').trimEnd().split('\n') as [string, string]
  inFolder({ 'r.jsonl': `${first}\n{"schema":"extract/document@1"}\nno JSON\n${second}\n`, 'no.jsonl': '{"schema":"x"}\n' })
  const { code, out, err } = await runWhole('link', 'r.jsonl', 'gone.txt')
  expect(code).toBe(1)
  expect(out.split('\n')).toHaveLength(2)
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^extract: r\.jsonl:2: does not fit the schema: /),
    'extract: r.jsonl:3: is not JSON',
    'extract: gone.txt: no such file or folder',
    'extract: 3 of 5 inputs failed (E_BAD_LINE 1, E_NOT_FOUND 1, E_RECORD 1)',
  ])
})

test('one that is told once is no incident', async () => {
  inFolder({ 'a.txt': ONE, 'copy.txt': ONE })
  expect(await runWhole('link', 'a.txt', 'copy.txt')).toEqual({ code: 0, out: '', err: '' })
  expect((await runWhole('link', 'a.txt', '--format', 'table')).out).toBe('no happening is told by several reports\n')
})

test('the table says who says which', async () => {
  inFolder({ 'a.txt': ONE, 'b.txt': OTHER })
  const { out } = await runWhole('link', '.', '--format', 'table')
  const lines = out.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim())
  expect(lines[0]).toMatch(/^2024-03-03 · Mosul, IQ · explosion · 2 reports [0-9a-f]{16}$/)
  expect(lines).toContain('wounded 30 people A, B')
  expect(lines).toContain('killed people disputed')
  expect(lines).toContain('A 12 “12 people” — Iraqi police line 1')
  expect(lines).toContain('B 14 “14 people” — a doctor line 3')
})

test('a table of CSV: incidents unless told, and the same from the command that reads', async () => {
  inFolder({ 'a.txt': ONE, 'b.txt': OTHER })
  const { code, out, err } = await runWhole('link', 'a.txt', 'b.txt', '--format', 'csv')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.split('\r\n')[0]).toMatch(/^id,event_date,date_prec,/)
  expect(out.split('\r\n')[1]).toMatch(/^[0-9a-f]{16},2024-03-03,1,/)
  expect((await runWhole('a.txt', 'b.txt', '--format', 'csv', '--table', 'incidents')).out).toBe(out)
  const figures = (await runWhole('link', '.', '-f', 'csv', '-t', 'figures', '--hxl')).out.split('\r\n')
  expect(figures[1]).toMatch(/^#meta\+id\+incident,#meta\+id\+document,/)
  expect(figures.filter((line) => line.includes(',killed,'))).toHaveLength(2)
})

test('options of CSV without it are wrong usage', async () => {
  inFolder({ 'a.txt': ONE })
  for (const [options, message] of [
    [['--table', 'reports'], '--table goes with --format csv'],
    [['--format', 'table', '--hxl'], '--hxl goes with --format csv'],
    [['--format', 'csv', '--table', 'events'], "argument 'events' is invalid. Allowed choices are incidents, reports, figures"],
  ] as const)
    expect(await runWhole('link', 'a.txt', ...options)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
})

test('why two events were put together or kept apart', async () => {
  inFolder({ 'a.txt': ONE, 'b.txt': OTHER, 'c.txt': ONE.replace('Mosul', 'Basra') })
  const why = async (...events: string[]) => runWhole('link', '.', ...events.flatMap((event) => ['--why', event]))
  const { out } = await why('a.txt#e1', 'b.txt#e1')
  expect(out).toMatch(/^put together: 1[0-9.]+ is 8 or more\n/)
  expect(out).toContain('+3  both in Mosul\n')
  expect((await why('a.txt#e1', 'c.txt#e1')).out).toBe('kept apart: Mosul and Basra are too far apart\n')
  expect((await why('a.txt#e1', 'b.txt#e9')).out).toBe('kept apart: there is no e9\n')
  expect(await why('a.txt#e1', 'x.txt#e1')).toMatchObject({ code: 2, err: expect.stringContaining('no such document was read') })
  expect(await why('a.txt#e1')).toMatchObject({ code: 2, err: expect.stringContaining('--why is given twice') })
})

test('the words of an article do not reach the terminal as commands', async () => {
  const hostile = '\u001b[2J\u202e'
  inFolder({
    [`a${hostile}.txt`]: ONE.replace('police', `${hostile}Police`),
    'b.txt': OTHER.replace('a doctor', `a ${hostile} doctor`),
  })
  const { out } = await runWhole('link', '.', '--format', 'table')
  expect(out).toContain('2024-03-03')
  expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  const jsonl = (await runWhole('link', '.')).out
  expect(jsonl.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
})

test('the schemas of its records are printed', async () => {
  const { out } = await runWhole('schema', 'incident')
  expect(JSON.parse(out).$id).toBe('urn:extract:incident:1')
  expect(JSON.parse((await runWhole('schema', 'entity')).out).$id).toBe('urn:extract:entity:1')
  expect((await runWhole('schema', 'party')).code).toBe(2)
})
