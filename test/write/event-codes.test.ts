import { describe, expect, test } from 'vitest'
import type { DateRecord } from '../../src/schema/dates.js'
import type { EventRecord } from '../../src/schema/events.js'
import type { PlaceRecord } from '../../src/schema/places.js'
import { datePrecision } from '../../src/write/event-date.js'
import { geoPrecision } from '../../src/write/event-place.js'
import { sidesOf } from '../../src/write/event-sides.js'
import { extractedText, type Read, stubbed } from './written.js'

describe('how exactly the day is known, in the codes of UCDP', () => {
  test.each([
    ['2025-06-03', '2025-06-03', 1],
    ['2025-06-03', '2025-06-04', 2],
    ['2025-06-02', '2025-06-08', 3],
    ['2025-06-01', '2025-06-30', 4],
    ['2025-01-01', '2025-12-31', 5],
    ['2025-01-01', null, 5],
    [null, null, null],
  ])('%s to %s', (earliest, latest, code) => {
    expect(datePrecision({ earliest, latest } as DateRecord)).toBe(code)
  })

  test('no date', () => {
    expect(datePrecision(null)).toBe(null)
  })
})

describe('how exactly the place is known, in the codes of ACLED and UCDP', () => {
  test.each([
    ['town', 'exact', 1, 1],
    ['town', 'near', 2, 2],
    ['town', 'admin', 3, 4],
    ['admin2', 'exact', 2, 3],
    ['admin1', 'admin', 3, 4],
    ['desert', 'exact', 3, 5],
    ['country', 'country', null, 6],
    ['continent', 'exact', null, null],
  ])('%s, %s', (type, precision, acled, ucdp) => {
    const place = { type, mentions: [{ start: 5, end: 9, precision }] } as unknown as PlaceRecord
    expect(geoPrecision(place, { evidence: { start: 0, end: 20 } } as EventRecord)).toEqual({ acled, ucdp })
  })

  test("the mention in the event's own sentence decides", () => {
    const mentions = [
      { start: 5, end: 9, precision: 'exact' },
      { start: 105, end: 109, precision: 'near' },
    ]
    const place = { type: 'town', mentions } as unknown as PlaceRecord
    expect(geoPrecision(place, { evidence: { start: 100, end: 120 } } as EventRecord)).toEqual({ acled: 2, ucdp: 2 })
  })
})

describe('the sides of an event', () => {
  const sides = (text: string): string[] => {
    const record = extractedText(text)[0]?.record
    const event = record?.events[0]
    if (record === undefined || event === undefined) return []
    return sidesOf(record, event, 'IQ').map(({ actor, inter, associates }) =>
      [actor?.name ?? '-', inter ?? '-', ...associates.map(({ name }) => name)].join(' '),
    )
  }

  test('who does stands before who is done to, with their codes', () => {
    expect(sides('Islamic State militants attacked Iraqi soldiers in Mosul on 3 June 2025.')).toEqual([
      'Islamic State 2',
      expect.stringMatching(/ 1$/),
    ])
  })

  test('nobody named is nobody', () => {
    const [{ record }] = stubbed('!blast') as [Read]
    expect(sidesOf(record, record.events[0] as EventRecord, null)).toEqual([
      { actor: null, inter: null, associates: [] },
      { actor: null, inter: null, associates: [] },
    ])
  })
})
