import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { inFolder } from '../read/folder.js'
import { run } from './run.js'

afterEach(() => vi.unstubAllEnvs())

/** Two fixtures with what is expected of them. */
async function fixtures(): Promise<void> {
  vi.stubEnv('CI', '')
  inFolder({
    'fixtures/one-toll/article.txt': 'Blast in @Mosul\n12 people dead on 2025-12-13, #Gunmen !raid\n',
    'fixtures/one-toll/truth.json': '{}',
    'fixtures/feeds/two-lines/article.jsonl': '{"text":"@Rutba"}\n{"text":"3 people"}\n',
  })
  expect(await run('check', '--update')).toMatchObject({ code: 0, err: 'extract: 2 of 2 fixtures updated\n' })
}

const edit = (file: string, from: string | RegExp, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))

const ARTICLE = 'fixtures/one-toll/article.txt'
const EXPECTED = 'fixtures/one-toll/expected.json'

test('what is expected is found, from whatever folder the check runs', async () => {
  await fixtures()
  expect(await run('check')).toEqual({ code: 0, out: '', err: 'extract: 2 fixtures as expected\n' })
  expect(await run('check', `${process.cwd()}/fixtures`, '-q')).toEqual({ code: 0, out: '', err: '' })
  process.chdir('fixtures/one-toll')
  expect((await run('check', '.')).err).toBe('extract: 1 fixtures as expected\n')
  expect(readFileSync('expected.json', 'utf8')).toContain('"path": "article.txt"')
  expect(readFileSync('expected.json', 'utf8')).not.toContain('producedBy')
})

test('a pointer moved', async () => {
  await fixtures()
  edit(EXPECTED, /("id": "p1"[\s\S]*?)"start": 9, "end": 15/, '$1"start": 8, "end": 15')
  const { code, out, err } = await run('check')
  expect(code).toBe(1)
  expect(out).toBe('one-toll\n  > places p1.mentions[0]  1:10 “@Mosul” → 1:10 “@Mosul”\n')
  expect(err).toBe('extract: 1 of 2 fixtures differ (extract check --update accepts what is extracted now)\n')
})

test('a field changed', async () => {
  await fixtures()
  edit(EXPECTED, '"low": 12', '"low": 11')
  edit(EXPECTED, '"type": "city"', '"type": "town"')
  expect((await run('check')).out).toBe('one-toll\n  ~ places p1.type  "town" → "city"\n  ~ casualties c1.low  11 → 12\n')
})

test('a record in the middle that is new or lost renumbers the others, which is no change', async () => {
  await fixtures()
  writeFileSync(
    'fixtures/one-toll/article.txt',
    'Blast in @Mosul\n12 people dead on 2025-12-13, #Gunmen !raid\n#Others 2 people\n',
  )
  await run('check', '--update')
  // The expectation knows no `#Gunmen`: `#Others` is its first actor.
  const record = JSON.parse(readFileSync(EXPECTED, 'utf8'))
  record.actors = [{ ...record.actors[1], id: 'a1' }]
  for (const casualty of record.casualties) casualty.attribution = null
  record.events[0] = { ...record.events[0], attribution: null, actors: [] }
  writeFileSync(EXPECTED, JSON.stringify(record))
  const { out } = await run('check')
  expect(out.split('\n')).toEqual([
    'one-toll',
    '  + actors a1  armed-group Gunmen “#Gunmen” (line 2)',
    '  ~ casualties c1.attribution  null → { actor: "new a1", speaker: 2:31 “#Gunmen”, cue: 2:31 “#Gunmen”, stance: "says" }',
    '  ~ casualties c2.attribution  null → { actor: "new a1", speaker: 2:31 “#Gunmen”, cue: 2:31 “#Gunmen”, stance: "says" }',
    '  + events e1.actors  new a1 perpetrator',
    '  ~ events e1.attribution  null → { actor: "new a1", speaker: 2:31 “#Gunmen”, cue: 2:31 “#Gunmen”, stance: "says" }',
    '',
  ])
})

test('an article that changed says so by its hash, with what came and went', async () => {
  await fixtures()
  edit(ARTICLE, '12 people dead', 'Nobody dead in @Tadmur')
  const { out } = await run('check')
  expect(out).toContain('~ source.sha256')
  expect(out).toContain('  - casualties c1  killed 12/12/12 “12 people” (line 2)')
  expect(out).toContain('  + places p2  city Tadmur “@Tadmur” (line 2)')
  expect(out).toContain('  > dates d1.mention  2:19 “2025-12-13” → 2:27 “2025-12-13”')
})

test('lists of a feed are told by document', async () => {
  await fixtures()
  edit('fixtures/feeds/two-lines/expected.json', '"low": 3', '"low": 4')
  expect((await run('check')).out).toBe('feeds/two-lines\n  ~ document 2 casualties c1.low  4 → 3\n')
})

test('a missing or broken expectation, an article that is gone or cannot be read', async () => {
  vi.stubEnv('CI', 'true')
  inFolder({
    'f/a/article.txt': 'x',
    'f/b/article.txt': 'x',
    'f/b/expected.json': '{',
    'f/c/expected.json': '{}',
    'f/d/article.txt': '\0',
    'f/e/article.txt': 'x',
    'f/e/expected.json': '{"schema":"other"}',
  })
  const { code, out } = await run('check', 'f')
  expect(code).toBe(1)
  expect(out.split('\n').slice(0, 9)).toEqual([
    'a',
    '  has no expected.json',
    'b',
    '  expected.json is not JSON',
    'c',
    '  has expected.json but no article',
    'd',
    '  article.txt holds NUL bytes, so it is no text (convert it, or name its --encoding if it is UTF-16)',
    'e',
  ])
  expect(out).toContain('expected.json does not fit the schema: ')
})

test('--update accepts what is extracted now, and is refused when CI is set', async () => {
  await fixtures()
  edit(EXPECTED, '"low": 12', '"low": 11')
  vi.stubEnv('CI', 'true')
  expect(await run('check', '--update')).toMatchObject({ code: 2, err: expect.stringContaining('refused when CI is set') })
  expect(readFileSync(EXPECTED, 'utf8')).toContain('"low": 11')
  vi.stubEnv('CI', '')
  expect((await run('check', '-u')).out).toBe('one-toll\n  ~ casualties c1.low  11 → 12\n')
  expect((await run('check')).code).toBe(0)
  expect(existsSync('fixtures/one-toll/truth.json')).toBe(true)
})

test('no folder, no fixtures', async () => {
  inFolder({ 'empty/x.txt': '' })
  expect(await run('check')).toEqual({ code: 2, out: '', err: 'extract: fixtures: no such folder\n' })
  expect((await run('check', 'empty')).err).toContain('holds no fixtures')
})

test('a link is never written through, and a bug in one fixture leaves the others', async () => {
  vi.stubEnv('CI', '')
  inFolder({ 'f/a/article.txt': 'CRASH', 'f/b/article.txt': 'x', 'outside.json': 'mine' })
  symlinkSync('../../outside.json', 'f/b/expected.json')
  const { out } = await run('check', 'f')
  expect(out).toContain('article.txt internal error: TypeError')
  expect(out).toContain('expected.json is not JSON')
  expect(await run('check', 'f', '--update')).toMatchObject({ code: 2, err: expect.stringContaining('expected.json: is a link') })
  expect(readFileSync('outside.json', 'utf8')).toBe('mine')
})
