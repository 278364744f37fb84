import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inFolder } from '../read/folder.js'
import { run } from './run.js'

/** Two articles and a feed, read into `out.jsonl`. */
async function recorded(): Promise<void> {
  inFolder({
    'n/a.txt': 'Blast 😀 in @Mosul\r\n12 people dead, #Gunmen !attack',
    'n/b.txt': '@Tadmur',
    'n/f.jsonl': '{"text":"@Rutba"}\n{"text":"12 people 😀"}\n',
  })
  expect((await run('n', '-o', 'out.jsonl')).code).toBe(0)
}

test('what was written a moment ago holds, as lines and as an array', async () => {
  await recorded()
  expect(await run('verify', 'out.jsonl')).toEqual({
    code: 0,
    out: '',
    err: 'extract: 4 records, 18 pointers: all as recorded\n',
  })
  await run('n', '--format', 'json', '-o', 'out.json')
  expect(await run('verify', 'out.json', '--quiet')).toEqual({ code: 0, out: '', err: '' })
})

test('a source that changed: its hash and the pointers that moved', async () => {
  await recorded()
  writeFileSync('n/a.txt', `Big ${readFileSync('n/a.txt', 'utf8').replace('12 people', 'ten people')}`)
  const { code, out } = await run('verify', 'out.jsonl')
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    'n/a.txt: is not the document that was read (sha256 differs)',
    'n/a.txt: title 0–17 “Blast 😀 in @Mosul” moved; now at 4',
    'n/a.txt: p1.mentions[0] 11–17 “@Mosul” moved; now at 15',
    'n/a.txt: a1.mentions[0] 35–42 “#Gunmen” moved; now at 40',
    'n/a.txt: c1.attribution.speaker 35–42 “#Gunmen” moved; now at 40',
    'n/a.txt: c1.attribution.cue 35–42 “#Gunmen” moved; now at 40',
    'n/a.txt: c1.trigger 19–28 “12 people” is no longer in the text',
    'n/a.txt: c1.mention 19–28 “12 people” is no longer in the text',
    'n/a.txt: e1.attribution.speaker 35–42 “#Gunmen” moved; now at 40',
    'n/a.txt: e1.attribution.cue 35–42 “#Gunmen” moved; now at 40',
    'n/a.txt: e1.trigger 43–50 “!attack” moved; now at 48',
    'n/a.txt: e1.evidence 19–50 “12 people dead, #Gunmen !attack” is no longer in the text',
    '',
  ])
})

test('a source that is gone, a line that is gone', async () => {
  await recorded()
  renameSync('n/b.txt', 'n/c.txt')
  writeFileSync('n/f.jsonl', '{"text":"@Rutba"}\n')
  const { code, out, err } = await run('verify', 'out.jsonl')
  expect(code).toBe(1)
  expect(out).toBe('n/b.txt: no such file or folder\nn/f.jsonl:2: no such line\n')
  expect(err).toBe('extract: 4 records, 13 pointers: 2 sources cannot be read\n')
})

test('a record that was tampered with', async () => {
  await recorded()
  const lines = readFileSync('out.jsonl', 'utf8').split('\n')
  const first = (lines[0] as string).replace('"line":2,"column":1,"quote":"12 people"', '"line":3,"column":1,"quote":"12 people"')
  writeFileSync('out.jsonl', [first, '{"schema":"x"}', 'half a li'].join('\n'))
  const { code, out, err } = await run('verify', 'out.jsonl')
  expect(code).toBe(1)
  expect(out).toBe('n/a.txt: c1.trigger 19–28 “12 people” is at line 2, column 1\n')
  expect(err).toContain('extract: out.jsonl:2: does not fit the schema: ')
  expect(err).toContain('extract: out.jsonl:3: is not JSON\n')
})

test('--root: paths start there and may not leave', async () => {
  await recorded()
  mkdirSync('elsewhere')
  renameSync('n', 'elsewhere/n')
  expect((await run('verify', 'out.jsonl')).code).toBe(1)
  expect((await run('verify', 'out.jsonl', '--root', 'elsewhere')).code).toBe(0)
  const above = readFileSync('out.jsonl', 'utf8').replaceAll('"path":"n/', '"path":"../../n/')
  writeFileSync('out.jsonl', above)
  expect((await run('verify', 'out.jsonl', '--root', 'elsewhere')).code).toBe(0)
  expect((await run('verify', 'out.jsonl')).code).toBe(1)
  writeFileSync('out.jsonl', above.replaceAll('"path":"../../n/', '"path":"n/../../n/'))
  expect((await run('verify', 'out.jsonl', '--root', 'elsewhere')).out).toContain('lies outside the --root folder')
})

test('one of each is told in the singular', async () => {
  inFolder({ 'a.txt': 'Blast' })
  await run('a.txt', '-o', 'out.jsonl')
  expect((await run('verify', 'out.jsonl')).err).toBe('extract: 1 record, 1 pointer: all as recorded\n')
})

test('a file that holds no records is told once', async () => {
  inFolder({ 'a.txt': 'Blast\nin\nMosul\ntoday\n', 'feed.jsonl': '{"text":"a"}\n'.repeat(9) })
  expect((await run('verify', 'a.txt', '-q')).err).toBe('extract: a.txt: is no file of records: line 1: is not JSON\n')
  const { err } = await run('verify', 'feed.jsonl')
  expect(err.split('\n').length).toBe(3)
  expect(err).toContain('feed.jsonl: is no file of records: line 1: does not fit the schema: ')
})

test('records in any order', async () => {
  await recorded()
  const lines = readFileSync('out.jsonl', 'utf8').trim().split('\n')
  writeFileSync('out.jsonl', `${[...lines].reverse().join('\n')}\n${lines[2]}\n${lines[2]}\n`)
  expect((await run('verify', 'out.jsonl')).err).toMatch(/^extract: 6 records, \d+ pointers: all as recorded\n$/)
})

test('records that are not there', async () => {
  inFolder({})
  expect(await run('verify', 'none.jsonl', '-q')).toEqual({
    code: 1,
    out: '',
    err: 'extract: none.jsonl: no such file or folder\n',
  })
})
