/**
 * `npm run bench`: the whole of extract and the libraries it is measured against, on the same text, in interleaved rounds.
 * CPU time, medians; the table is Markdown for the README. Then what each stage of extract costs, and whole processes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { makeStageClock } from './stages.js'
import { type Cost, costOf } from './whole-process.js'

/** Rounds counted, after one that is not. */
const ROUNDS = 5
/** The seeds are read so many times in a round by the fast subjects. */
const REPEATS = 20

interface Subject {
  readonly name: string
  readonly repeats: number
  run(text: string, name: string): unknown
}

const { createExtractor } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof import('../src/index.js')
const chrono = await import('chrono-node/en')
const compromise = (await import('compromise')).default

const folder = new URL('../seeds/', import.meta.url)
const articles = readdirSync(folder)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

const extractor = createExtractor()
const subjects: readonly Subject[] = [
  {
    name: 'extract, all kinds of record',
    repeats: REPEATS,
    run: (text, name) => JSON.stringify(extractor.extract(text, { path: name })),
  },
  {
    name: 'chrono-node, dates only',
    repeats: REPEATS,
    run: (text) => chrono.parse(text, { instant: new Date(Date.UTC(2026, 0, 1)), timezone: 0 }),
  },
  {
    name: 'compromise, people, places, organizations, numbers',
    repeats: 1,
    run: (text) => {
      const view = compromise(text)
      return [view.people().json(), view.places().json(), view.organizations().json(), view.numbers().json()]
    },
  },
]

/** CPU microseconds a kilobyte of one pass. */
function measure(subject: Subject): number {
  const before = process.cpuUsage()
  for (let i = 0; i < subject.repeats; i++) for (const { text, name } of articles) subject.run(text, name)
  const used = process.cpuUsage(before)
  return (used.user + used.system) / ((bytes * subject.repeats) / 1024)
}

const figures = new Map<string, number[]>()
for (let round = 0; round <= ROUNDS; round++)
  for (const subject of subjects) {
    const figure = measure(subject)
    if (round > 0) figures.set(subject.name, [...(figures.get(subject.name) ?? []), figure])
  }

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number
const own = median(figures.get(subjects[0]?.name as string) as number[])
const lines = [
  '| subject | µs of CPU per KB | KB per CPU-second | × extract |',
  '|---|---:|---:|---:|',
  ...subjects.map(({ name }) => {
    const value = median(figures.get(name) as number[])
    return `| ${name} | ${value.toFixed(0)} | ${(1e6 / value).toFixed(0)} | ${(value / own).toFixed(2)} |`
  }),
]
process.stdout.write(
  `${lines.join('\n')}\n\nNode ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${ROUNDS} rounds over ${(bytes / 1024).toFixed(0)} KB, medians.\n`,
)

const clock = makeStageClock()
const texts = articles.map(({ text }) => text)
const stages = new Map<string, number[]>()
for (let pass = 0; pass < ROUNDS * REPEATS; pass++)
  for (const [stage, spent] of clock(texts)) stages.set(stage, [...(stages.get(stage) ?? []), spent])
process.stdout.write('\n| stage | µs per KB, warm |\n|---|---:|\n')
for (const [stage, spent] of stages)
  process.stdout.write(`| ${stage} | ${((median(spent.slice(spent.length >> 1)) * 1024) / bytes).toFixed(0)} |\n`)

/** Whole processes, each by what follows `node`. */
const PROCESSES: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'extract --version': ['bin/extract.js', '--version'],
  'extract seeds/': ['bin/extract.js', '--quiet', 'seeds/'],
}
const costs = new Map<string, Cost[]>()
for (let round = 0; round < ROUNDS; round++)
  for (const [name, args] of Object.entries(PROCESSES)) costs.set(name, [...(costs.get(name) ?? []), costOf(args)])
process.stdout.write('\n| process | ms of CPU | × node -e 0 | peak MB |\n|---|---:|---:|---:|\n')
const floor = median((costs.get('node -e 0') ?? []).map(({ cpu }) => cpu))
for (const [name, runs] of costs) {
  const cpu = median(runs.map((run) => run.cpu))
  const peak = median(runs.map((run) => run.peak))
  process.stdout.write(`| ${name} | ${cpu.toFixed(0)} | ${(cpu / floor).toFixed(1)} | ${peak.toFixed(0)} |\n`)
}
