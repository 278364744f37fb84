/** The sizes in docs/scaling.md: worked out from the speed that the README tells and from the records of the seeds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createExtractor } from '../../src/index.js'
import { root } from '../readme/blocks.js'
import { markdownTable } from './markdown.js'

/** Bytes of an article: some 650 words of English. */
const ARTICLE = 4000
const CORPORA = [1e7, 1e9]
const CORES = [16, 1000]
const [BEGIN, END] = ['<!-- sizes:begin -->', '<!-- sizes:end -->']

/** The page with its table as of today. @throws Error when README or page lack the place for it */
export function scalingPage(): string {
  const page = readFileSync(join(root, 'docs', 'scaling.md'), 'utf8')
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`docs/scaling.md: expected ${BEGIN} and ${END}`)
  return `${before}${BEGIN}\n${sizesTable()}\n${END}${after}`
}

/** Seconds of one core for a byte of text, as the README's table of speeds has it. */
function secondsPerByte(): number {
  const row = /^\| extract, all kinds of record \| (\d+) \|/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))
  if (row === null) throw new Error('README.md: no speed of "extract, all kinds of record" in µs of CPU per KB')
  return Number(row[1]) / 1e6 / 1024
}

/** Bytes of records for a byte of text, plain and packed with gzip. */
function recordsPerByte(): { readonly plain: number; readonly packed: number } {
  const extractor = createExtractor()
  const texts = readdirSync(join(root, 'seeds')).map((name) => readFileSync(join(root, 'seeds', name)))
  const records = texts.map((bytes) => `${JSON.stringify(extractor.extract(bytes.toString('utf8')))}\n`).join('')
  const bytes = texts.reduce((sum, { length }) => sum + length, 0)
  return { plain: Buffer.byteLength(records) / bytes, packed: gzipSync(records).length / bytes }
}

function sizesTable(): string {
  const speed = secondsPerByte()
  const { plain, packed } = recordsPerByte()
  const bytes = (articles: number): number => articles * ARTICLE
  const seconds = (articles: number): number => bytes(articles) * speed
  const row = (name: string, of: (articles: number) => string): string[] => [name, ...CORPORA.map(of)]
  return markdownTable(
    ['articles', ...CORPORA.map((articles) => `10^${Math.log10(articles)}`)],
    [
      row('text', (articles) => size(bytes(articles))),
      row('core-hours', (articles) => rounded(seconds(articles) / 3600)),
      ...CORES.map((cores) => row(`time on ${cores} cores`, (articles) => time(seconds(articles) / cores))),
      row('records, JSON Lines', (articles) => size(bytes(articles) * plain)),
      row('records, gzip', (articles) => size(bytes(articles) * packed)),
    ],
  )
}

/** To two digits: more would promise what no one measured. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(2)))
}

function size(bytes: number): string {
  return bytes >= 1e12 ? `${rounded(bytes / 1e12)} TB` : `${rounded(bytes / 1e9)} GB`
}

function time(seconds: number): string {
  if (seconds < 120) return `${rounded(seconds)} s`
  if (seconds < 7200) return `${rounded(seconds / 60)} min`
  return seconds < 172_800 ? `${rounded(seconds / 3600)} h` : `${rounded(seconds / 86_400)} days`
}
