import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from '../../src/text/span.js'
import { SpanIndex } from '../../src/text/span-index.js'

const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({ start, end: start + length }))

test('finds what a look at each span would find, nested and touching spans included', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      const found = new SpanIndex(spans).overlapping(asked)
      const all = spans.filter((one) => overlaps(one, asked)).sort((a, b) => a.start - b.start)
      expect(found).toEqual(all)
    }),
  )
})
