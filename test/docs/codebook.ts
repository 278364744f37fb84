/** `docs/codebook.md`: what the values of a record mean, the words that lead to them, and the sentences that the tests run. */
import type { HitKind } from '../../src/model/hit.js'
import { VAGUE_TABLES, VAGUE_WORDS } from '../../src/model/vague-numbers.js'
import { actorCodes } from '../../src/write/actor-codes.js'
import { definitions, type Example, examples, isPositive } from '../codebook/tables.js'
import { CODEBOOK_FIELDS, type CodebookField } from '../codebook/views.js'
import { type Row, rowsOf } from '../lexicon/tables.js'
import { markdownTable } from './markdown.js'

/** Heading and introduction of each part. */
const PARTS: Readonly<Record<CodebookField, readonly [heading: string, note: string]>> = {
  type: [
    'Event types',
    '`events[].type`. The word that names the event (the trigger) brings type, ACLED type and PLOVER code; the sentence may then change the type: what a drone does is an explosion, what is done to civilians violence against them. `events[].acled` keeps what the word brings. PLOVER codes stand in the lexicon alone, no record has them.',
  ],
  status: ['Status of events', '`events[].status`, told by words that stand in `cues`, by the tense, or by the trigger itself.'],
  certainty: ['Certainty of events', '`events[].certainty`: as the text puts it.'],
  role: ['Roles of actors', '`events[].actors[].role`. An actor may have two roles in one event.'],
  measure: ['Measures of harm', '`casualties[].measure`. A figure without a word of harm near it is a count.'],
  victims: ['Classes of victims', '`casualties[].victims.class`, by the noun that is counted.'],
  quantifier: [
    'Quantifiers',
    '`quantifier` of casualties and counts, with `low`, `best` and `high` in this order. A stated number that is only a bound stays in `best`.',
  ],
  scope: ['Totals and parts', '`casualties[].scope`.'],
  claim: ['Status of figures', '`casualties[].status`.'],
  stance: ['Stance of the source', '`attribution.stance` of casualties, counts and events, with the source.'],
  actor: ['Types of actors', '`actors[].type`. On export the type gives the code of other data, in the country of the event.'],
}

const HEAD = `# Codebook

<!-- Written by \`npm run docs\` from test/codebook/ and the lexicon; do not edit. -->

What the values of a record mean, with examples that are tests: each sentence is extracted alone, and must give what stands
beside it. The sentences are made up; they name real places and groups so that they read as news does, and nothing of
what they tell happened. What each field holds is told by the [record reference](records.md).

Definitions and sentences are data: \`test/codebook/values.tsv\` and \`test/codebook/examples.tsv\`. To add a sentence, add a
row and run \`npm run docs\`; \`npm test\` tells whether it gives what the row says.

It is a codebook of what articles say, not of what happened, and follows the rules of no other project: the codes of ACLED and
PLOVER are those nearest to the word. [limits.md](limits.md) tells what that means for use.`

/** The whole page. */
export function codebookPage(): string {
  return `${[HEAD, ...CODEBOOK_FIELDS.map(part)].join('\n\n')}\n`
}

function part(field: CodebookField): string {
  const [heading, note] = PARTS[field]
  const values = definitions.filter((one) => one.field === field)
  return [
    `## ${heading}`,
    note,
    ...values.flatMap(({ value, definition, elsewhere }) => [
      `### ${heading}: ${value}`,
      [definition, elsewhere].filter((text) => text !== '').join(' '),
      ...wordsOf(field, value),
      ...exampleTables(examples.filter((one) => one.field === field && one.value === value)),
    ]),
  ].join('\n\n')
}

function exampleTables(own: readonly Example[]): string[] {
  const table = (some: readonly Example[], heading: string) =>
    some.length === 0
      ? []
      : [
          markdownTable(
            [heading, 'gives'],
            some.map(({ sentence, gives }) => [sentence, given(gives)]),
          ),
        ]
  return [
    ...table(own.filter(isPositive), 'example'),
    ...table(
      own.filter((one) => !isPositive(one)),
      'near miss',
    ),
  ]
}

/** `bombed: explosion ; denied: statement` with quotation marks, `-` in words. */
function given(gives: string): string {
  if (gives === '-') return 'nothing'
  const one = (text: string): string => {
    const at = text.lastIndexOf(': ')
    return `“${text.slice(0, at)}” ${text.slice(at + 2)}`
  }
  return gives.split(' ; ').map(one).join('; ')
}

/** The table whose words lead to a value, and the column that names it. */
const WORDS: Readonly<Partial<Record<CodebookField, readonly [kind: HitKind, column: string, of: string]>>> = {
  type: ['trigger', 'type', 'triggers'],
  status: ['cue', 'status', 'cues'],
  certainty: ['cue', 'certainty', 'cues'],
  measure: ['harm', 'measure', 'harm'],
  victims: ['person-noun', 'class', 'people'],
  quantifier: ['hedge', 'quantifier', 'hedges'],
  stance: ['reporting', 'stance', 'reporting'],
}
const SAMPLES = 10

function wordsOf(field: CodebookField, value: string): string[] {
  if (field === 'actor') return [actorLine(value)]
  if (field === 'quantifier' && value === 'vague') return [vagueWords()]
  const [kind, column, file] = WORDS[field] ?? []
  if (kind === undefined || column === undefined) return []
  const own = rowsOf(kind).filter(({ at }) => at[column] === value)
  if (own.length === 0) return []
  const words = `${own.length} words in \`${file}.tsv\`, such as ${samples(own).join(', ')}.`
  return field === 'type' ? [words, mapping(own)] : [words]
}

/** Some words from all of the table, the same each time: of one word each where there are enough. */
function samples(own: readonly Row[]): string[] {
  const short = own.filter(({ at, cells }) => /^[\p{L}-]{3,}$/u.test(cells[0] as string) && at.certain !== 'weak')
  const from = short.length >= SAMPLES ? short : own
  const count = Math.min(SAMPLES, from.length)
  const words = Array.from({ length: count }, (_, i) => from[Math.floor((i * from.length) / count)]?.cells[0] as string)
  return [...new Set(words)].map((word) => `“${word}”`)
}

/** ACLED's and PLOVER's codes of the trigger words, the most usual first. */
function mapping(own: readonly Row[]): string {
  const counts = new Map<string, number>()
  for (const { at } of own) {
    const code = [at.acled, at.sub, at.plover].map((cell) => cell || '–').join('\t')
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return markdownTable(
    ['ACLED event type', 'sub-event type', 'PLOVER', 'words'],
    rows.map(([code, count]) => [...code.split('\t'), String(count)]),
  )
}

/** What words without a number are worth at least, in each table with a name. */
function vagueWords(): string {
  const tables = Object.entries(VAGUE_TABLES)
  const rows = VAGUE_WORDS.map((word) => [word, ...tables.map(([, values]) => String(values[word]))])
  return markdownTable(['words', ...tables.map(([name]) => `\`${name}\``)], rows)
}

function actorLine(value: string): string {
  const known = rowsOf('actor').filter(({ at }) => at.type === value).length
  const { acled, plover } = actorCodes({
    type: value as Parameters<typeof actorCodes>[0]['type'],
    country: null,
    key: null,
    name: '',
  })
  const abroad = actorCodes(
    { type: value as Parameters<typeof actorCodes>[0]['type'], country: 'FR', key: null, name: '' },
    { country: 'ML' },
  )
  const outside = abroad.acled === acled ? '' : ` (${abroad.acled} in another country)`
  const codes =
    acled === null
      ? 'ACLED and PLOVER: as the body that the person belongs to.'
      : `ACLED interaction code ${acled}${outside}. PLOVER: ${plover}.`
  return `${codes} Known by name: ${known}.`
}
