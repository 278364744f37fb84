import { expect, test } from 'vitest'
import { findAmount } from '../../../src/recognise/figures/amount.js'
import { exclusions } from '../../../src/recognise/figures/not-a-count/index.js'
import { kit, readerOf } from '../reading.js'

const examples = exclusions.flatMap((exclusion) =>
  Object.entries(exclusion.examples).map(([text, excluded]) => [exclusion, text, excluded] as const),
)

test.each(examples)('$id: %s', (exclusion, text, excluded) => {
  const reader = readerOf(text)
  const [sentence] = reader.article.sentences
  if (sentence === undefined) throw new Error('no sentence')
  const scope = { from: sentence.first, limit: sentence.last, lexicon: kit.lexicon }
  const found: string[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const amount = findAmount(reader, kit.lexicon, at, sentence.first, sentence.last)
    if (amount !== null && exclusion.matches(reader, amount, scope)) found.push(reader.quote(amount.first, amount.last))
  }
  if (excluded === null) expect(found).toEqual([])
  else expect(found).toContain(excluded)
})

test('each kind says where it is and shows what it leaves alone', () => {
  for (const { id, examples } of exclusions) {
    expect(id).toMatch(/^figures\/not-a-count\/[a-z-]+$/)
    expect(Object.values(examples)).toContain(null)
  }
})
