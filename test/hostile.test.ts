/** Text made to be slow: each kind gives a sound record, within the time that a test has. `npm run bench:linear` measures the growth. */
import { beforeAll, expect, test } from 'vitest'
import { createExtractor, type Extractor } from '../src/index.js'
import { documentSchema } from '../src/schema/document.js'
import { HOSTILE_TEXTS } from './hostile-texts.js'

/** Longer than any article; what grows with the square of the text does not pass unseen at this length. */
const LENGTH = 100_000

let extractor: Extractor
beforeAll(() => {
  extractor = createExtractor()
})

test.each(Object.keys(HOSTILE_TEXTS))('%s', (name) => {
  const text = (HOSTILE_TEXTS[name] as (length: number) => string)(LENGTH)
  const record = extractor.extract(text)
  expect(documentSchema.safeParse(record).error).toBeUndefined()
  expect(record.source.length).toBe([...text].length)
})

test('a sentence without an end is read in pieces', () => {
  const { casualties } = extractor.extract('Two soldiers were killed and '.repeat(200))
  expect(casualties.length).toBeGreaterThan(150)
  for (const { mention } of casualties) expect(mention.quote).toBe('Two soldiers')
})
