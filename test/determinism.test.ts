/** The same bytes for the same input: whatever the time zone, locale, clock, order or number of runs. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createExtractor } from '../src/index.js'
import type { Source } from '../src/model/source.js'
import { jsonText } from '../src/write/json-text.js'
import { FOLDERS, readArticles } from './articles.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const articles = await readArticles()
const expected = linesOf(articles)

/** One line of JSON a document, from tables loaded anew. */
function linesOf(sources: readonly Source[]): string[] {
  const extractor = createExtractor()
  return sources.map((source) => jsonText(extractor.extractSource(source)))
}

/** What the command writes in a process of its own. */
function outputWith(environment: Record<string, string>, paths: readonly string[] = FOLDERS): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/cli/own-main.ts', '--quiet', ...paths],
    {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

afterEach(() => {
  vi.useRealTimers()
})

describe('the same bytes', () => {
  test('on a second run, with the tables of the first', () => {
    const extractor = createExtractor()
    const once = (): string[] => articles.map((source) => jsonText(extractor.extractSource(source)))
    expect(once()).toEqual(expected)
    expect(once()).toEqual(expected)
  })

  test('with the inputs in another order', () => {
    expect(linesOf(articles.toReversed())).toEqual(expected.toReversed())
  })

  test.each(['1970-01-01T00:00:01Z', '2099-12-31T23:59:59Z'])('with the clock at %s', (now) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
    expect(linesOf(articles)).toEqual(expected)
  })

  const tokyo = outputWith({ TZ: 'Asia/Tokyo' })

  test('from the command as from the library', () => {
    expect(tokyo.trimEnd().split('\n')).toEqual(expected)
  })

  test.each([{ TZ: 'America/Los_Angeles' }, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }])(
    'with $TZ, $LANG as with Asia/Tokyo',
    (environment) => {
      expect(outputWith(environment) === tokyo).toBe(true)
    },
  )

  test('in another order of the paths', () => {
    const sorted = (output: string): string[] => output.split('\n').sort()
    expect(sorted(outputWith({}, FOLDERS.toReversed()))).toEqual(sorted(tokyo))
  })
})
