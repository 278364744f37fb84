/**
 * `npm run bench:report`: how large a report of many articles becomes, how long it takes to write, and how long what the page
 * does first: to read the list, to open one article, to open all for a map or a table. The table is Markdown.
 * `npm run bench:report FILE` also writes the largest one, to open it in a browser.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createExtractor } from '../src/index.js'
import { Coordinates } from '../src/write/coordinates.js'
import { unpackRecord } from '../src/write/report/client/unpack.js'
import type { ArticleData } from '../src/write/report/data.js'
import { reportPage } from '../src/write/report/page.js'
import { loadParts } from '../src/write/report/parts.js'

const COUNTS = [100, 500, 2000]

const root = new URL('../', import.meta.url)
const files = [
  ...readdirSync(new URL('seeds/', root)).map((name) => `seeds/${name}`),
  ...readdirSync(new URL('fixtures/', root)).map((name) => `fixtures/${name}/article.txt`),
].sort()
const extractor = createExtractor()
const articles = files.map((path) => {
  const text = readFileSync(new URL(path, root), 'utf8')
  return { text, record: extractor.extract(text, { path }) }
})

/** The page in pieces, each article under a name of its own. */
function piecesOf(count: number): string[] {
  const page = reportPage('Bench', loadParts())
  const pieces = [page.head()]
  for (let i = 0; i < count; i++) {
    const { record, text } = articles[i % articles.length] as (typeof articles)[number]
    pieces.push(
      page.article({ ...record, id: i.toString(16).padStart(16, '0'), source: { ...record.source, path: `${i}.txt` } }, text),
    )
  }
  return [...pieces, page.tail([])]
}

const jsonOf = (piece: string): string => piece.slice(piece.indexOf('>') + 1, piece.lastIndexOf('</script>'))

function open(piece: string): number {
  const data = JSON.parse(jsonOf(piece)) as ArticleData
  return unpackRecord(data, new Coordinates(data.text)).events.length
}

function timed<T>(work: () => T): [T, number] {
  const before = performance.now()
  const made = work()
  return [made, performance.now() - before]
}

const rows = COUNTS.map((count) => {
  const [pieces, writing] = timed(() => piecesOf(count))
  const blocks = pieces.slice(1, -1)
  const [, one] = timed(() => open(blocks[1] as string))
  const [, all] = timed(() => blocks.reduce((sum, piece) => sum + open(piece), 0))
  const bytes = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0)
  const [file] = process.argv.slice(2)
  if (file !== undefined && count === COUNTS.at(-1)) writeFileSync(file, pieces.join(''))
  return `| ${count} | ${(bytes / 1e6).toFixed(1)} | ${(bytes / count / 1000).toFixed(1)} | ${writing.toFixed(0)} | ${one.toFixed(1)} | ${all.toFixed(0)} |`
})
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / articles.length
process.stdout.write(
  [
    '| articles | MB | KB each | write, ms | open one, ms | open all, ms |',
    '|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    `Node ${process.version}; articles of ${(bytes / 1000).toFixed(1)} KB on average, records made before.`,
    '',
  ].join('\n'),
)
