/**
 * `npm run bench:corpus -- --seed 1 --articles 200000 > feed.jsonl`: generated news of any size, the same for the same seed.
 * `--bytes 10G` instead of `--articles` goes on until so much is written; `--files DIR` writes an article a file, in folders of
 * a thousand. An article is made, written and forgotten, so a large corpus takes no more memory than a small one.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Article, makeCorpus } from './article.js'

const USAGE = 'usage: npm run bench:corpus -- [--seed N] --articles N | --bytes N[K|M|G] [--from N] [--files DIR]'
const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }
/** What is written at once, in characters. */
const CHUNK = 1 << 16
const PER_FOLDER = 1000

/** A number that an option gives; null when it is none. */
function numberOf(given: string): number | null {
  const [, digits, unit = ''] = /^(\d{1,12})([KMG]?)$/.exec(given) ?? []
  return digits === undefined ? null : Number(digits) * (UNITS[unit] as number)
}

function* articles(seed: number, from: number, limit: number): Generator<Article> {
  const corpus = makeCorpus(seed)
  for (let index = from; index < from + limit; index++) yield corpus.article(index)
}

/** Waits when the reader is slower; ends quietly when it has gone. */
async function writeLines(made: Iterable<Article>, bytes: number): Promise<void> {
  let gone = false
  process.stdout.on('error', () => {
    gone = true
  })
  const flush = (text: string): Promise<void> => new Promise((done) => process.stdout.write(text, () => done()))
  let waiting = ''
  let written = 0
  for (const article of made) {
    const line = `${JSON.stringify(article)}\n`
    waiting += line
    written += Buffer.byteLength(line)
    if (waiting.length >= CHUNK) {
      await flush(waiting)
      waiting = ''
    }
    if (gone || written >= bytes) break
  }
  if (!gone) await flush(waiting)
}

function writeFiles(made: Iterable<Article>, bytes: number, folder: string): void {
  let written = 0
  let count = 0
  for (const { id, text } of made) {
    const inner = join(folder, String(Math.floor(count / PER_FOLDER)).padStart(6, '0'))
    if (count % PER_FOLDER === 0) mkdirSync(inner, { recursive: true })
    writeFileSync(join(inner, `${id}.txt`), text)
    count++
    written += Buffer.byteLength(text)
    if (written >= bytes) return
  }
}

interface Asked {
  readonly seed: number
  readonly from: number
  readonly articles: number
  readonly bytes: number
  readonly files: string | undefined
}

/** What the arguments ask for. @throws TypeError when they are wrong */
function askedOf(args: readonly string[]): Asked {
  const option = { type: 'string' } as const
  const options = { seed: option, from: option, articles: option, bytes: option, files: option }
  const { values } = parseArgs({ args: [...args], options })
  const read = (name: 'seed' | 'from' | 'articles' | 'bytes', missing: number): number => {
    const given = values[name]
    const value = given === undefined ? missing : numberOf(given)
    if (value === null) throw new TypeError(`--${name} ${given}: expected a whole number, with K, M or G behind it if you like`)
    return value
  }
  if ((values.articles === undefined) === (values.bytes === undefined))
    throw new TypeError('one of --articles and --bytes is needed')
  return {
    seed: read('seed', 1),
    from: read('from', 0),
    articles: read('articles', Number.MAX_SAFE_INTEGER),
    bytes: read('bytes', Number.POSITIVE_INFINITY),
    files: values.files,
  }
}

try {
  const { seed, from, articles: limit, bytes, files } = askedOf(process.argv.slice(2))
  const made = articles(seed, from, limit)
  if (files === undefined) await writeLines(made, bytes)
  else writeFiles(made, bytes, files)
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  process.stderr.write(`${error.message}\n${USAGE}\n`)
  process.exitCode = 2
}
