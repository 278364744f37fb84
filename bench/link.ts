/**
 * `npm run bench:link`: how long linking takes for so many events, and how well it finds the happenings again. The documents are
 * made by a generator with a fixed seed: happenings in 3,000 towns over three years, most told once, some by hundreds of
 * reports, with numbers that differ, dates known to a month or not at all, and figures, places and actors left out. The table
 * is Markdown.
 */
import type { DocumentRecord } from '../src/schema/document.js'
import { documentsOf, type Made } from './link-documents.js'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [12_500, 25_000, 50_000, 100_000]

const { link } = (await import(new URL('../dist/link/link.js', import.meta.url).href)) as typeof import('../src/link/link.js')

/** Pairs of reports that are of one happening: found, there, and both. */
function pairs(made: Made, incidents: ReturnType<typeof link>['incidents']): { found: number; there: number; right: number } {
  const count = (n: number): number => (n * (n - 1)) / 2
  const sizes = new Map<number, number>()
  for (const happening of made.happeningOf.values()) sizes.set(happening, (sizes.get(happening) ?? 0) + 1)
  let found = 0
  let right = 0
  for (const { reports } of incidents) {
    found += count(reports.length)
    const told = new Map<number, number>()
    for (const { document, event } of reports) {
      const happening = made.happeningOf.get(`${document} ${event}`) as number
      told.set(happening, (told.get(happening) ?? 0) + 1)
    }
    for (const size of told.values()) right += count(size)
  }
  return { found, there: [...sizes.values()].reduce((sum, size) => sum + count(size), 0), right }
}

function measure(records: readonly DocumentRecord[]): { seconds: number; linked: ReturnType<typeof link> } {
  const before = process.cpuUsage()
  const linked = link(records)
  const used = process.cpuUsage(before)
  return { seconds: (used.user + used.system) / 1e6, linked }
}

measure(documentsOf(2_000).records)
process.stdout.write(
  '| events | documents | CPU seconds | µs an event | incidents | precision | recall |\n|---:|---:|---:|---:|---:|---:|---:|\n',
)
for (const size of SIZES) {
  const made = documentsOf(size)
  const { seconds, linked } = measure(made.records)
  const { found, there, right } = pairs(made, linked.incidents)
  const cells = [
    size,
    made.records.length,
    seconds.toFixed(1),
    ((seconds * 1e6) / size).toFixed(0),
    linked.incidents.length,
    (right / found).toFixed(3),
    (right / there).toFixed(3),
  ]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
