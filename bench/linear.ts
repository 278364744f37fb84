/**
 * `npm run bench:linear`: does the work grow with the text and no faster, whatever the text holds? CPU time for texts made to
 * be slow at three lengths, each four times the one before; a growth of 4 is linear, of 16 quadratic.
 * `npm run bench:linear NAME` measures one of them. The tables are Markdown.
 *
 * Without a name it begins with ordinary news: documents of 1 KB to 10 MB, and runs of 10 to 100,000 documents of 1 KB.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { HOSTILE_TEXTS } from '../test/hostile-texts.js'

const LENGTHS = [64_000, 256_000, 1_024_000]
/** Ordinary news: how many documents of how many kilobytes. */
const NEWS_SIZES: readonly (readonly [count: number, kilobytes: number])[] = [
  [10, 1],
  [100, 1],
  [1_000, 1],
  [10_000, 1],
  [100_000, 1],
  [100, 10],
  [10, 100],
  [4, 1_024],
  [1, 10_240],
]

const { createExtractor } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.js')
const extractor = createExtractor()
const asked = process.argv.slice(2).join(' ')
const names = Object.keys(HOSTILE_TEXTS).filter((name) => asked === '' || name === asked)

/** CPU milliseconds of one reading. */
function measure(text: string): number {
  const before = process.cpuUsage()
  extractor.extract(text)
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

/** Microseconds a KB, with the peak of the process, for the same news cut into `count` documents of `size` bytes. */
function measureNews(count: number, size: number): { cost: number; peak: number } {
  const before = process.cpuUsage()
  for (let i = 0; i < count; i++) extractor.extract(newsOf(size, i))
  const used = process.cpuUsage(before)
  return { cost: ((used.user + used.system) * 1024) / (count * size), peak: process.resourceUsage().maxRSS / 1024 }
}

/** So many characters of the seeds, repeated, from another place each time. */
function newsOf(size: number, turn: number): string {
  const from = (turn * 7919) % NEWS.length
  return (NEWS.slice(from) + NEWS.repeat(Math.ceil(size / NEWS.length))).slice(0, size)
}
const seeds = new URL('../seeds/', import.meta.url)
const NEWS = readdirSync(seeds)
  .sort()
  .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
  .join('\n\n')

// The engine compiles while it reads the first texts.
for (const make of Object.values(HOSTILE_TEXTS)) extractor.extract(make(8_000))

if (asked === '') {
  for (let i = 0; i < 500; i++) extractor.extract(newsOf(4096, i))
  process.stdout.write('| documents | KB each | µs per KB | peak MB |\n|---:|---:|---:|---:|\n')
  for (const [count, kilobytes] of NEWS_SIZES) {
    const { cost, peak } = measureNews(count, kilobytes * 1024)
    process.stdout.write(`| ${count} | ${kilobytes} | ${cost.toFixed(0)} | ${peak.toFixed(0)} |\n`)
  }
  process.stdout.write('\n')
}

process.stdout.write('| text, repeated | 64 KB, ms | 256 KB, ms | growth | 1 MB, ms | growth |\n|---|---:|---:|---:|---:|---:|\n')
for (const name of names) {
  const make = HOSTILE_TEXTS[name] as (length: number) => string
  const [small, middle, large] = LENGTHS.map((length) => measure(make(length))) as [number, number, number]
  const growth = (a: number, b: number): string => (b / a).toFixed(1)
  process.stdout.write(
    `| ${name} | ${small.toFixed(0)} | ${middle.toFixed(0)} | ${growth(small, middle)} | ${large.toFixed(0)} | ${growth(middle, large)} |\n`,
  )
}
