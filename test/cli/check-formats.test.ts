import { readFileSync, writeFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { afterEach, expect, test, vi } from 'vitest'
import { inFolder } from '../read/folder.js'
import { run } from './run.js'

afterEach(() => vi.unstubAllEnvs())

const ARTICLE = 'fixtures/a, b/article.txt'

/** Two fixtures as expected, and then a first article that says more and less: a casualty lost, a place added. */
async function changed(): Promise<void> {
  vi.stubEnv('CI', '')
  inFolder({ [ARTICLE]: 'Blast in @Mosul\n12 people dead, #Gunmen', 'fixtures/same/article.txt': 'x' })
  await run('check', '--update')
  writeFileSync(ARTICLE, 'Blast in @Mosul\nNobody dead in @Tadmur, #Gunmen')
  vi.stubEnv('CI', 'true')
}

interface Result {
  readonly fixture: string
  readonly file: string
  readonly failed: boolean
  readonly changes: readonly {
    fingerprint: string
    kind: string
    fails: boolean
    where: string
    what: string
    line: number | null
  }[]
}

test('JSON: every difference with its fingerprint, its place and the numbers', async () => {
  await changed()
  const { code, out } = await run('check', '--format', 'json')
  const report = JSON.parse(out) as { results: Result[]; summary: object }
  expect(code).toBe(1)
  expect(report.summary).toEqual({ fixtures: 2, differ: 1, tolerated: 0, updated: 0 })
  expect(report.results.map(({ fixture, file, failed }) => [fixture, file, failed])).toEqual([['a, b', ARTICLE, true]])
  const lost = report.results[0]?.changes.find(({ where }) => where === 'casualties c1')
  expect(lost).toMatchObject({ kind: 'lost', what: 'killed 12/12/12 “12 people” (line 2)', fails: true, line: 2 })
  expect(lost?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
})

test('GitHub: an annotation a difference, at its line of the article', async () => {
  await changed()
  const { out } = await run('check', '--format', 'github', '--fail-on', 'lost')
  const lines = out.trimEnd().split('\n')
  expect(lines.every((line) => /^::(?:error|warning) file=fixtures\/a%2C b\/article\.txt,/.test(line))).toBe(true)
  expect(lines.filter((line) => line.startsWith('::error') && line.includes('casualties'))).toEqual([
    expect.stringMatching(
      /,line=2,col=1,title=lost \([0-9a-f]{16}\)::casualties c1 {2}killed 12\/12\/12 “12 people” \(line 2\)$/,
    ),
  ])
})

test('JUnit: a test case a fixture, well-formed', async () => {
  await changed()
  const { out } = await run('check', '--format', 'junit')
  const seen: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) =>
    seen.push([name, attributes.name ?? attributes.message, attributes.failures].filter(Boolean).join(' ')),
  )
  parser.on('error', (error) => {
    throw error
  })
  parser.write(out).close()
  expect(seen).toEqual([
    'testsuites extract check 1',
    'testsuite fixtures 1',
    'testcase a, b',
    expect.stringMatching(/^failure \d+ differences$/),
    'testcase same',
  ])
})

test('what cannot be compared is an error of its own in every format', async () => {
  vi.stubEnv('CI', 'true')
  inFolder({ 'fixtures/a/article.txt': 'x' })
  expect((await run('check', '-f', 'github')).out).toBe(
    '::error file=fixtures/a/article.txt,title=cannot be compared::has no expected.json\n',
  )
  expect((await run('check', '-f', 'junit')).out).toContain('<error message="has no expected.json"/>')
  expect(JSON.parse((await run('check', '-f', 'json')).out).results[0]).toMatchObject({
    failed: true,
    fault: 'has no expected.json',
  })
  expect((await run('check', '--fail-on', 'moved')).code).toBe(1)
})

test('--fail-on: what it leaves out is reported and is no failure', async () => {
  await changed()
  vi.stubEnv('CI', '')
  await run('check', '--update')
  const expected = 'fixtures/a, b/expected.json'
  const record = JSON.parse(readFileSync(expected, 'utf8'))
  writeFileSync(expected, JSON.stringify({ ...record, places: record.places.slice(0, 1) }))
  const tolerated = await run('check', '--fail-on', 'lost,changed,moved')
  expect(tolerated).toEqual({
    code: 0,
    out: 'a, b\n  + places p2  city Tadmur “@Tadmur” (line 2)\n',
    err: 'extract: no failure in 2 fixtures, 1 in what --fail-on leaves out\n',
  })
  expect((await run('check', '--fail-on', 'added')).code).toBe(1)
})

test('nothing to report is a whole report', async () => {
  vi.stubEnv('CI', '')
  inFolder({ 'fixtures/a/article.txt': 'x' })
  await run('check', '--update')
  expect(JSON.parse((await run('check', '-f', 'json')).out)).toEqual({
    results: [],
    summary: { fixtures: 1, differ: 0, tolerated: 0, updated: 0 },
  })
  expect((await run('check', '-f', 'github')).out).toBe('')
})

test('a kind that there is not', async () => {
  expect(await run('check', '--fail-on', 'added,lots')).toEqual({
    code: 2,
    out: '',
    err: "extract: option '--fail-on <kinds>' argument 'added,lots' is invalid. \"lots\" is none of added, lost, changed, moved. Did you mean lost?\n",
  })
})
