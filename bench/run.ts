/**
 * `npm run bench`: the whole of extract beside the libraries that do a part of it, on the same texts, in interleaved rounds;
 * then what each stage costs, and whole processes beside `node -e 0`, with one thread and with two. CPU time, medians; the
 * tables are Markdown. `npm run bench -- --rounds 1 --megabytes 1` is over sooner and says less.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeStageClock } from './stages.js'
import { makeSubjects, type Subject } from './subjects.js'
import { bytesOf, firstPart, generated, seeds, type Text } from './texts.js'
import { type Cost, costOf } from './whole-process.js'

const option = (value: string) => ({ type: 'string', default: value }) as const
const { values } = parseArgs({ options: { rounds: option('5'), megabytes: option('2') } })
/** Rounds counted, after one that is not. */
const ROUNDS = Number(values.rounds)
const MEGABYTES = Number(values.megabytes)
/** The fast subjects read the seeds so many times in a round. */
const REPEATS = 20

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number
const say = (...lines: readonly string[]): unknown => process.stdout.write(`${lines.join('\n')}\n`)

/** CPU microseconds a KB of one reading. */
function measure(subject: Subject, texts: readonly Text[], repeats: number): number {
  const before = process.cpuUsage()
  for (let i = 0; i < repeats; i++) for (const text of texts) subject.run(text)
  const { user, system } = process.cpuUsage(before)
  return ((user + system) * 1024) / (bytesOf(texts) * repeats)
}

/** The median cost of each subject, by name. */
function compare(subjects: readonly Subject[], texts: readonly Text[], repeats: number): ReadonlyMap<string, number> {
  const costs = new Map(subjects.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round <= ROUNDS; round++)
    for (const subject of subjects) {
      const part = repeats > 1 ? texts : firstPart(texts, subject.slow)
      const cost = measure(subject, part, Math.max(1, Math.floor(repeats / subject.slow)))
      if (round > 0) costs.get(subject.name)?.push(cost)
    }
  return new Map([...costs].map(([name, numbers]) => [name, median(numbers)]))
}

const subjects = makeSubjects()
const own = subjects[0]?.name as string
const sources = { seeds: seeds(), generated: generated(MEGABYTES * 2 ** 20) }
const onSeeds = compare(subjects, sources.seeds, REPEATS)
const onGenerated = compare(subjects, sources.generated, 1)
const kilobytes = (texts: readonly Text[]): string => `${(bytesOf(texts) / 1024).toFixed(0)} KB`
const cells = (costs: ReadonlyMap<string, number>, name: string): string => {
  const cost = costs.get(name) as number
  return `${cost.toFixed(0)} | ${(1e6 / cost).toFixed(0)} | ${(cost / (costs.get(own) as number)).toFixed(2)}`
}
say(
  '| subject | seeds: µs of CPU per KB | KB per CPU-second | × extract | generated news: µs per KB | KB per CPU-second | × extract |',
  '|---|---:|---:|---:|---:|---:|---:|',
  ...subjects.map(({ name }) => `| ${name} | ${cells(onSeeds, name)} | ${cells(onGenerated, name)} |`),
  '',
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${ROUNDS} rounds over ${kilobytes(sources.seeds)} of seeds`,
  `and ${kilobytes(sources.generated)} of generated news, medians; slow subjects read a part of it.`,
)

/** Microseconds a KB of each stage, the median of the later passes. */
function stagesOf(texts: readonly Text[], passes: number): ReadonlyMap<string, number> {
  const clock = makeStageClock()
  const spent = new Map<string, number[]>()
  for (let pass = 0; pass < passes; pass++)
    for (const [stage, time] of clock(texts.map(({ text }) => text))) spent.set(stage, [...(spent.get(stage) ?? []), time])
  return new Map([...spent].map(([stage, times]) => [stage, (median(times.slice(passes >> 1)) * 1024) / bytesOf(texts)]))
}
const stages = [stagesOf(sources.seeds, ROUNDS * REPEATS), stagesOf(sources.generated, ROUNDS)] as const
say('', '| stage | seeds: µs per KB, warm | generated news: µs per KB |', '|---|---:|---:|')
for (const [stage, time] of stages[0]) say(`| ${stage} | ${time.toFixed(0)} | ${stages[1].get(stage)?.toFixed(0)} |`)

const folder = mkdtempSync(join(tmpdir(), 'extract-bench-'))
const feed = join(folder, 'feed.jsonl')
writeFileSync(feed, sources.generated.map(({ name, text }) => `${JSON.stringify({ id: name, text })}\n`).join(''))
/** Whole processes, each by what follows `node`. */
const EXTRACT = ['bin/extract.js', '--quiet']
const processes: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'extract --version': ['bin/extract.js', '--version'],
  'extract --help': ['bin/extract.js', '--help'],
  'extract seeds/': [...EXTRACT, 'seeds/'],
  'generated news, --jobs 1': [...EXTRACT, '--jobs', '1', feed],
  'generated news, --jobs 2': [...EXTRACT, '--jobs', '2', feed],
}
const costs = new Map(Object.keys(processes).map((name) => [name, [] as Cost[]]))
try {
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, args] of Object.entries(processes)) costs.get(name)?.push(costOf(args))
} finally {
  rmSync(folder, { recursive: true })
}
const medianOf = (name: string, part: keyof Cost): number => median((costs.get(name) ?? []).map((cost) => cost[part]))
say('', '| process | ms of CPU | × node -e 0 | ms from start to end | peak MB |', '|---|---:|---:|---:|---:|')
for (const name of costs.keys()) {
  const cpu = medianOf(name, 'cpu')
  const times = (cpu / medianOf('node -e 0', 'cpu')).toFixed(1)
  say(`| ${name} | ${cpu.toFixed(0)} | ${times} | ${medianOf(name, 'wall').toFixed(0)} | ${medianOf(name, 'peak').toFixed(0)} |`)
}
const [one, two] = ['generated news, --jobs 1', 'generated news, --jobs 2'] as const
say(
  '',
  `Two threads against one: ${(medianOf(one, 'wall') / medianOf(two, 'wall')).toFixed(2)} times as fast, for ${(medianOf(two, 'cpu') / medianOf(one, 'cpu')).toFixed(2)} times the CPU.`,
)
