import { expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/schema/document.js'
import type { EventRecord } from '../../src/schema/events.js'
import type { CasualtyRecord } from '../../src/schema/figures.js'
import { tollOf, totalOf } from '../../src/write/toll.js'

/** `low/best/high`, by whom, and what else differs from a plain claim. */
type Claim = readonly [amount: string, by?: string | null, rest?: Partial<CasualtyRecord>]

function killed(...claims: Claim[]): string {
  const casualties = claims.map(([amount, by = null, rest], i) => {
    const [low, best, high] = amount.split('/').map((part) => (part === '-' ? null : Number(part)))
    const attribution = by === null ? null : { actor: by, cue: {}, stance: 'says' }
    const plain = { measure: 'killed', scope: 'total', sameAs: null, period: 'incident', status: 'reported' }
    return { id: `c${i + 1}`, low, best, high, attribution, ...plain, ...rest }
  })
  const record = { casualties } as unknown as DocumentRecord
  const event = { casualties: casualties.map(({ id }) => id) } as unknown as EventRecord
  const toll = tollOf(record, event, 'killed')
  const amount = [toll.killed_low, toll.killed_best, toll.killed_high].map((part) => part ?? '-')
  return `${amount.join('/')} of ${toll.killed_claims}`
}

/** Said by somebody who is no known actor. */
function saidBy(quote: string): Partial<CasualtyRecord> {
  const at = { start: 0, end: 1, line: 1, column: 1 }
  return { attribution: { actor: null, speaker: { ...at, quote }, cue: { ...at, quote: 'said' }, stance: 'says' } }
}

test('a total is an amount and nothing else of the claim it rests on', () => {
  const claim = { id: 'c1', event: 'e2', measure: 'killed', attribution: null, low: 25, best: 25, high: null, by: 'test' }
  expect(totalOf([claim as unknown as CasualtyRecord])).toEqual({ low: 25, best: 25, high: null })
})

test('one source: its claims add up', () => {
  expect(killed()).toBe('-/-/- of 0')
  expect(killed(['25/25/-'])).toBe('25/25/- of 1')
  expect(killed(['2/2/2'], ['1/1/1'])).toBe('3/3/3 of 2')
  expect(killed(['24/-/-', 'a1'], ['2/2/2', 'a1'])).toBe('26/-/- of 2')
})

test('several sources: from the lowest to the highest, never a sum', () => {
  expect(killed(['12/12/12', 'a1'], ['20/20/20', 'a2'])).toBe('12/-/20 of 2')
  expect(killed(['12/12/12', 'a1'], ['12/12/-', 'a2'])).toBe('12/12/- of 2')
  expect(killed(['12/12/12', null, saidBy('residents')], ['20/20/20', null, saidBy('a hospital doctor')])).toBe('12/-/20 of 2')
  expect(killed(['2/2/2', null, saidBy('Officials')], ['1/1/1', null, saidBy('officials')])).toBe('3/3/3 of 2')
})

test('a total given anew is no addend', () => {
  const people = (start: number, text = 'people'): Partial<CasualtyRecord> =>
    ({ by: 'casualties/active', trigger: { start }, victims: { text, class: 'unknown' } }) as unknown as Partial<CasualtyRecord>
  const toll = { by: 'casualties/toll' }
  expect(killed(['12/12/12'], ['15/15/15', null, toll])).toBe('12/-/15 of 2')
  expect(killed(['2/2/2'], ['1/1/1'], ['3/3/3', null, toll])).toBe('3/3/3 of 3')
  expect(killed(['15/15/15', null, toll], ['1/1/1'])).toBe('15/15/15 of 2')
  expect(killed(['12/12/12', null, people(5)], ['14/14/-', null, people(90)])).toBe('12/-/- of 2')
  expect(killed(['12/12/12', null, people(5)], ['3/3/3', null, people(90, 'soldiers')])).toBe('15/15/15 of 2')
})

test('a part of what several events come to is the whole of its own', () => {
  expect(killed(['18/18/18', null, { scope: 'subset', subsetOf: 'c99' }])).toBe('18/18/18 of 1')
})

test('parts, repeats, totals over time, denials and plans are left out', () => {
  const whole: Claim = ['35/35/35']
  expect(killed(whole, ['12/12/12', null, { scope: 'subset', subsetOf: 'c1' }])).toBe('35/35/35 of 1')
  expect(killed(whole, ['35/35/35', null, { sameAs: 'c1' }])).toBe('35/35/35 of 1')
  expect(killed(whole, ['400/400/400', null, { period: 'd1' }])).toBe('35/35/35 of 1')
  expect(killed(whole, ['0/0/0', 'a1', { status: 'denied' }])).toBe('35/35/35 of 1')
  expect(killed(whole, ['9/9/9', null, { status: 'hypothetical' }])).toBe('35/35/35 of 1')
  expect(killed(whole, ['4/4/4', null, { measure: 'wounded' }])).toBe('35/35/35 of 1')
})
