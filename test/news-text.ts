/** Generated news: sentences with dates, names and figures, between them everything that makes offsets go wrong. */
import fc from 'fast-check'

const PERSONS = [
  'Amina Diallo',
  'Colonel José Muñoz',
  'Ahmed al-Rashid',
  'Nguye\u0302\u0303n Van Minh',
  "Ms O'Brien",
  'Zoe\u0308 Kramer',
]
const PLACES = [
  'Mosul',
  'Bogota\u0301',
  'Deir ez-Zor (دير الزور)',
  'Goma',
  'the village of Tar\u0131k',
  'Kyiv',
  'São Paulo',
  'حلب',
]
const GROUPS = ['Islamic State', 'the Taliban', 'ISIS 🏴', 'al‑Shabaab', 'the army', 'the People’s Front (PF)', 'UN peacekeepers']
const DAYS = [
  'on 13 December 2025',
  'on Monday',
  'last week',
  'in March 2024',
  'since 2019',
  'Feb. 3rd, 2021',
  'on 2024-05-06',
  'yesterday',
]
const FIGURES = [
  '12',
  'at least 25',
  'more than 1,200',
  'dozens of',
  'two',
  'a hundred and five',
  '4.5 million',
  'between 10 and 20',
  '٣',
]
const PEOPLE = ['people', 'soldiers', 'civilians 👨‍👩‍👧', 'children', 'fighters', 'aid workers']
const HARMS = ['killed', 'wounded', 'arrested', 'displaced', 'abducted']
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\n\n',
  '\t',
  ' 💥 ',
  ' 🇸🇾',
  '\u00a0',
  ' \u200f',
  ' \u0301',
  '\u2028',
  '… ',
  ' \u{1f9d1}\u{1f3fd}‍🚒 ',
]

const word = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words)

const sentence = fc
  .record({
    person: word(PERSONS),
    place: word(PLACES),
    group: word(GROUPS),
    day: word(DAYS),
    figure: word(FIGURES),
    people: word(PEOPLE),
    harm: word(HARMS),
    shape: fc.nat({ max: 7 }),
  })
  .map(({ person, place, group, day, figure, people, harm, shape }) => {
    const shapes = [
      `${figure} ${people} were ${harm} in ${place} ${day}, ${person} said.`,
      `${group} ${harm} ${figure} ${people} near ${place} ${day}.`,
      `“${group} attacked ${place},” ${person} told reporters ${day}.`,
      `A bomb hit ${place} ${day}, and ${figure} ${people}, including 2 children, were ${harm}.`,
      `${person}, a spokesman for ${group}, denied that ${figure} ${people} had been ${harm}.`,
      `${place}, ${day} (${group}) - Clashes ${day} left ${figure} ${people} dead.`,
      `Some 43% of ${people} in ${place} fear ${group}, a poll of ${figure} ${people} found.`,
      `${person} will meet ${group} in ${place} ${day}; no casualties were reported.`,
    ]
    return shapes[shape] ?? ''
  })

/** Up to twelve sentences or scraps, each followed by something. */
export const newsText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: sentence }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }),
      word(BETWEEN),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.flat().join(''))
