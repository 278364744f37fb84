/**
 * `npm run bench:actors -- DOCS.jsonl FOLDER`: what each part of the recognition of actors adds.
 *
 * Reads documents (`{"id", "text"}` a line) and writes one file of records a variant into FOLDER, with nothing but actors, for any
 * scorer of document records; prints how many mentions each variant found and the CPU time it took.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '../src/clean/clean.js'
import { loadPipeline } from '../src/load.js'
import type { ActorMention } from '../src/model/actor.js'
import type { Source } from '../src/model/source.js'
import { NOTHING_GIVEN, sourceOfText } from '../src/read/source.js'
import { actorRules, findActors } from '../src/recognise/actors/index.js'
import { resolveActors } from '../src/resolve/actors/index.js'
import { Reader } from '../src/rule/reader.js'
import { segment } from '../src/segment/segment.js'
import { overlaps, type Span } from '../src/text/span.js'

/** Rules that read names and composed names from the tables; the others read the grammar around a name. */
const FROM_TABLES = new Set(
  ['lexicon-name', 'state-body', 'joint-body', 'state-aircraft', 'bare-body', 'state-acts', 'leaders-of'].map(
    (id) => `actors/${id}`,
  ),
)
/** Words of one run of capitals that no rule took: the sentence is undecided. */
const UNDECIDED_RUN = 2

/** Passes timed, after one that is not; compromise alone is timed once. */
const REPEATS = 10

interface Guess extends Span {
  readonly name: string
  readonly type: 'person' | 'organisation'
}
interface Actor {
  readonly name: string
  readonly type: string
  readonly mentions: readonly (Span & { readonly form: string })[]
}
interface Variant {
  readonly name: string
  find(source: Source): Actor[]
}

const [docs, folder] = process.argv.slice(2)
if (docs === undefined || folder === undefined) throw new Error('usage: npm run bench:actors -- DOCS.jsonl FOLDER')
const compromise = (await import('compromise')).default
const { kit, furniture, abbreviations } = loadPipeline()
const rules = actorRules(kit)
const tables = rules.filter(({ id }) => FROM_TABLES.has(id))
const grammar = rules.filter(({ id }) => !FROM_TABLES.has(id))

function readerOf(source: Source): Reader {
  return new Reader(segment(clean(source, furniture), kit.lexicon, kit.characters, abbreviations), kit.characters)
}

function byRules(reader: Reader, some: typeof rules): { mentions: ActorMention[]; actors: Actor[] } {
  const mentions = findActors(reader, kit, some)
  return { mentions, actors: resolveActors(reader, mentions, { published: null, dates: [] }, kit) }
}

/** People and organizations as compromise sees them in a stretch of text. */
function ask(text: string, start: number): Guess[] {
  const view = compromise(text)
  const out: Guess[] = []
  for (const [type, found] of [
    ['person', view.people()],
    ['organisation', view.organizations()],
  ] as const)
    for (const { offset, text: name } of found.json({ offset: true }) as {
      offset: { start: number; length: number }
      text: string
    }[])
      out.push({ start: start + offset.start, end: start + offset.start + offset.length, name, type })
  return out
}

function actorOf({ name, type, start, end }: Guess): Actor {
  return { name, type, mentions: [{ start, end, form: 'name' }] }
}

/** compromise asked where rules are undecided: a run of capitals is left that nobody took. */
function helped(source: Source): Actor[] {
  const reader = readerOf(source)
  const { mentions, actors } = byRules(reader, rules)
  const out = [...actors]
  for (const sentence of reader.article.sentences) {
    if (!isUndecided(reader, sentence.first, sentence.last, mentions)) continue
    for (const guess of ask(source.text.slice(sentence.start, sentence.end), sentence.start))
      if (!mentions.some((mention) => overlaps(mention, guess))) out.push(actorOf(guess))
  }
  return out
}

function isUndecided(reader: Reader, first: number, last: number, mentions: readonly ActorMention[]): boolean {
  let run = 0
  for (let at = first; at < last; at++) {
    const free = reader.isCapital(at) && at > first && reader.hit(at, 'country') === undefined
    run = free && !mentions.some((one) => one.first <= at && at < one.last) ? run + 1 : 0
    if (run === UNDECIDED_RUN) return true
  }
  return false
}

const variants: readonly Variant[] = [
  { name: 'tables', find: (source) => byRules(readerOf(source), tables).actors },
  { name: 'grammar', find: (source) => byRules(readerOf(source), grammar).actors },
  { name: 'both', find: (source) => byRules(readerOf(source), rules).actors },
  { name: 'compromise', find: (source) => ask(source.text, 0).map(actorOf) },
  { name: 'both-helped', find: helped },
]

const sources = readFileSync(docs, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; text: string })
  .map(({ id, text }) => sourceOfText(id, text, NOTHING_GIVEN, id))
const kilobytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024

/** Offsets in code points, as records have them. */
function recordOf(source: Source, actors: readonly Actor[]): string {
  const points = (at: number): number => [...source.text.slice(0, at)].length
  return JSON.stringify({
    schema: 'extract/document@1',
    source: { path: source.path, id: source.id },
    actors: actors.map(({ name, type, mentions }) => ({
      name,
      type,
      mentions: mentions.map(({ start, end, form }) => ({ start: points(start), end: points(end), form })),
    })),
  })
}

mkdirSync(folder, { recursive: true })
const lines = ['| variant | mentions by name | µs of CPU per KB |', '|---|---:|---:|']
for (const { name, find } of variants) {
  const found = sources.map(find)
  const times = name === 'compromise' ? 1 : REPEATS
  const before = process.cpuUsage()
  for (let i = 0; i < times; i++) for (const source of sources) find(source)
  const used = process.cpuUsage(before)
  const named = found.flat().reduce((sum, { mentions }) => sum + mentions.filter(({ form }) => form === 'name').length, 0)
  writeFileSync(join(folder, `${name}.jsonl`), sources.map((source, i) => `${recordOf(source, found[i] as Actor[])}\n`).join(''))
  lines.push(`| ${name} | ${named} | ${((used.user + used.system) / times / kilobytes).toFixed(0)} |`)
}
process.stdout.write(`${lines.join('\n')}\n\nNode ${process.version}, ${sources.length} documents, ${kilobytes.toFixed(0)} KB.\n`)
