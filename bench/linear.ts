/**
 * `npm run bench:linear`: does the work grow with the text and no faster, whatever the text holds? CPU time for texts made to
 * be slow at three lengths, each four times the one before; a growth of 4 is linear, of 16 quadratic.
 * `npm run bench:linear NAME` measures one of them. The table is Markdown.
 */
import { HOSTILE_TEXTS } from '../test/hostile-texts.js'

const LENGTHS = [64_000, 256_000, 1_024_000]

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

// The engine compiles while it reads the first texts.
for (const make of Object.values(HOSTILE_TEXTS)) extractor.extract(make(8_000))

process.stdout.write('| text, repeated | 64 KB, ms | 256 KB, ms | growth | 1 MB, ms | growth |\n|---|---:|---:|---:|---:|---:|\n')
for (const name of names) {
  const make = HOSTILE_TEXTS[name] as (length: number) => string
  const [small, middle, large] = LENGTHS.map((length) => measure(make(length))) as [number, number, number]
  const growth = (a: number, b: number): string => (b / a).toFixed(1)
  process.stdout.write(
    `| ${name} | ${small.toFixed(0)} | ${middle.toFixed(0)} | ${growth(small, middle)} | ${large.toFixed(0)} | ${growth(middle, large)} |\n`,
  )
}
