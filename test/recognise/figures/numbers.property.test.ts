import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf, related } from './notation.js'
import { mentionsOf } from './reading.js'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const

/** A number as it is written out; `and` as in British English. */
function words(value: number, and: boolean): string {
  if (value < 20) return ONES[value] as string
  if (value < 100) return (TENS[Math.floor(value / 10)] as string) + (value % 10 === 0 ? '' : `-${ONES[value % 10]}`)
  if (value < 1000)
    return `${ONES[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : `${and ? ' and' : ''} ${words(value % 100, and)}`}`
  const [scale, name] = SCALES.find(([size]) => value >= size) as readonly [number, string]
  const rest = value % scale
  const joint = rest > 0 && rest < 100 && and ? ' and' : ''
  return `${words(Math.floor(value / scale), and)} ${name}${rest === 0 ? '' : `${joint} ${words(rest, and)}`}`
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Two and more, so that no form is "one" or "zero"; no lone year. */
const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 2100, max: 999_999_999 }),
  fc.maxSafeInteger().map(Math.abs),
)
const size = fc.constantFrom(...[1e3, 1e6, 1e9, 1e12])

test('a number has one value in any of its written forms', () => {
  fc.assert(
    fc.property(
      amount.map((value) => (value > 1e15 || value < 2 ? (value % 1e6) + 3000 : value)),
      fc.boolean(),
      (value, and) => {
        for (const form of [String(value), grouped(value), words(value, and)]) {
          const [figure] = mentionsOf(`Officials counted ${form} villagers in the camp.`)
          expect([form, figure?.amount.best]).toEqual([form, value])
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('a decimal before a scale word is the same number in digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 9999 }), size, (tenths, scale) => {
      const [figure] = mentionsOf(
        `Officials counted ${(tenths / 10).toFixed(1)} ${SCALES.find(([s]) => s === scale)?.[1]} villagers.`,
      )
      expect(figure?.amount.best).toBe(Math.round((tenths / 10) * scale))
    }),
    { numRuns: 60 },
  )
})

test('numbers up to 10^15 are held, absurd ones are null with a note', () => {
  expect(mentionsOf('They printed 1,000,000,000,000,000 leaflets.')[0]?.amount.best).toBe(1e15)
  for (const number of ['99999999999999999999', '9,007,199,254,740,993', '12,000,000 billion']) {
    const { casualties, notes } = related(`The blast killed ${number} people.`)
    expect(casualties[0]?.amount).toEqual({ low: null, best: null, high: null, quantifier: 'exact' })
    expect(notes.filter(({ code }) => code === 'figures/too-large')).toHaveLength(1)
  }
})

const SENTENCES = [
  'At least 20 people were killed in the raid.',
  'The blast killed two soldiers and wounded 12 others.',
  'Police arrested 14 suspects in the north.',
  'There were no casualties.',
  'The death toll rose from 35 to 41.',
]
const UNRELATED = [
  'The weather stayed dry.',
  'Talks on the budget went on.',
  'The minister praised the new bridge.',
  'Shops opened late and schools stayed closed.',
]

test('an unrelated sentence never changes a figure', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...UNRELATED), fc.boolean(), (sentence, other, before) => {
      expect(figuresOf(before ? `${other} ${sentence}` : `${sentence} ${other}`)).toBe(figuresOf(sentence))
    }),
    { numRuns: 40 },
  )
})
