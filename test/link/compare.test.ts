/** Figures side by side: what is compared with what, and when it is disputed. */
import { expect, test } from 'vitest'
import { compareFigures } from '../../src/link/compare.js'
import type { Statement } from '../../src/link/statements.js'
import type { CasualtyRecord } from '../../src/schema/figures.js'
import { amountOf } from '../../src/write/amount.js'

const at = (quote: string) => ({ start: 0, end: quote.length, line: 1, column: 1, quote })

/** One claim of a report, with what differs from twelve people killed. */
function said(
  document: string,
  fields: Partial<CasualtyRecord> = {},
  source: string | null = null,
  period: Statement['period'] = null,
): Statement {
  const { low = 12 } = fields
  const claim: CasualtyRecord = {
    id: 'c1',
    measure: 'killed',
    low,
    best: low,
    high: low,
    quantifier: 'exact',
    victims: { text: 'people', actor: null, class: 'unknown' },
    scope: 'total',
    subsetOf: null,
    period: 'incident',
    status: 'reported',
    attribution: null,
    event: 'e1',
    date: null,
    place: null,
    sameAs: null,
    trigger: at('killed'),
    mention: at(`${low} people`),
    by: 'test',
    ...fields,
  }
  return {
    document,
    claim,
    source: source === null ? null : { name: source, key: null, actor: null, stance: 'says' },
    period,
    ofDoer: false,
  }
}

const soldiers = (low: number): Partial<CasualtyRecord> => ({
  low,
  victims: { text: 'soldiers', actor: null, class: 'military' },
})
const interpreter = { low: 1, victims: { text: 'an interpreter', actor: null, class: 'civilian' } } as const
const attacker = { low: 1, victims: { text: 'the attacker', actor: null, class: 'militant' } } as const

/** `same 12 12`, `disputed 2+1 4`: the relation and who says which, one line a comparison. */
function compared(...statements: Statement[]): string[] {
  const documents = [...new Set(statements.map(({ document }) => document))]
  const { agreements, differences } = compareFigures(documents, statements)
  return [...agreements, ...differences].map(
    ({ relation, group, told }) => `${relation} ${group}: ${told.map((one) => `${one.document} ${amountOf(one)}`).join(', ')}`,
  )
}

test.each<[string, Statement[], string[]]>([
  ['one number', [said('a'), said('b')], ['same people: a 12, b 12']],
  ['two numbers', [said('a'), said('b', { low: 14 })], ['disputed people: a 12, b 14']],
  ['a bound that allows the number', [said('a', { low: 10, high: null }), said('b')], ['compatible people: a 10+, b 12']],
  ['a bound that does not', [said('a', { low: 20, high: null }), said('b')], ['disputed people: a 20+, b 12']],
  ['about so many', [said('a', { low: 40, quantifier: 'about' }), said('b', { low: 42 })], ['compatible people: a 40, b 42']],
  ['none against some', [said('a', { low: 0, quantifier: 'none' }), said('b')], ['disputed people: a 0, b 12']],
  ['a denial of the very number', [said('a', { status: 'denied' }), said('b')], ['disputed people: a 12, b 12']],
  ['two sources in one report', [said('a', {}, 'police'), said('a', { low: 15 }, 'a doctor')], ['disputed people: a 12, a 15']],
  ['one report alone', [said('a'), said('b', { measure: 'wounded' })], ['one-sided people: a 12', 'one-sided people: b 12']],
  [
    'parts of one against the whole of the other',
    [said('a', soldiers(2)), said('a', { ...interpreter, id: 'c2' }), said('b', { low: 3 })],
    ['same people: a 3, b 3'],
  ],
  [
    'the attacker is not among those whom it cost',
    [said('a', soldiers(2)), said('a', { ...attacker, id: 'c2' }), said('b', { low: 2 })],
    ['same people: a 2, b 2', 'one-sided the attacker: a 1'],
  ],
  [
    'group by group',
    [
      said('a', soldiers(2)),
      said('a', { ...interpreter, id: 'c2' }),
      said('b', soldiers(3)),
      said('b', { ...interpreter, id: 'c2' }),
    ],
    ['same an interpreter: a 1, b 1', 'disputed soldiers: a 2, b 3'],
  ],
  [
    'two nouns for one class',
    [said('a', soldiers(2)), said('b', { low: 2, victims: { text: 'troops', actor: null, class: 'military' } })],
    ['same soldiers: a 2, b 2'],
  ],
  [
    'a part is no total',
    [
      said('a', { low: 3, scope: 'subset', victims: { text: 'children', actor: null, class: 'civilian' } }),
      said('b', { low: 4 }),
    ],
    ['one-sided people: b 4', 'one-sided children: a 3'],
  ],
])('%s', (_name, statements, lines) => {
  expect(compared(...statements)).toEqual(lines)
})

test('a running total is compared with one of the same days only', () => {
  const year = { earliest: '2024-01-01', latest: '2024-12-31' }
  const half = { earliest: '2024-01-01', latest: '2024-06-30' }
  const total = (document: string, low: number, period: Statement['period']): Statement =>
    said(document, { low, period: 'd1' }, null, period)
  expect(compared(total('a', 300, year), total('b', 310, year))).toEqual(['disputed people: a 300, b 310'])
  expect(compared(total('a', 300, year), total('b', 120, half), said('b'))).toEqual([
    'one-sided people: b 12',
    'one-sided people: b 120',
    'one-sided people: a 300',
  ])
})
