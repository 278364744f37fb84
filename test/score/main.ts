/**
 * How right is what is extracted: `npm run score`, for some articles `npm run score -- fixtures/seed-*`,
 * with the errors `npm run score -- --misses dates`, into the README `npm run score -- --readme`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setup } from '../setup.js'
import { compare } from './compare.js'
import { FIXTURES, judgeFixtures } from './judged.js'
import { measureSets } from './measure.js'
import { accuracyTables, withTables } from './readme.js'
import { missText, scoreText } from './report.js'
import { KINDS, type Kind } from './tally.js'

const README = new URL('../../README.md', import.meta.url)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' }, readme: { type: 'boolean', default: false } },
})

if (values.misses !== undefined && !isKind(values.misses)) fail(`--misses: expected ${[...KINDS, 'all'].join(', ')}`)
if (values.readme && positionals.length > 0) fail('--readme tells of all fixtures: name none')

setup() // the lexicon is compiled when a table is newer
const judged = await judgeFixtures(positionals.length > 0 ? positionals : [FIXTURES])
if (judged.length === 0) fail('no fixture there has a truth.json')
if (values.readme) writeFileSync(README, withTables(readFileSync(README, 'utf8'), accuracyTables(measureSets(judged))))
else {
  const board = compare(judged)
  if (values.misses !== undefined) process.stdout.write(missText(board.misses, values.misses as Kind | 'all'))
  process.stdout.write(`${judged.length} articles\n\n${scoreText(board)}`)
}

function isKind(word: string): boolean {
  return word === 'all' || (KINDS as readonly string[]).includes(word)
}

function fail(message: string): never {
  process.stderr.write(`score: ${message}\n`)
  process.exit(2)
}
