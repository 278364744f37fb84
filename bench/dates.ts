/**
 * `npm run bench:dates [-- DOCS.jsonl]`: the stage of dates beside raw chrono-node on the same text, in interleaved rounds, and
 * the same stage on text made to be slow.
 *
 * Reads the seeds, or documents (`{"text"}` a line). CPU time, medians; both tables are Markdown. Ends with 1 when the stage is
 * slower than the factor below, or when hostile text of four times the length takes much more than four times as long.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { casual } from 'chrono-node/en'
import { clean } from '../src/clean/clean.js'
import { loadPipeline } from '../src/load.js'
import type { Segmented } from '../src/model/segmented.js'
import { NOTHING_GIVEN, sourceOfText } from '../src/read/source.js'
import { findDates } from '../src/recognise/dates/index.js'
import { resolveDates } from '../src/resolve/dates/index.js'
import { Reader } from '../src/rule/reader.js'
import { segment } from '../src/segment/segment.js'

/** Rounds counted, after one that is not. */
const ROUNDS = 5
/** So many times the time of raw chrono-node the stage may take. */
const SLOWEST = 3
/** A round reads at least so many kilobytes, or the clock is too coarse. */
const ROUND_KILOBYTES = 2000
/** Lengths of hostile text, in characters, and how much longer the second may take a character. */
const LENGTHS = [50_000, 200_000] as const
const GROWTH = 2.5
/** Below so many milliseconds growth is noise. */
const NOISE = 20

/** Text that grammars of dates are slow on: each is repeated to its length. */
const HOSTILE: Readonly<Record<string, string>> = {
  'digits without a space': '1234567890',
  'letters without a space': 'abcdefghij',
  commas: ',',
  'commas and spaces': ', ',
  'numbers and commas': '1, ',
  'thousands of thousands': '1,000,',
  'slashes and digits': '1/',
  'colons and digits': '1:',
  'hyphens and years': '2014-',
  'days of months': '1 May ',
  'days joined': '1 May - ',
  'a range in a range': 'from 1 May to ',
  'months alone': 'May ',
  weekdays: 'Monday ',
  'ISO days': '2024-01-01 ',
  'durations joined': '1 hour and ',
  'parts of parts': 'between the end of the first week of ',
  'days after days': 'two days after ',
  'since since': 'since ',
  'the last of the next': 'the next last ',
  'hedge upon hedge': 'about more than ',
  'glued months': 'Dec31 ',
  amounts: '$1 ',
  'number words': 'twenty ',
  'nights without a day': 'overnight ',
  'nights between days': 'the night of 3 to ',
}

const { kit, furniture, abbreviations } = loadPipeline()

function segmented(text: string): Segmented {
  const given = { ...NOTHING_GIVEN, published: { value: '2026-01-01', basis: 'option' as const } }
  return segment(clean(sourceOfText('bench.txt', text, given), furniture), kit.lexicon, kit.characters, abbreviations)
}

function findAll(article: Segmented): number {
  const dateMentions = findDates(new Reader(article, kit.characters))
  return resolveDates({ ...article, dateMentions }).dates.length
}

/** CPU milliseconds of a call. */
function timed(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number
}

function texts(): string[] {
  const [docs] = process.argv.slice(2)
  if (docs !== undefined)
    return readFileSync(docs, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text)
  const folder = new URL('../seeds/', import.meta.url)
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

const articles = texts()
const parsed = articles.map(segmented)
const kilobytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1024
const passes = Math.ceil(ROUND_KILOBYTES / kilobytes)
const reference = { instant: new Date(Date.UTC(2026, 0, 1)), timezone: 0 }
const repeated = (run: () => unknown) => (): void => {
  for (let i = 0; i < passes; i++) run()
}
const ours: number[] = []
const theirs: number[] = []
for (let round = 0; round <= ROUNDS; round++) {
  const a = timed(repeated(() => parsed.map(findAll)))
  const b = timed(repeated(() => articles.map((text) => casual.parse(text, reference))))
  if (round > 0) {
    ours.push(a / (kilobytes * passes))
    theirs.push(b / (kilobytes * passes))
  }
}
const ratio = median(ours) / median(theirs)
const perKilobyte = (values: readonly number[]): string => (1000 * median(values)).toFixed(1)
console.log(`${articles.length} articles, ${kilobytes.toFixed(0)} KB, Node ${process.version}, ${cpus()[0]?.model ?? ''}\n`)
console.log('| dates | CPU µs a KB |\n| --- | ---: |')
console.log(`| extract: recognise and resolve | ${perKilobyte(ours)} |\n| chrono-node: casual.parse | ${perKilobyte(theirs)} |\n`)
console.log(`extract takes ${ratio.toFixed(2)} times as long as raw chrono-node; ${SLOWEST} is the most it may.\n`)

const [short, long] = LENGTHS
console.log(
  `| hostile text | ms at ${short / 1000} k characters | ms at ${long / 1000} k | growth a character |\n| --- | ---: | ---: | ---: |`,
)
let steep = 0
for (const [name, piece] of Object.entries(HOSTILE)) {
  const [a, b] = LENGTHS.map((length) => {
    const article = segmented(piece.repeat(Math.ceil(length / piece.length)))
    return median([0, 1, 2].map(() => timed(() => findAll(article))))
  }) as [number, number]
  const growth = b / long / (a / short)
  if (growth > GROWTH && b > NOISE) steep++
  console.log(`| ${name} | ${a.toFixed(0)} | ${b.toFixed(0)} | ${b > NOISE ? growth.toFixed(1) : '-'} |`)
}
if (ratio > SLOWEST || steep > 0) {
  console.error(
    `\n${ratio > SLOWEST ? 'The stage is too slow. ' : ''}${steep > 0 ? `${steep} hostile texts are not linear.` : ''}`,
  )
  process.exitCode = 1
}
