/** What the commands read beside articles: arguments and patterns, records, fixtures. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { NOTHING_GIVEN, sourceOfText } from '../../../src/read/source.js'
import { jsonText } from '../../../src/write/json-text.js'
import { stubRecord } from '../../write/stub.js'
import { anyBytes, anyText, damaged, odd } from '../characters.js'
import { runAmong } from '../command.js'
import { target } from '../target.js'

const ARTICLE = 'On 2025-12-13 12 people died in @Homs.\n\n#Army fired =shells !attack 😀\n'
const RECORD = jsonText(stubRecord(sourceOfText('a.txt', ARTICLE, NOTHING_GIVEN, null)))
const latin1 = (text: string): string => Buffer.from(text).toString('latin1')

/** The record with some of its values put elsewhere, written over, or taken out. */
const brokenRecord = fc
  .array(
    fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), anyText, fc.nat(), fc.constantFrom(-1, 1e21, '__proto__', null)), fc.boolean()),
    { maxLength: 5 },
  )
  .map((edits) => {
    const record = JSON.parse(RECORD) as object
    for (const [place, value, gone] of edits) {
      const slots = slotsOf(record)
      const slot = slots[place % slots.length]
      if (slot === undefined) break
      const [holder, key] = slot
      if (gone) delete holder[key]
      else holder[key] = value
    }
    return JSON.stringify(record)
  })

function slotsOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(
    ([key, entry]) => [[value as Record<string, unknown>, key], ...slotsOf(entry)] as [Record<string, unknown>, string][],
  )
}

const recordLine = fc
  .oneof(
    fc.constant(RECORD),
    brokenRecord,
    damaged(fc.constant(RECORD), anyText),
    fc.constantFrom('[', ']', '[]', '{}', 'null', '[['.repeat(3000)),
  )
  .map(latin1)

export const records = target({
  name: 'records',
  inputs: fc.record({
    records: fc.oneof(
      fc.array(recordLine, { maxLength: 4 }).map((lines) => lines.join('\n')),
      anyBytes,
    ),
    article: fc.oneof(fc.constant(latin1(ARTICLE)), damaged(fc.constant(latin1(ARTICLE)), anyBytes)),
    root: fc.boolean(),
  }),
  runs: 150,
  async check(input) {
    const files = { 'r.jsonl': input.records, 'a.txt': input.article }
    const { code, out } = await runAmong(files, ['verify', 'r.jsonl', ...(input.root ? ['--root', '.'] : [])])
    assert.ok(code < 2, 'records of any kind are no wrong usage')
    // What is told of an untouched record and source is nothing.
    if (input.records === latin1(RECORD) && input.article === latin1(ARTICLE)) assert.deepEqual([code, out], [0, ''])
  },
})

const expectation = fc
  .oneof(
    fc.constant(RECORD),
    brokenRecord,
    fc.array(brokenRecord, { maxLength: 2 }).map((all) => `[${all.join(',')}]`),
    damaged(fc.constant(RECORD), anyText),
    anyText,
  )
  .map(latin1)

export const fixtures = target({
  name: 'fixtures',
  inputs: fc.record({ expected: expectation, article: fc.oneof(fc.constant(latin1(ARTICLE)), anyBytes), feed: fc.boolean() }),
  runs: 150,
  async check({ expected, article, feed }) {
    const files = { 'f/one/expected.json': expected, [`f/one/article.${feed ? 'jsonl' : 'txt'}`]: article }
    const { code } = await runAmong(files, ['check', 'f'])
    assert.ok(code < 2, 'fixtures of any kind are no wrong usage')
  },
})

const WORDS = [
  'extract',
  'figures',
  'check',
  'verify',
  'schema',
  'help',
  '--help',
  '-h',
  '-V',
  '--version',
  '--format',
  'jsonl',
  'json',
  'geojson',
  'pretty',
  'csv',
  'table',
  '-o',
  '--output',
  'out.json',
  '.',
  '..',
  'a.txt',
  'feed.jsonl',
  'news',
  'news/',
  '*',
  '**',
  '**/*.txt',
  '*.{txt,md}',
  '[a].txt',
  '[!a]*',
  '?(a|b)',
  '+(a)',
  '{a,b}{1..3}',
  '{1..9999}',
  '--published',
  '2024',
  '--max-bytes',
  '1',
  '64K',
  '--quiet',
  '--validate',
  '--color',
  '--no-color',
  '-i',
  'text',
  '--lexicon',
  'own.tsv',
  '--gazetteer',
  '--',
  '-',
  '',
  ' ',
  '-rf',
  '--jobs',
  '-1',
  'chek',
  '__proto__',
  'constructor',
  '--__proto__',
  '--format=',
  '--root',
  '--update',
  '\\*',
  '[',
  '{',
  '(',
  '!',
  '!(a)',
  '~',
  '$HOME',
  '%00',
] as const

const argument = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'*?[]{}()!+@,.|\\^-ab/'), maxLength: 20 }) },
  { weight: 1, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '**/'.repeat(40),
      '*a'.repeat(40),
      '{a,'.repeat(40),
      '[a-'.repeat(40),
      '('.repeat(500),
      'x'.repeat(5000),
    ),
  },
)

export const commandLine = target({
  name: 'arguments',
  // Standard input would wait for a person, and absolute paths lead out of the folder.
  inputs: fc
    .array(argument, { maxLength: 6 })
    .map((args) => args.filter((arg) => arg !== '-' && !arg.includes('/.') && !/^-{0,2}[a-z]{0,12}=?\//.test(arg))),
  runs: 150,
  async check(args) {
    const before = performance.now()
    await runAmong(
      { 'a.txt': latin1(ARTICLE), 'feed.jsonl': '{"text":"x"}\n', 'news/[a].txt': 'x', 'news/b.md': 'y', 'own.tsv': 'id\n' },
      args,
    )
    const took = performance.now() - before
    assert.ok(took < 5000, `${args.join(' ')} took ${Math.round(took)} ms`)
  },
})
