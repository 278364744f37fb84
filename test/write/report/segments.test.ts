import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mark, segmentsOf } from '../../../src/write/report/client/article/segments.js'
import { KINDS } from '../../../src/write/report/client/kinds.js'

const LENGTH = 60
const marks = fc
  .array(fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...KINDS)), { maxLength: 12 })
  .map((all) =>
    all.map(([start, length, kind], i): Mark => ({ id: String(i), kind, start, end: Math.min(start + length, LENGTH) })),
  )
  .map((all) => all.sort((a, b) => a.start - b.start))

/** `two [casualty] US soldiers [casualty actor]` */
function show(text: string, all: readonly Mark[]): string {
  return segmentsOf(all, 0, text.length)
    .map(
      ({ start, end, marks }) =>
        text.slice(start, end).trim() + (marks.length === 0 ? '' : ` [${marks.map(({ kind }) => kind).join(' ')}]`),
    )
    .join(' ')
}

const mark = (text: string, words: string, kind: Mark['kind']): Mark => {
  const start = text.indexOf(words)
  return { id: words, kind, start, end: start + words.length }
}

describe('marks over each other', () => {
  const text = 'killed two US soldiers in Palmyra'
  test('a figure over the actor in it', () => {
    expect(show(text, [mark(text, 'two US soldiers', 'casualty'), mark(text, 'US soldiers', 'actor')])).toBe(
      'killed two [casualty] US soldiers [casualty actor] in Palmyra',
    )
  })
  test('events over actors over places', () => {
    const all = (['place', 'actor', 'event'] as const).map((kind) => mark(text, 'Palmyra', kind))
    expect(show(text, all)).toBe('killed two US soldiers in Palmyra [event actor place]')
  })
  test('crossing marks share their middle', () => {
    const all = [mark(text, 'two US', 'count'), mark(text, 'US soldiers', 'actor')]
    expect(show(text, all)).toBe('killed two [count] US [count actor] soldiers [actor] in Palmyra')
  })
})

test('the pieces are the whole text, once, and each holds the marks that lie over it', () => {
  fc.assert(
    fc.property(marks, fc.nat(LENGTH), fc.nat(LENGTH), (all, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      let at = from
      for (const { start, end, marks: over } of segmentsOf(all, from, to)) {
        expect(start).toBe(at)
        expect(end).toBeGreaterThan(start)
        at = end
        expect(new Set(over)).toEqual(new Set(all.filter((one) => one.start <= start && one.end >= end)))
      }
      expect(at).toBe(to)
    }),
  )
})
