import { expect, test } from 'vitest'
import { createExtractor, extract } from '../src/index.js'
import { documentSchema } from '../src/schema/document.js'
import { findPointers } from '../src/schema/find-pointers.js'

const TEXT = 'MOSUL, 13 December 2025 – At least 12 people were killed in an attack by Islamic State 😀 on Friday.\r\n'

test('a text gives a record that fits the schema and points into the text', () => {
  const record = extract(TEXT, { path: 'note', published: '2025-12-13', title: 'Blast' })
  expect(documentSchema.safeParse(record).error).toBeUndefined()
  expect(record.source).toMatchObject({ path: 'note', title: 'Blast', length: [...TEXT].length })
  const pointers = findPointers(record)
  expect(pointers.length).toBeGreaterThan(0)
  for (const { mention } of pointers) expect([...TEXT].slice(mention.start, mention.end).join('')).toBe(mention.quote)
})

test('an extractor reads any number of texts, and none leaves a trace in the next', () => {
  const extractor = createExtractor()
  const alone = extractor.extract(TEXT)
  extractor.extract('Other words about Baghdad.')
  expect(extractor.extract(TEXT)).toEqual(alone)
})

test('a date that is none is refused', () => {
  expect(() => extract(TEXT, { published: 'soon' })).toThrow('expected a date such as 2025-12-13, got soon')
})
