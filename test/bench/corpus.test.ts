/** The generated corpus: the same for the same seed, different for another, and news that the rules find something in. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { makeCorpus } from '../../bench/corpus/article.js'
import { sentenceTemplates, shapes } from '../../bench/corpus/tables.js'
import { createExtractor } from '../../src/index.js'
import { inFolder } from '../read/folder.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COUNT = 120
const corpus = makeCorpus(1)
const articles = Array.from({ length: COUNT }, (_, index) => corpus.article(index))

/** What the command writes. */
function written(...args: readonly string[]): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const command = ['--import', 'tsx', `${ROOT}bench/corpus/main.ts`, ...args]
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 })
}

test('the same seed gives the same bytes, from whichever article it begins', () => {
  const lines = articles.slice(0, 40).map((article) => `${JSON.stringify(article)}\n`)
  expect(written('--seed', '1', '--articles', '40').stdout).toBe(lines.join(''))
  expect(written('--seed', '1', '--from', '30', '--articles', '10').stdout).toBe(lines.slice(30).join(''))
})

test('another seed gives other articles with other numbers', () => {
  const other = makeCorpus(2)
  const numbers = (text: string): string => text.match(/\d+/g)?.join(' ') ?? ''
  const same = articles.filter(({ text }, index) => numbers(text) === numbers(other.article(index).text))
  expect(same.length).toBe(0)
})

test('no two articles are alike, and no slot is left open', () => {
  expect(new Set(articles.map(({ text }) => text)).size).toBe(COUNT)
  expect(articles.filter(({ text }) => /[{}]|undefined|\s{3}| [,.]/.test(text)).map(({ text }) => text)).toEqual([])
})

test('there are many sentences and shapes, and every shape names kinds that there are', () => {
  const templates = sentenceTemplates()
  expect([...templates.values()].flat().length).toBeGreaterThan(200)
  expect(new Set(shapes().map(({ name }) => name)).size).toBeGreaterThanOrEqual(20)
  const known = new Set([...templates.keys(), 'byline', 'dateline'])
  for (const { name, paragraphs } of shapes())
    for (const kind of paragraphs.flat()) expect(known, `${name}: ${kind}`).toContain(kind.replace(/[?+]$/, ''))
})

test('every article is read, and most tell where, who and how many', () => {
  const extractor = createExtractor()
  const records = articles.map(({ id, text, published }) => extractor.extract(text, { id, ...(published ? { published } : {}) }))
  const share = (holds: (record: (typeof records)[number]) => boolean): number => records.filter(holds).length / COUNT
  expect(share(({ places }) => places.length > 0)).toBe(1)
  expect(share(({ actors }) => actors.length > 0)).toBe(1)
  expect(share(({ events }) => events.length > 0)).toBeGreaterThan(0.95)
  expect(share(({ casualties }) => casualties.length > 0)).toBeGreaterThan(0.8)
  expect(share(({ dates }) => dates.length > 0)).toBeGreaterThan(0.95)
})

test('so many bytes, or files in folders', () => {
  inFolder({})
  const feed = written('--bytes', '100K').stdout
  expect(feed.length).toBeGreaterThan(100_000)
  expect(feed.length).toBeLessThan(110_000)
  expect(written('--articles', '3', '--files', `${process.cwd()}/out`).status).toBe(0)
  expect(readdirSync('out/000000')).toEqual(['1-00000000.txt', '1-00000001.txt', '1-00000002.txt'])
  expect(readFileSync('out/000000/1-00000001.txt', 'utf8')).toBe(articles[1]?.text)
})

test('wrong usage is told and exits 2', () => {
  for (const args of [[], ['--articles', '1', '--bytes', '1'], ['--articles', 'many'], ['--size', '3']]) {
    const { status, stdout, stderr } = written(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('usage: npm run bench:corpus')
  }
})
