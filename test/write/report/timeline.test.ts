import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lanesOf } from '../../../src/write/report/client/timeline/lanes.js'
import { dayOf, isoOf, ticksOf } from '../../../src/write/report/client/timeline/scale.js'

test('no bar lies over another in its lane', () => {
  const bar = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 90 }))
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (all, most) => {
      const bars = all.map(([left, width]) => ({ left, right: left + width }))
      const lanes = lanesOf(bars, most)
      bars.forEach((a, i) => {
        for (let k = 0; k < i; k++) {
          const b = bars[k] as (typeof bars)[number]
          if (lanes[i] !== null && lanes[i] === lanes[k]) expect(a.left >= b.right || a.right <= b.left).toBe(true)
        }
      })
      expect(lanes.every((lane) => lane === null || lane < most)).toBe(true)
    }),
  )
})

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['2024-02-29', 19782],
    ['1899-12-31', -25568],
    ['2024-02-31x', null],
    [null, null],
  ])('%s is day %s', (iso, day) => {
    expect(dayOf(iso)).toBe(day)
    if (day !== null) expect(isoOf(day)).toBe(iso)
  })
})

describe('marks of the axis', () => {
  const ticks = (from: string, to: string, most: number): string[] =>
    ticksOf(dayOf(from) as number, dayOf(to) as number, most).map(({ text }) => text)
  test('days', () => expect(ticks('2025-12-12', '2025-12-15', 6)).toEqual(['12 Dec', '13 Dec', '14 Dec', '15 Dec']))
  test('months, a year by its number', () =>
    expect(ticks('2025-10-20', '2026-02-10', 5)).toEqual(['Nov 2025', 'Dec 2025', '2026', 'Feb 2026']))
  test('decades', () => expect(ticks('1958-01-01', '2001-01-01', 6)).toEqual(['1960', '1970', '1980', '1990', '2000']))
  test('never more than a few too many, whatever the days', () => {
    const day = fc.integer({ min: -700_000, max: 700_000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 2, max: 20 }), (from, length, most) => {
        const all = ticksOf(from, from + length, most)
        expect(all.length).toBeLessThanOrEqual(Math.max(most, Math.ceil(length / 36_500)) + 1)
        for (const { day: at } of all) expect(at >= from && at <= from + length).toBe(true)
      }),
    )
  })
})
