/** Texts like news: pieces of real sentences, words of the lexicon, figures, dates, quotes and odd characters, in any order. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { odd } from './characters.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The first cells of a table, comments and header left out. */
function cells(path: string, column = 0): string[] {
  return readFileSync(ROOT + path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t')[column] ?? '')
    .filter((cell) => cell !== '')
}

const SENTENCES = [
  ...cells('test/recognise/figures/cases.tsv'),
  ...cells('test/recognise/dates/cases.tsv', 1),
  ...cells('test/relate/events/cases.tsv'),
  ...readdirSync(`${ROOT}seeds`).flatMap((name) => readFileSync(`${ROOT}seeds/${name}`, 'utf8').split(/(?<=[.!?”]) |\n+/)),
].filter((sentence) => sentence.length > 3)

const TABLES = 'harm triggers numbers hedges people reporting cues weapons titles furniture abbreviations institutions org-words'
const WORDS = TABLES.split(' ').map((name) => cells(`src/lexicon/${name}.tsv`))
const ACTORS = ['armed-groups', 'persons', 'forces'].flatMap((name) => cells(`src/lexicon/actors/${name}.tsv`, 1))
const PLACES = cells('src/gazetteer/places.tsv')

const FIGURES = [
  '12',
  'two',
  'a dozen',
  '1,200',
  '3.5 million',
  'at least 25',
  'up to',
  'between 10 and',
  '10-15',
  '٣',
  '43%',
  'per cent',
  '9007199254740993',
  'a hundred and five',
  'tens of thousands of',
  'no',
  'half',
  'one in three',
  'a',
  '-5',
  '1e9',
  '00',
  '1,00,000',
]
const DATES = [
  'on Monday',
  '13 December 2025',
  'Aug. 14, 2014',
  '2024-05-06',
  'last week',
  'since 2019',
  'two days later',
  'in the 1980s',
  '3/4/2024',
  'at 5 p.m.',
  'overnight',
  'every day',
  'from 1 to 5 May',
  'Ramadan',
  'March',
  'the same day',
  '31 February',
  '12 BC',
]
const GLUE = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '; ',
  ' - ',
  ' — ',
  ': ',
  '\n',
  '\n\n',
  '',
  '-',
  '/',
  '(',
  ') ',
  '“',
  '” ',
  '"',
  "'s ",
  '’ ',
  '...',
]

const stretch = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.nat(30), fc.integer({ min: 1, max: 30 }))
  .map(([sentence, from, length]) => {
    const words = sentence.split(' ')
    const first = from % words.length
    return words.slice(first, first + length).join(' ')
  })

const piece = fc.oneof(
  { weight: 5, arbitrary: stretch },
  { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS).chain((words) => fc.constantFrom(...words)) },
  { weight: 2, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 2, arbitrary: fc.constantFrom(...DATES) },
  { weight: 1, arbitrary: fc.constantFrom(...ACTORS) },
  { weight: 1, arbitrary: fc.constantFrom(...PLACES) },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
)

/** News of up to so many pieces. */
export function news(maxPieces: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...GLUE)), { minLength: 1, maxLength: maxPieces })
    .map((pieces) => pieces.flat().join(''))
}

const vocabulary = (words: readonly string[], extra: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...words) },
          { weight: 2, arbitrary: extra },
          { weight: 1, arbitrary: odd },
        ),
        fc.constantFrom(' ', ' ', ' ', ' ', '-', ', ', '. ', '', '/', ' – '),
      ),
      { minLength: 1, maxLength: 14 },
    )
    .map((pieces) => pieces.flat().join(''))

const digits = fc.oneof(
  fc.nat(40).map(String),
  fc.nat().map(String),
  fc.nat(2300).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 25n }).map(String),
  fc.float({ noNaN: true, noDefaultInfinity: true }).map(String),
)

/** Numbers and what stands beside them. */
export const numberText = vocabulary(
  [
    ...FIGURES,
    ...cells('src/lexicon/numbers.tsv'),
    ...cells('src/lexicon/hedges.tsv'),
    'people',
    'soldiers',
    'killed',
    'and',
    'to',
    'or',
    'of',
    'k',
    'm',
    'bn',
    'half',
    'quarter',
    'percent',
    'per',
    'month',
    'times',
    'out of',
    'dozen',
    'hundred',
    '$',
    '%',
    '(',
    ')',
    '½',
    'another',
    'others',
  ],
  digits,
)

/** Dates and what stands beside them. */
export const dateText = vocabulary(
  [
    ...DATES,
    ...'January Feb. March Apr May june Sept. October December Monday Tue. Sunday today yesterday tomorrow tonight now then later earlier ago after before since until from to between and of in on at by during over the past last next this that same following previous first second third fourth half quarter decade century year years month months week weeks weekend day days hour hours minute night morning afternoon evening noon midnight dawn spring summer autumn winter early mid late end beginning start eve anniversary Christmas Easter Ramadan Eid New Year AD BC B.C. am pm GMT UTC local time every each a an one two several few couple'.split(
      ' ',
    ),
    '13th',
    '1st',
    '31',
    '2025',
    '1999',
    "'98",
    '20:00',
    '5.30pm',
    '2024/05',
    '99',
    '0',
    '1990s',
    "'60s",
    '19th',
    'twenty-first',
  ],
  digits,
)
